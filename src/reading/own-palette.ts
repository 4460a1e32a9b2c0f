import type { Palette } from './modes.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { leastRatio, mix, nearestPassing, TEXT_RATIO } from './passing-color.ts';
import { type Hex, ratio } from './ratio.ts';

/** The colours a person chooses. */
export interface OwnColors {
  readonly ownText: Hex;
  readonly ownBackground: Hex;
  readonly ownLink: Hex;
}

/** The first of the ways that holds. */
function first<T>(ways: readonly T[], holds: (way: T) => boolean, last: T): T {
  return ways.find(holds) ?? last;
}

/**
 * Chosen colours, each moved as little as it takes to reach 7:1. The page colour stays wherever black or white can be read on
 * it; a middle grey on which nothing can be read is moved first.
 */
export function passingColors({ ownText, ownBackground, ownLink }: OwnColors): OwnColors {
  const end: Hex = ratio(ownBackground, '#000000') > ratio(ownBackground, '#ffffff') ? '#000000' : '#ffffff';
  const ground = nearestPassing(ownBackground, [end]) ?? ownBackground;
  const on = (color: Hex) => nearestPassing(color, [ground]) ?? end;
  return { ownText: on(ownText), ownBackground: ground, ownLink: on(ownLink) };
}

/** The link colour with another hue, so that the two can be told apart where the ground allows it. */
function visitedFor(link: Hex, grounds: readonly Hex[]): Hex {
  const { l, c, h } = toOklch(link);
  return nearestPassing(fromOklch({ l, c: Math.max(c, 0.1), h: h + 1.2 }), grounds) ?? link;
}

/** A whole palette from three colours. It keeps every ratio that the fixed palettes keep, whatever was chosen. */
export function ownPalette(chosen: OwnColors): Palette {
  const { ownText: text, ownBackground: bg, ownLink: link } = passingColors(chosen);
  const dark = ratio(bg, '#ffffff') > ratio(bg, '#000000');
  const away: Hex = dark ? '#000000' : '#ffffff';
  const reads = (ground: Hex) => leastRatio(ground, [text, link]) >= TEXT_RATIO;
  // Tools stand on a colour of their own: a little towards the text where words stay readable, else away from it.
  const surface = first(
    [0.07, 0.04].map((part) => mix(bg, text, part)),
    reads,
    mix(bg, away, 0.4),
  );
  const sentence = first(
    [0.18, 0.12, 0.06].map((part) => mix(bg, link, part)),
    reads,
    bg,
  );
  const grounds = [bg, surface, sentence];
  const quieter = (parts: readonly number[], least: number) =>
    first(
      parts.map((part) => mix(text, bg, part)),
      (color) => leastRatio(color, grounds) >= least,
      text,
    );
  return {
    scheme: dark ? 'dark' : 'light',
    bg,
    surface,
    text,
    muted: quieter([0.25, 0.15, 0.08], TEXT_RATIO),
    link,
    visited: visitedFor(link, grounds),
    edge: quieter([0.5, 0.4, 0.3, 0.2], 3),
    hair: mix(text, bg, 0.8),
    accent: link,
    onAccent: bg,
    focusInner: bg,
    focusOuter: text,
    highlight: text,
    onHighlight: bg,
    sentence,
    selection: text,
    onSelection: bg,
  };
}
