/** Attribute that carries an element's stamp in the pruned copy and in the finished article. */
export const STAMP = 'data-legible-n';

/**
 * An element's place in the live page: its position in document order, counted while the pruned copy was made.
 * It maps a kept block back to the live element (landing) and orders what was left out against what stayed (put back).
 */
export type Stamp = number;

/** One thing that was left out. A removal that cannot say why does not happen. */
export interface Removal {
  /** The pass that took it, by its file name: `pull-quotes`. */
  readonly pass: string;
  /** Why, as a stable code that screens translate: `repeats-body-sentence`. */
  readonly reason: string;
  /** Its text, white space folded; for an emptied alternative text, that text. */
  readonly text: string;
  /** Where it stood, or null when it had no element of its own in the live page. */
  readonly where: Stamp | null;
  /** The text that stays and says the same, for duplicates. */
  readonly twin?: string;
  /** The removed element, detached, ready to be put back; absent when only an attribute was emptied. */
  readonly node?: Element;
}

/** A page's article: what the reading view shows and speaks. */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  /** Date of publication as the page gives it: ISO 8601 where it can be parsed, else as printed. */
  readonly published: string | null;
  readonly siteName: string | null;
  /** BCP 47 language of the article, null when unknown. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** The article's blocks in reading order, detached from any page, each kept element stamped with {@link STAMP}. */
  readonly content: HTMLElement;
  readonly removals: readonly Removal[];
  /** The live element behind a stamp while it is still in the page. */
  live(stamp: Stamp): Element | undefined;
}

/** Why a page gave no article. */
export type NoArticle = 'no-body' | 'no-text' | 'not-a-page';

/** What extraction answers: an article, or the plain fact that there is none. */
export type Extraction = { readonly article: Article } | { readonly none: NoArticle };

/** The cheap answer to "is this an article?", with its reasons. */
export interface Verdict {
  readonly article: boolean;
  /** Stable codes, strongest first: `schema-article`, `many-paragraphs`, `front-page`. */
  readonly reasons: readonly string[];
}
