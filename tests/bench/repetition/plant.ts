/** Words and how often they must be heard; `least` where hearing them less often is right as well. */
export interface Heard {
  readonly words: string;
  readonly times: number;
  readonly least?: number;
}

/** A case put into a real page: where its parts go, and what must be heard how often. */
export interface Planted {
  /** Elements to put before the anchor paragraph, in order. */
  readonly before?: readonly Element[];
  /** Elements to put after it, in order. */
  readonly after?: readonly Element[];
  /** Elements to put after the last paragraph of the text. */
  readonly end?: readonly Element[];
  /** Elements to put over the first paragraph of the text. */
  readonly top?: readonly Element[];
  /** Words that must be heard, and how often; a text within another counts there too. */
  readonly heard: readonly Heard[];
  /** Pictures that must be there more than without the case. */
  readonly pictures?: number;
}

/** Where and of what a case is made. */
export interface Ground {
  readonly document: Document;
  readonly title: string;
  /** A sentence of the anchor's neighbour, heard once in the article. */
  readonly sentence: string;
  /** First paragraph of the text, heard once in the article. */
  readonly lede: string;
  /** A few more sentences of different paragraphs, each heard once. */
  readonly points: readonly string[];
  /** Changes from page to page, so that variants take turns. */
  readonly turn: number;
}

/** Something that is planted: a form of repetition, or a trap that only looks like one. */
export type Case = (ground: Ground) => Planted;

/** Builds elements from markup without running anything in it. */
export function elements(document: Document, html: string): Element[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.children].map((element) => document.importNode(element, true));
}

/** Text as markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One of several variants, by turns. */
export function variant<T>(turn: number, variants: readonly T[]): T {
  return variants[turn % variants.length] as T;
}
