import { extract } from '../article/extract.ts';
import type { ReaderStatus } from '../messages/messages.ts';
import { openPageSettings } from '../platform/page-settings.ts';
import { stampOnScreen } from './content/live-place.ts';
import { OpenedPages } from './open-by-itself.ts';
import { rememberedMark, stampOfMark } from './place/remember.ts';
import { hidingStyle } from './session/hiding.ts';
import { clearOldHost } from './session/host.ts';
import { openSession, type Session } from './session/session.ts';
import { deviceColors } from './view/device.ts';
import { mountView } from './view/mount.tsx';

/** Opening, closing and asking: at most one reading view stands in the page. */
export interface ReaderControl {
  status(): ReaderStatus;
  open(): Promise<ReaderStatus>;
  close(): ReaderStatus;
  toggle(): Promise<ReaderStatus>;
  /** Says where the reader is, in an open view. */
  where(): ReaderStatus;
  /** Opens where the person wants that without a click: once for each page, and not after they left it. */
  openByItself(): Promise<ReaderStatus>;
}

/** The control of a page's reading view. */
export function createControl(doc: Document): ReaderControl {
  let session: Session | null = null;
  /** Only while a view is open: it holds the whole article. */
  let sayWhere: (() => void) | null = null;
  let opening: Promise<ReaderStatus> | null = null;
  const pages = new OpenedPages(doc);
  const status = (): ReaderStatus => ({ open: session !== null });
  const enter = async (): Promise<ReaderStatus> => {
    await clearOldHost(doc);
    const life = new AbortController();
    // Anew for each view: the page may have gone to another address meanwhile. Asked for before the extraction, which takes
    // as long as the answer.
    const settings = openPageSettings(doc.location.href, life.signal);
    const mark = rememberedMark(doc);
    const found = extract(doc);
    if ('none' in found) {
      life.abort();
      return { open: false, none: found.none };
    }
    const store = await settings;
    const seen = stampOnScreen(found.article, window.innerHeight);
    const { settings: now, unread } = store.current();
    const remember = seen === null && now.rememberPlaces && !unread;
    const start = remember ? stampOfMark(found.article, await mark) : seen;
    const opened = openSession(doc, hidingStyle(deviceColors(now)), () => {
      life.abort();
      session = null;
      sayWhere = null;
    });
    session = opened;
    pages.note();
    try {
      const view = mountView(opened, found.article, doc, store, start);
      sayWhere = view.sayWhere;
      // Also as long as a page needs that takes out what it does not know: it does so in the same turn.
      await view.complete;
    } catch (error) {
      // A view that cannot be drawn must not leave the page hidden.
      opened.close();
      throw error;
    }
    return opened.signal.aborted ? { open: false, none: 'taken-away' } : status();
  };
  const open = async () => {
    if (session) return status();
    opening ??= enter().finally(() => {
      opening = null;
    });
    return opening;
  };
  const close = () => {
    session?.close();
    return status();
  };
  const where = () => {
    sayWhere?.();
    return status();
  };
  return {
    status,
    where,
    open,
    close,
    toggle: async () => (session ? close() : open()),
    openByItself: async () => (pages.mayOpen() ? open() : status()),
  };
}
