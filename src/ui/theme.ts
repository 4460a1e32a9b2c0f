import { devicePalette, type Mode, PALETTE_NAMES, PALETTES, type Palette } from '../reading/modes.ts';
import { SPACING_NAMES, SPACINGS, type Spacing } from '../reading/spacing.ts';
import { TEXT_SIZES, textScale, toolScale } from '../reading/text-size.ts';

/** The root of a document or of a shadow tree, and whatever asks for the device's colours. */
const ROOTS = ':root, :host, [data-mode="auto"]';

/** System colours for forced colours (CSS Color 4, section 6.2): one for each part of a palette. */
const SYSTEM: Readonly<Record<Exclude<keyof Palette, 'scheme'>, string>> = {
  bg: 'Canvas',
  surface: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  link: 'LinkText',
  visited: 'VisitedText',
  edge: 'ButtonBorder',
  hair: 'CanvasText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
  focusInner: 'CanvasText',
  focusOuter: 'Canvas',
  highlight: 'Highlight',
  onHighlight: 'HighlightText',
  sentence: 'Canvas',
  selection: 'Highlight',
  onSelection: 'HighlightText',
};

function variables(colors: object): string {
  return Object.entries(colors)
    .filter(([part]) => part !== 'scheme')
    .map(([part, color]) => `--${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${color};`)
    .join(' ');
}

function paletteRule(selector: string, palette: Palette): string {
  return `${selector} { color-scheme: ${palette.scheme}; ${variables(palette)} }`;
}

/** The device's colours: light, dark, and the strongest pair where it asks for more contrast. */
function deviceRules(selector: string): string[] {
  const choices = [false, true].flatMap((dark) => [false, true].map((moreContrast) => ({ dark, moreContrast })));
  return choices.map((device) => {
    const rule = paletteRule(selector, PALETTES[devicePalette(device)]);
    const dark = device.dark ? ['(prefers-color-scheme: dark)'] : [];
    const query = [...dark, ...(device.moreContrast ? ['(prefers-contrast: more)'] : [])].join(' and ');
    return query ? `@media ${query} { ${rule} }` : rule;
  });
}

/** CSS text that gives an element the colours of one mode as variables: `--bg`, `--on-accent` and so on. */
export function modeRules(selector: string, mode: Mode): string {
  return mode === 'auto' ? deviceRules(selector).join('\n') : paletteRule(selector, PALETTES[mode]);
}

function sizeRule(size: (typeof TEXT_SIZES)[number]): string {
  return `[data-size="${size}"] { --read-k: ${textScale(size)}; --ui-k: ${toolScale(size)}; }`;
}

function spacingVariables({ line, letter, word, paragraph, measure }: Spacing): string {
  return `--leading: ${line}; --letter: ${letter}em; --word: ${word}em; --para: ${paragraph}em; --measure: ${measure}em;`;
}

/**
 * CSS text that turns `data-mode`, `data-size` and `data-spacing` on an element into variables: the colours of the palette
 * (`--bg`, `--on-accent` …), `--read-k` and `--ui-k` (article and tools as multiples of the user's own size), `--leading`,
 * `--letter`, `--word`, `--para`, `--measure`. It works in a document and in a shadow root; without `data-mode` the device
 * decides. In forced colours the system's colours replace all palettes but those of `.swatch-face`.
 */
export function themeCss(): string {
  const root = ':root, :host';
  return [
    `${root} { --read-k: 1.5; --ui-k: 1; ${spacingVariables(SPACINGS.normal)} }`,
    ...deviceRules(ROOTS),
    ...PALETTE_NAMES.map((name) => paletteRule(`[data-mode="${name}"]`, PALETTES[name])),
    ...TEXT_SIZES.map(sizeRule),
    ...SPACING_NAMES.map((name) => `[data-spacing="${name}"] { ${spacingVariables(SPACINGS[name])} }`),
    `@media (forced-colors: active) { ${root}, [data-mode]:not(.swatch-face) { ${variables(SYSTEM)} } }`,
  ].join('\n');
}
