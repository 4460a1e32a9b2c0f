import type { Palette } from '../../src/reading/modes.ts';
import { ratio } from '../../src/reading/ratio.ts';

type Part = Exclude<keyof Palette, 'scheme'>;

/** Every pair that meets on a screen: front, ground, and the ratio it owes. */
export const PAIRS: readonly (readonly [Part, Part, number])[] = [
  // WCAG 2.2, SC 1.4.6: words on their grounds.
  ...(['text', 'muted', 'link', 'visited'] as const).flatMap((front) =>
    (['bg', 'surface'] as const).map((ground) => [front, ground, 7] as const),
  ),
  ['text', 'sentence', 7],
  ['muted', 'sentence', 7],
  ['onAccent', 'accent', 7],
  ['onHighlight', 'highlight', 7],
  ['onSelection', 'selection', 7],
  // WCAG 2.2, SC 1.4.11 and 2.4.13: edges, filled controls, the ring.
  ...(['edge', 'accent', 'focusOuter'] as const).flatMap((front) =>
    (['bg', 'surface'] as const).map((ground) => [front, ground, 3] as const),
  ),
  ['focusInner', 'focusOuter', 3],
];

/** How well the ring shows on a filled control: the better of its two colours. */
export function ringOnAccent({ focusInner, focusOuter, accent }: Palette): number {
  return Math.max(ratio(focusInner, accent), ratio(focusOuter, accent));
}
