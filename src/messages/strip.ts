import type { LinkWords } from '../article/own-link-words.ts';

/** Where a link of the strip leads: to a place, or into the reading view. `content` is said where the page is no article. */
export type StripGoal = 'article' | 'content' | 'navigation' | 'search' | 'comments' | 'reader';

/** What the script in every page sees at one glance. Everything closer is looked at when a person asks for it. */
export interface PageGlance {
  readonly article: boolean;
  /** Places that seem to exist; `content` where there is no article. */
  readonly places: readonly Exclude<StripGoal, 'article' | 'reader'>[];
  /** The first links of the page that lead to places within it: one may be a skip link of its own. */
  readonly ownLinks: readonly LinkWords[];
}

/** What is told of a page after a look. */
export interface PageVerdict extends PageGlance {
  /** Whether the page was just gone to, so that what is to open by itself may open. */
  readonly fresh: boolean;
}

/** The strip of skip links as the script in the page shows it, with everything it needs to do so. */
export interface StripOrder {
  readonly css: string;
  /** Language of its texts, BCP 47. */
  readonly lang: string;
  /** Name of the group, for screen readers. */
  readonly name: string;
  /** Words before the links. */
  readonly lead: string;
  readonly links: readonly StripLink[];
  /** Whether the page has a skip link of its own to be cared for. */
  readonly ownLink: boolean;
}

/** A link of the strip. */
export interface StripLink {
  readonly goal: StripGoal;
  readonly word: string;
  /** Says where it goes when heard alone, and contains the word. */
  readonly name: string;
}
