import { element } from '../ui/finder/element.ts';

/** A frame around a place of the page, drawn over it: the page's own style stays untouched. */
export interface Marker {
  readonly element: HTMLElement;
  /** Frames an element, and follows it while the page scrolls. */
  mark(target: Element): void;
  clear(): void;
}

/** Where an element is in the outermost window, through the frames around it. */
function boxOf(target: Element): { left: number; top: number; width: number; height: number } {
  let { left, top } = target.getBoundingClientRect();
  const { width, height } = target.getBoundingClientRect();
  for (let view = target.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return { left, top, width, height };
}

/** Between a label and the edge of the window, CSS px. */
const EDGE = 4;

/** Moves a label sideways so far that all of it is in the window. */
function keepInWindow(label: HTMLElement): void {
  label.style.translate = '';
  const { left, right } = label.getBoundingClientRect();
  const over = Math.max(0, right - (innerWidth - EDGE));
  label.style.translate = `${over > 0 ? -over : Math.max(0, EDGE - left)}px`;
}

/** Makes a marker. @param words a label below the frame; empty for none. */
export function createMarker(words: string): Marker {
  const label = element('span', { class: 'marker-label' }, words);
  label.hidden = words === '';
  const frame = element('div', { class: 'marker', 'aria-hidden': 'true' }, label);
  frame.hidden = true;
  let follow: AbortController | null = null;
  const place = (target: Element) => {
    const { left, top, width, height } = boxOf(target);
    frame.hidden = width === 0 && height === 0;
    // What is higher than the window is framed where it can be seen.
    const from = Math.max(top, 0);
    const to = Math.min(top + height, innerHeight);
    // The words hang from the side that is farther from the window's edge.
    label.dataset.side = left + width / 2 > innerWidth / 2 ? 'right' : 'left';
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${from}px`,
      width: `${Math.min(width, innerWidth - left)}px`,
      height: `${Math.max(to - from, 0)}px`,
    });
    keepInWindow(label);
  };
  const clear = () => {
    follow?.abort();
    follow = null;
    frame.hidden = true;
  };
  return {
    element: frame,
    clear,
    mark(target) {
      clear();
      follow = new AbortController();
      const { signal } = follow;
      place(target);
      const again = () => place(target);
      addEventListener('scroll', again, { capture: true, passive: true, signal });
      addEventListener('resize', again, { signal });
    },
  };
}
