import type { LineFocus } from './line-focus.ts';

/**
 * Brings focus to the text in the band, so that Tab goes on from there and a screen reader is there too. Focus that is in that
 * text already stays, as on a link.
 */
export function focusBand(lineFocus: LineFocus): void {
  const text = lineFocus.element();
  const block =
    text?.closest<HTMLElement>('h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,caption,td,th,pre,blockquote,div') ?? null;
  if (!block || block.matches(':focus-within')) return;
  if (!block.hasAttribute('tabindex')) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}
