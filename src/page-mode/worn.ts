import { alive } from '../platform/runtime.ts';
import { LOOK_PARTS } from '../settings/look.ts';
import { PAGE_PART_NAMES, type Settings } from '../settings/schema.ts';
import { PageDress } from './page-dress.ts';
import { createPageFont } from './page-font.ts';
import { onDeviceChange, pageLook } from './page-look.ts';

/** Page mode while a page wears it. */
export interface Worn {
  /** Aborts when the page has been given back. */
  readonly signal: AbortSignal;
  /** Wears other settings; does nothing where they look the same. */
  wear(settings: Settings): void;
  /** Gives the page back. */
  leave(): void;
}

/** Tells a page mode that an earlier run of the extension left to give the page back. */
const ENDED = 'legible-page-mode-ended';

/** What a person does first in a page whose extension has ended. The browser tells a page's script of no end. */
const SIGNS = ['keydown', 'pointerdown', 'focus'] as const;

/** Calls back whenever the extension may have ended, until `signal` aborts. */
function followEnd(doc: Document, look: () => void, signal: AbortSignal): void {
  doc.addEventListener(ENDED, look, { signal });
  for (const sign of SIGNS) doc.defaultView?.addEventListener(sign, look, { signal, capture: true, passive: true });
}

/** What of the settings is seen, for comparing. */
const lookOf = (settings: Settings) =>
  JSON.stringify([...LOOK_PARTS, ...PAGE_PART_NAMES].map((part) => settings[part]));

/**
 * Puts page mode on a page, and keeps it up while page and device change.
 * @param onEnd called when the extension has ended: the page has to be given back.
 */
export function putOn(doc: Document, first: Settings, onEnd: () => void): Worn {
  doc.dispatchEvent(new Event(ENDED));
  const life = new AbortController();
  const { signal } = life;
  let settings = first;
  const font = createPageFont(doc, signal);
  const look = () => pageLook(settings, font(settings.pageLetters ? settings.font : 'system'));
  const dress = new PageDress(doc, look(), { lives: alive, onEnd });
  const wearAgain = () => dress.change(look());
  onDeviceChange(wearAgain, signal);
  // Which files of a typeface are needed shows when the words are there.
  const onWords = () => settings.font !== 'system' && settings.pageLetters && wearAgain();
  doc.addEventListener('DOMContentLoaded', onWords, { signal });
  followEnd(doc, () => !alive() && onEnd(), signal);
  return {
    signal,
    wear(next) {
      const same = lookOf(next) === lookOf(settings);
      settings = next;
      if (!same) wearAgain();
    },
    leave() {
      life.abort();
      dress.leave();
    },
  };
}
