import type { Hex } from '../reading/ratio.ts';

/** What lies behind an element and what it inherits, on the way down the page. */
export interface Backdrop {
  /** The page's own ground, as it was seen. */
  readonly was: Hex;
  /** The ground in its place. */
  readonly now: Hex;
  /** A picture may lie between: words need a ground of their own. */
  readonly over: boolean;
  /** The page's own text colour, as computed. */
  readonly color: string;
  /** Inside a link. */
  readonly link: boolean;
}
