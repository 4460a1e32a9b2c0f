import type { Hex } from '../reading/ratio.ts';
import type { PageLook } from './look.ts';
import { STAMP } from './style-book.ts';

const HEAVY = ':not(#l#l#l#l)';
/** A ring of two colours: one of them shows on any ground (WCAG 2.2, SC 2.4.13). */
function ring({ palette }: PageLook): string {
  if (!palette) return '';
  return `:focus-visible${HEAVY}{outline:3px solid ${palette.focusInner}!important;outline-offset:0!important;box-shadow:0 0 0 6px ${palette.focusOuter}!important}`;
}

/**
 * What holds for the whole page before any element has been looked at, so that its first frame has the right ground.
 * @param canvas the ground in place of the page's own.
 */
export function groundSheet(look: PageLook, canvas: Hex): string {
  const { palette } = look;
  if (!palette) return '';
  const { text, scheme, edge, surface, selection, onSelection } = palette;
  return [
    `:root${HEAVY}{color-scheme:${scheme}!important;scrollbar-color:${edge} ${surface}!important}`,
    `:root${HEAVY}{background-color:${canvas}!important}`,
    `:root:not([${STAMP}])${HEAVY}{color:${text}!important}`,
    `${HEAVY}::selection{background-color:${selection}!important;color:${onSelection}!important}`,
    `${HEAVY}::placeholder{color:currentcolor!important;opacity:1!important}`,
    ring(look),
  ].join('\n');
}

/** While the page is read, nothing may begin to fade: what was computed then would be neither the page's nor ours. */
export const STILL_SHEET = `${HEAVY},${HEAVY}::before,${HEAVY}::after{transition-duration:0s!important;transition-delay:0s!important}`;
