import { landOn } from '../landing/landing.ts';
import type { SkipOutcome, SkipTarget } from '../messages/messages.ts';
import { tell } from '../platform/runtime.ts';
import { findPlace } from './page-places.ts';

/** Moves the person to places of the page, as long as this script lives. */
export interface Lander {
  /** To one of the known places, wherever it is now. */
  to(target: SkipTarget): SkipOutcome;
  /** To an element. False when it cannot take focus. */
  on(element: HTMLElement): boolean;
}

/** Makes it, until `signal` aborts. Where scripts of the page take focus away afterwards, the page is made to say so. */
export function createLander(signal: AbortSignal): Lander {
  const tellLost = () => signal.aborted || void tell('background/focus-taken', null);
  const to = (target: SkipTarget, again: boolean): SkipOutcome => {
    const place = findPlace(target);
    if (!place) return 'gone';
    const lost = () => {
      // Pages that draw themselves anew throw out what has focus: the place is looked for once more.
      const drawnAnew = again && !place.isConnected && !signal.aborted;
      if (!drawnAnew || to(target, false) !== 'landed') tellLost();
    };
    return landOn(place, lost) ? 'landed' : 'blocked';
  };
  return { to: (target) => to(target, true), on: (element) => landOn(element, tellLost) };
}
