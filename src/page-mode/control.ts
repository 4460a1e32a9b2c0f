import type { PageModeStatus } from '../messages/messages.ts';
import { text } from '../platform/i18n.ts';
import { openPageSettings, type PageSettings } from '../platform/page-settings.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { announce } from './announce.ts';
import { putOn, type Worn } from './worn.ts';

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

/** The control of a page's page mode. */
export function createPageMode(doc: Document): PageModeControl {
  let worn: Worn | null = null;
  let opening: Promise<PageSettings> | null = null;
  const status = (): PageModeStatus => ({ on: worn !== null });
  const say = (name: string, aloud: boolean) => aloud && announce(doc, text(name));
  const leave = () => {
    worn?.leave();
    worn = null;
  };
  const put = (settings: Settings): AbortSignal => {
    worn = putOn(doc, settings, leave);
    return worn.signal;
  };
  /** Follows what is set for this page. Where it came on by itself, it goes when the site is not among those any more. */
  const follow = (store: PageSettings, end: AbortSignal, byItself: boolean) => {
    const take = () => {
      if (byItself && !store.resolved().pageMode) leave();
      else worn?.wear(store.current().settings);
    };
    store.watch(take, end);
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
      const end = put({ ...DEFAULTS, ...first });
      opening = openPageSettings(doc.location.href);
      void opening.then((store) => {
        if (!end.aborted) follow(store, end, true);
      });
    },
  };
}
