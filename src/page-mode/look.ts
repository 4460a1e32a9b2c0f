import type { Palette } from '../reading/modes.ts';
import type { Spacing } from '../reading/spacing.ts';

/** What page mode puts on a page. */
export interface PageLook {
  /** Null where the system forces its own colours: then size and spacing alone. */
  readonly palette: Palette | null;
  /** Size for ordinary text, CSS px. */
  readonly size: number;
  readonly spacing: Spacing;
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
