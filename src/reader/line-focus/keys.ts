import { leafBlocks } from '../content/place.ts';
import type { LineFocusBand } from './line-focus.ts';

/** Where arrow keys have work of their own. */
const OWN_ARROWS = '.tools, .panel, .listen, .wide, video, audio, select, input, textarea';

/** Whether a key press is meant for the text. */
function isForText(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return !event.composedPath().some((target) => target instanceof Element && target.matches(OWN_ARROWS));
}

/**
 * Arrow up and down move the band; a click or tap in the text brings it there. Everything else keeps its work.
 * @param isOn whether line focus is on and the text in view.
 */
export function steerBand(band: LineFocusBand, article: HTMLElement, isOn: () => boolean, end: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || !isOn() || !isForText(event)) return;
    event.preventDefault();
    band.move(by);
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    if (!isOn() || target.closest('a, button, summary, video, audio')) return;
    if (article.ownerDocument.getSelection()?.isCollapsed === false) return;
    const block = leafBlocks(article).find((each) => each.contains(target));
    if (block) band.goTo({ block, y: event.clientY });
  };
  article.ownerDocument.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: end });
  article.addEventListener('click', onClick, { signal: end });
}
