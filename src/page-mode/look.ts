import type { Palette } from '../reading/modes.ts';
import type { PageSpacing } from '../reading/page-scale.ts';

/** What page mode puts on a page. */
export interface PageLook {
  /** Null where the system forces its own colours, or the page is to keep its own. */
  readonly palette: Palette | null;
  /** Size for ordinary text, CSS px; null leaves every size as it is. */
  readonly size: number | null;
  readonly spacing: PageSpacing;
  /** The typeface as CSS names it; null leaves the page its own. */
  readonly family: string | null;
  /** Least weight of the words. */
  readonly weight: number;
}

/** One property and its value. */
export type Declaration = readonly [property: string, value: string];

/** What one element gets: for itself, its visited state as a link, and its generated parts. */
export interface Outfit {
  readonly own: readonly Declaration[];
  readonly visited: readonly Declaration[];
  readonly before: readonly Declaration[];
  readonly after: readonly Declaration[];
}
