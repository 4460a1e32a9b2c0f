import { element } from '../ui/finder/element.ts';
import { createMarker } from './marker.ts';

/** A frame around the place a step has led to, for eyes that look for it. It goes with the next thing the person does. */
export interface LandedMark {
  readonly element: HTMLElement;
  show(target: Element): void;
  shown(): boolean;
}

/** Long enough to find it on a large screen. ms */
const SHOWN = 4_000;

/** Makes one. @param onGone called when it has gone. */
export function createLandedMark(onGone: () => void): LandedMark {
  const marker = createMarker('');
  const layer = element('div', { class: 'landed', popover: 'manual' }, marker.element);
  let life: AbortController | null = null;
  const clear = () => {
    life?.abort();
    life = null;
    marker.clear();
    if (layer.matches(':popover-open')) layer.hidePopover();
  };
  return {
    element: layer,
    shown: () => life !== null,
    show(target) {
      clear();
      const own = new AbortController();
      life = own;
      const { signal } = own;
      layer.showPopover();
      marker.mark(target);
      const end = () => {
        if (signal.aborted) return;
        clear();
        onGone();
      };
      for (const event of ['keydown', 'pointerdown']) addEventListener(event, end, { capture: true, signal });
      const timer = setTimeout(end, SHOWN);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}
