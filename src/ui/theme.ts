import { type DeviceColors, devicePalette, PALETTE_NAMES, PALETTES, type Palette } from '../reading/modes.ts';
import { ownPalette } from '../reading/own-palette.ts';
import { TEXT_SIZES, textScale, toolScale } from '../reading/text-size.ts';
import { type ColorLook, wornPalette } from '../reading/worn-palette.ts';
import { LOOK_DEFAULTS } from '../settings/look.ts';
import { lookVariables } from './look-variables.ts';

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
  const dark = palette.scheme === 'dark' ? 1 : 0;
  return `${selector} { color-scheme: ${palette.scheme}; --dark: ${dark}; ${variables(palette)} }`;
}

/** A palette for each thing a device can ask for: light, dark, and the strongest pair where it asks for more contrast. */
function deviceRules(selector: string, paletteFor: (device: DeviceColors) => Palette): string[] {
  const choices = [false, true].flatMap((dark) => [false, true].map((moreContrast) => ({ dark, moreContrast })));
  return choices.map((device) => {
    const rule = paletteRule(selector, paletteFor(device));
    const dark = device.dark ? ['(prefers-color-scheme: dark)'] : [];
    const query = [...dark, ...(device.moreContrast ? ['(prefers-contrast: more)'] : [])].join(' and ');
    return query ? `@media ${query} { ${rule} }` : rule;
  });
}

/** CSS text that gives an element the colours of a look as variables: `--bg`, `--on-accent` and so on. */
export function colorRules(selector: string, look: ColorLook): string {
  const rules = deviceRules(selector, (device) => wornPalette(look, device));
  return (look.mode === 'auto' ? rules : rules.slice(0, 1)).join('\n');
}

/** CSS text that gives an element the system's colours where colours are forced. It goes behind {@link colorRules}. */
export function systemColorRules(selector: string): string {
  return `@media (forced-colors: active) { ${selector} { ${variables(SYSTEM)} } }`;
}

function sizeRule(size: (typeof TEXT_SIZES)[number]): string {
  return `[data-size="${size}"] { --read-k: ${textScale(size)}; --ui-k: ${toolScale(size)}; }`;
}

/**
 * CSS text that turns `data-mode` and `data-size` on an element into variables: the colours of the palette (`--bg`,
 * `--on-accent` …), `--read-k` and `--ui-k` (article and tools as multiples of the user's own size). It works in a document
 * and in a shadow root; without `data-mode` the device decides. In forced colours the system's colours replace all palettes
 * but those of `.swatch-face`.
 */
export function themeCss(): string {
  const root = ':root, :host';
  const usual = Object.entries(lookVariables(LOOK_DEFAULTS)).map(([name, value]) => `${name}: ${value};`);
  return [
    `${root} { --read-k: 1.5; --ui-k: 1; ${usual.join(' ')} }`,
    ...deviceRules(ROOTS, (device) => PALETTES[devicePalette(device)]),
    ...PALETTE_NAMES.map((name) => paletteRule(`[data-mode="${name}"]`, PALETTES[name])),
    ...TEXT_SIZES.map(sizeRule),
    systemColorRules(`${root}, [data-mode]:not(.swatch-face)`),
  ].join('\n');
}

/** What {@link themeCss} cannot know: the palettes of `data-mode="own"`, and of `"tinted"` where a look has a tint. */
export function ownColorsCss(look: ColorLook): string {
  // Twice the attribute, to outweigh the rule for the root of a document, whose sheets come after any style element.
  const own = paletteRule('[data-mode="own"][data-mode]', ownPalette(look));
  if (look.tint === 'none') return own;
  return `${own}\n${colorRules('[data-mode="tinted"][data-mode]', look)}`;
}
