import type { PageModeStatus } from '../messages/messages.ts';
import { text } from '../platform/i18n.ts';
import { openPageSettings, type PageSettings } from '../platform/page-settings.ts';
import { alive } from '../platform/runtime.ts';
import { LOOK_PARTS } from '../settings/look.ts';
import { DEFAULTS, PAGE_PART_NAMES, type Settings } from '../settings/schema.ts';
import { announce } from './announce.ts';
import { PageDress } from './page-dress.ts';
import { createPageFont } from './page-font.ts';
import { onDeviceChange, pageLook } from './page-look.ts';

/** What is known before the store answers: the first frame may be painted by then. */
export type FirstLook = Partial<Pick<Settings, 'mode' | 'textSize' | 'pageSize' | 'pageContrast'>>;

/** Putting page mode on and taking it off; at most one is on a page. */
export interface PageModeControl {
  status(): PageModeStatus;
  on(say: boolean): Promise<PageModeStatus>;
  off(say: boolean): PageModeStatus;
  toggle(say: boolean): Promise<PageModeStatus>;
  /** Puts it on at once, by what is known already. The store's settings follow. */
  begin(first: FirstLook): void;
}

/** Page mode while it is on. */
interface Worn {
  readonly dress: PageDress;
  readonly life: AbortController;
  /** Puts the look on anew, as settings and device are now. */
  wearAgain(): void;
}

/** Tells a page mode that an earlier run of the extension left to give the page back. */
const ENDED = 'legible-page-mode-ended';

/** What of the settings is seen, for comparing. */
const lookOf = (settings: Settings) =>
  JSON.stringify([...LOOK_PARTS, ...PAGE_PART_NAMES].map((part) => settings[part]));

/** What a person does first in a page whose extension has ended. The browser tells a page's script of no end. */
const SIGNS = ['keydown', 'pointerdown', 'focus'] as const;

/** Calls back whenever the extension may have ended, until `signal` aborts. */
function followEnd(doc: Document, look: () => void, signal: AbortSignal): void {
  doc.addEventListener(ENDED, look, { signal });
  for (const sign of SIGNS) doc.defaultView?.addEventListener(sign, look, { signal, capture: true, passive: true });
}

/** The control of a page's page mode. */
export function createPageMode(doc: Document): PageModeControl {
  let worn: Worn | null = null;
  let settings: Settings = DEFAULTS;
  let opening: Promise<PageSettings> | null = null;
  const status = (): PageModeStatus => ({ on: worn !== null });
  const say = (name: string, aloud: boolean) => aloud && announce(doc, text(name));

  const leave = () => {
    worn?.life.abort();
    worn?.dress.leave();
    worn = null;
  };
  const wear = (values: Settings) => {
    const same = lookOf(values) === lookOf(settings);
    settings = values;
    if (!same) worn?.wearAgain();
  };
  const put = (values: Settings): AbortController => {
    doc.dispatchEvent(new Event(ENDED));
    const life = new AbortController();
    settings = values;
    const font = createPageFont(doc, life.signal);
    const look = () => pageLook(settings, font(settings.pageLetters ? settings.font : 'system'));
    const dress = new PageDress(doc, look(), { lives: alive, onEnd: leave });
    const wearAgain = () => dress.change(look());
    worn = { wearAgain, dress, life };
    onDeviceChange(wearAgain, life.signal);
    // Which files of a typeface are needed shows when the words are there.
    doc.addEventListener('DOMContentLoaded', () => settings.font !== 'system' && settings.pageLetters && wearAgain(), {
      signal: life.signal,
    });
    followEnd(doc, () => !alive() && leave(), life.signal);
    return life;
  };
  /** Follows what is set for this page. Where it came on by itself, it goes when the site is not among those any more. */
  const follow = (store: PageSettings, { signal }: AbortController, byItself: boolean) => {
    const take = () => {
      if (byItself && !store.resolved().pageMode) leave();
      else wear(store.current().settings);
    };
    store.watch(take, signal);
    if (byItself) take();
  };
  const on = async (aloud: boolean) => {
    opening ??= openPageSettings(doc.location.href);
    const store = await opening;
    if (worn) return status();
    follow(store, put(store.current().settings), false);
    say('pageModeOn', aloud);
    return status();
  };
  const off = (aloud: boolean) => {
    if (worn) say('pageModeOff', aloud);
    leave();
    return status();
  };
  return {
    status,
    on,
    off,
    toggle: async (aloud) => (worn ? off(aloud) : on(aloud)),
    begin(first) {
      const life = put({ ...DEFAULTS, ...first });
      opening = openPageSettings(doc.location.href);
      void opening.then((store) => {
        if (!life.signal.aborted) follow(store, life, true);
      });
    },
  };
}
