import { channels, eachChannel, hexOf } from './channels.ts';
import type { Palette } from './modes.ts';
import { fromOklch, type Oklch, toOklch } from './oklch.ts';
import { type Hex, luminance, ratio } from './ratio.ts';

/** What text on a page is held to (WCAG 2.2, SC 1.4.6). */
export const LEAST_RATIO = 7;
/** What borders of controls are held to (SC 1.4.11). */
const LEAST_EDGE = 3;

/** How a page's own colours become those of a mode. */
export interface Wardrobe {
  /** Results so far: pages have thousands of elements and a handful of colours. */
  readonly known: Map<string, Hex>;
  readonly palette: Palette;
  /** The page's own ground: the mode's stands in its place. */
  readonly canvas: Hex;
  /** One colour for all words and one for all grounds, as the strongest modes promise; others keep the page's hues. */
  readonly flat: boolean;
  /** The page is dark where the mode is light, or light where it is dark. */
  readonly flipped: boolean;
}

/** Darkest and lightest ground between which neither white nor black words reach 7:1. */
const HOSTS_WHITE = 0.1;
const HOSTS_BLACK = 0.3;
/** Less colour than this reads as grey. */
const GREY = 0.035;
/** Steps on the way to black or white. */
const STEPS = 24;

/** A colour is dark when white words stand out on it more than black ones. */
export function isDark(color: Hex): boolean {
  return ratio(color, '#ffffff') > ratio(color, '#000000');
}

/** Whether a mode is one pair of pure colours, as yellow on black: a page's own hues would only cost its contrast. */
export function isFlat({ text, bg }: Palette): boolean {
  return [...channels(text), ...channels(bg)].every((value) => value === 0 || value === 127 || value === 255);
}

/** The wardrobe for a page whose own ground is `canvas`. */
export function wardrobeFor(palette: Palette, canvas: Hex): Wardrobe {
  const flipped = isDark(canvas) !== (palette.scheme === 'dark');
  return { known: new Map(), palette, canvas, flat: isFlat(palette), flipped };
}

/** A colour with another lightness and at most so much chroma. */
function shaded(color: Oklch, l: number, most = color.c): Hex {
  return fromOklch({ l, c: Math.min(color.c, most), h: color.h });
}

/** As if the page were printed on paper of the mode's colour. */
function onPaper(color: Hex, paper: Hex): Hex {
  const ink = channels(color);
  return hexOf(...eachChannel(channels(paper), (value, at) => (value * (ink[at] ?? 0)) / 255));
}

/** The nearest ground on which white or black words reach 7:1. */
function hosting(color: Hex): Hex {
  const bright = luminance(color);
  if (bright <= HOSTS_WHITE || bright >= HOSTS_BLACK) return color;
  return towards(color, (at) => luminance(at) <= HOSTS_WHITE || luminance(at) >= HOSTS_BLACK, bright < 0.18 ? 0 : 1);
}

/** The first colour that passes on the way to black (0) or white (1); its hue is kept as far as screens can. */
function towards(color: Hex, passes: (color: Hex) => boolean, end: 0 | 1): Hex {
  const start = toOklch(color);
  for (let step = 0; step <= STEPS; step++) {
    const part = step / STEPS;
    const now = step === 0 ? color : shaded(start, start.l + (end - start.l) * part, start.c * (1 - part ** 3));
    if (passes(now)) return now;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

/** How far a ground stands out from the page's own, 0 to 1. */
function distance(color: Oklch, { palette, flipped }: Wardrobe): number {
  const pageIsDark = flipped !== (palette.scheme === 'dark');
  return pageIsDark ? Math.max(0, color.l - 0.2) : 1 - color.l;
}

function flatGround(color: Oklch, wardrobe: Wardrobe, control: boolean): Hex {
  const { bg, surface, accent } = wardrobe.palette;
  const away = distance(color, wardrobe);
  if (control && (away > 0.35 || color.c > 0.1)) return accent;
  return away > 0.03 || color.c > GREY ? surface : bg;
}

/** In a dark mode every ground is dark: what stands out does so by a little light and its hue. */
function darkGround(color: Oklch, wardrobe: Wardrobe): Hex {
  const base = toOklch(wardrobe.palette.bg);
  const away = Math.min(1, distance(color, wardrobe) * 1.5);
  if (away < 0.03 && color.c < GREY) return wardrobe.palette.bg;
  return shaded(color, base.l + 0.13 * away, 0.07);
}

function lightGround(color: Hex, { palette, flipped }: Wardrobe): Hex {
  const seen = toOklch(color);
  const turned = flipped ? shaded(seen, 1 - Math.max(0, seen.l - 0.12)) : color;
  return hosting(onPaper(turned, palette.bg));
}

function once({ known }: Wardrobe, key: string, turn: () => Hex): Hex {
  const found = known.get(key) ?? turn();
  known.set(key, found);
  return found;
}

/**
 * The ground that one of the page's becomes. Words of {@link ink} reach 7:1 on it.
 * @param color the page's ground, as seen with everything behind it.
 * @param control whether it is that of a button or field.
 */
export function ground(color: Hex, wardrobe: Wardrobe, control = false): Hex {
  return once(wardrobe, `${color} ${control}`, () => turnGround(color, wardrobe, control));
}

function turnGround(color: Hex, wardrobe: Wardrobe, control: boolean): Hex {
  if (color === wardrobe.canvas) return wardrobe.palette.bg;
  if (wardrobe.flat) return flatGround(toOklch(color), wardrobe, control);
  return wardrobe.palette.scheme === 'dark' ? darkGround(toOklch(color), wardrobe) : lightGround(color, wardrobe);
}

/** The first of these that reaches a ratio, or black or white, whichever stands out more. */
function firstOf(candidates: readonly Hex[], on: Hex, least: number): Hex {
  return candidates.find((color) => ratio(color, on) >= least) ?? (isDark(on) ? '#ffffff' : '#000000');
}

/**
 * The colour that words get: at least 7:1 on their new ground. Grey words take the mode's own; coloured ones keep their hue
 * where the mode keeps hues.
 * @param color the words' own colour.
 * @param on their new ground, from {@link ground}.
 * @param quiet whether the page holds them back on purpose, as captions.
 */
export function ink(color: Hex, on: Hex, wardrobe: Wardrobe, link = false, quiet = false): Hex {
  return once(wardrobe, `${color} ${on} ${link} ${quiet}`, () => turnInk(color, on, wardrobe, link, quiet));
}

function turnInk(color: Hex, on: Hex, { palette, flat }: Wardrobe, link: boolean, quiet: boolean): Hex {
  const { text, muted, link: linkColor, onAccent } = palette;
  if (flat) return firstOf([link ? linkColor : text, onAccent, text], on, LEAST_RATIO);
  if (toOklch(color).c < GREY) return firstOf(quiet ? [muted, text] : [text], on, LEAST_RATIO);
  const kept = towards(color, (now) => ratio(now, on) >= LEAST_RATIO, isDark(on) ? 1 : 0);
  return firstOf([kept, text], on, LEAST_RATIO);
}

/** The colour that visited links get on a ground, 7:1 too. */
export function visitedInk(own: Hex, on: Hex, { palette }: Wardrobe): Hex {
  return firstOf([palette.visited, own], on, LEAST_RATIO);
}

/** The colour that a border gets: 3:1 around a control, a quiet line elsewhere. */
export function edge(on: Hex, { palette, flat }: Wardrobe, control: boolean): Hex {
  return control || flat ? firstOf([palette.edge, palette.text], on, LEAST_EDGE) : palette.hair;
}
