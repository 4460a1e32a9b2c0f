import { channels, eachChannel, hexOf } from './channels.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { type Hex, ratio } from './ratio.ts';

/** What words owe the ground they stand on (WCAG 2.2, SC 1.4.6). */
export const TEXT_RATIO = 7;

/** The lowest ratio of a colour with any of these grounds. */
export function leastRatio(color: Hex, grounds: readonly Hex[]): number {
  return Math.min(...grounds.map((ground) => ratio(color, ground)));
}

/** Halvings of a way of lightness: a 500th of it is finer than the steps of a screen. */
const HALVINGS = 9;

/** The first colour that passes on the way from a colour to black (0) or white (1), or null when that end does not pass. */
function towards(end: 0 | 1, color: Hex, passes: (color: Hex) => boolean): { color: Hex; moved: number } | null {
  const start = toOklch(color);
  let found: Hex = end === 1 ? '#ffffff' : '#000000';
  if (!passes(found)) return null;
  let [fails, works] = [start.l, end as number];
  for (let i = 0; i < HALVINGS; i++) {
    const l = (fails + works) / 2;
    const tried = fromOklch({ ...start, l });
    if (passes(tried)) [works, found] = [l, tried];
    else fails = l;
  }
  return { color: found, moved: Math.abs(works - start.l) };
}

/**
 * The colour nearest to the given one, lighter or darker but of the same hue, that reaches a ratio on all grounds. The
 * colour itself where it does already; null where neither black nor white would.
 */
export function nearestPassing(color: Hex, grounds: readonly Hex[], least = TEXT_RATIO): Hex | null {
  const passes = (tried: Hex) => leastRatio(tried, grounds) >= least;
  if (passes(color)) return color;
  const found = ([0, 1] as const).flatMap((end) => towards(end, color, passes) ?? []);
  return found.sort((a, b) => a.moved - b.moved)[0]?.color ?? null;
}

/** A colour between two, `part` (0 to 1) of the way from the first to the second, channel by channel. */
export function mix(from: Hex, to: Hex, part: number): Hex {
  const [start, end] = [channels(from), channels(to)];
  return hexOf(...eachChannel(start, (value, at) => value + ((end[at] as number) - value) * part));
}
