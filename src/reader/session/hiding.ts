import { READER_HOST } from '../../messages/hosts.ts';
import type { Palette } from '../../reading/modes.ts';

/** What a page may have set on its root element that would move, clip, tint or freeze the reading view. */
const ROOT_RESET = [
  'display:block',
  'position:static',
  'inset:auto',
  'float:none',
  'width:auto',
  'min-width:0',
  'max-width:none',
  'height:auto',
  'min-height:0',
  'max-height:none',
  'margin:0',
  'padding:0',
  'border:0',
  'overflow:auto',
  'overscroll-behavior:auto',
  'scroll-behavior:auto',
  'scroll-snap-type:none',
  'scroll-padding:0',
  'scrollbar-width:auto',
  'scrollbar-gutter:auto',
  'transform:none',
  'translate:none',
  'rotate:none',
  'scale:none',
  'zoom:1',
  'filter:none',
  'backdrop-filter:none',
  'opacity:1',
  'mix-blend-mode:normal',
  'clip-path:none',
  'mask:none',
  'perspective:none',
  'contain:none',
  'container-type:normal',
  'will-change:auto',
  'columns:auto',
  'writing-mode:horizontal-tb',
  'visibility:visible',
  'content-visibility:visible',
  'pointer-events:auto',
  'user-select:auto',
  'touch-action:auto',
  'animation:none',
  'transition:none',
];

/**
 * Skipped content is not painted, focused, found or spoken, yet keeps its layout: inner scrollers, frames and what the
 * page's own observers measure stay as they are, which `display: none` would lose. Boxes that cannot skip get no size.
 */
const SKIPPED = [
  'display:block',
  'content-visibility:hidden',
  'block-size:0',
  'min-block-size:0',
  'max-block-size:none',
  'margin-block:0',
  'padding-block:0',
  'border:0',
  'overflow:clip',
  'position:static',
  'float:none',
  'transform:none',
  'pointer-events:none',
];

const important = (declarations: readonly string[]) => declarations.map((one) => `${one}!important`).join(';');

/** Ids that no element has, to outweigh the page's own `!important` rules. Nothing is hidden once the latch is closed. */
const HEAVY = `:not(#l#l#l#l):has(>${READER_HOST}>dialog[open])`;

/**
 * The style that hides the page while the reading view stands in it. It lives in a `<style>` inside the host, so that the
 * page is back the moment the host goes, whoever takes it away and whether or not the extension still runs.
 * @param palettes colours behind the reading view and of the scroll bar: by light device and by dark device.
 */
export function hidingStyle(palettes: { readonly light: Palette; readonly dark: Palette }): string {
  const ground = ({ bg, edge, surface, scheme }: Palette) =>
    `:root${HEAVY}{${important([`background:${bg}`, `color-scheme:${scheme}`, `scrollbar-color:${edge} ${surface}`])}}`;
  return [
    `:root${HEAVY}{${important(ROOT_RESET)}}`,
    // Taken up by the view's own style, which stands where the page's rules do not reach.
    `:root${HEAVY}>${READER_HOST}{--legible-reader-display:block!important}`,
    `:root${HEAVY}::before,:root${HEAVY}::after{${important(['content:none'])}}`,
    `:root${HEAVY}>body{${important(SKIPPED)}}`,
    // Everything else under the root holds no page to keep in shape: overlays of the page, or our own skip links, whose
    // own `!important` wins over any from outside: they take their display from this property.
    `:root${HEAVY}>:not(body,${READER_HOST}){${important(['display:none', '--legible-skip-links-display:none'])}}`,
    ground(palettes.light),
    `@media (prefers-color-scheme:dark){${ground(palettes.dark)}}`,
    `@media (forced-colors:active){:root${HEAVY}{${important(['background:Canvas', 'scrollbar-color:auto'])}}}`,
  ].join('\n');
}
