import type { ReaderStatus } from '../messages/messages.ts';
import { OpenedPages } from './open-by-itself.ts';
import { makeReady, type Ready } from './ready.ts';
import { hidingStyle } from './session/hiding.ts';
import { clearOldHost } from './session/host.ts';
import { openSession, type Session } from './session/session.ts';
import { deviceColors } from './view/device.ts';
import { type MountedView, mountView } from './view/mount.tsx';

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
  let view: MountedView | null = null;
  let opening: Promise<ReaderStatus> | null = null;
  const pages = new OpenedPages(doc);
  const status = (): ReaderStatus => ({ open: session !== null });
  const show = async ({ article, settings, start }: Ready, onClose: () => void): Promise<ReaderStatus> => {
    const opened = openSession(doc, hidingStyle(deviceColors(settings.current().settings)), () => {
      onClose();
      session = null;
      view = null;
    });
    session = opened;
    pages.note();
    try {
      view = mountView(opened, article, doc, settings, start);
      // Also as long as a page needs that takes out what it does not know: it does so in the same turn.
      await view.complete;
    } catch (error) {
      // A view that cannot be drawn must not leave the page hidden.
      opened.close();
      throw error;
    }
    return opened.signal.aborted ? { open: false, none: 'taken-away' } : status();
  };
  const enter = async (): Promise<ReaderStatus> => {
    await clearOldHost(doc);
    const life = new AbortController();
    const ready = await makeReady(doc, life.signal);
    if (!('none' in ready)) return show(ready, () => life.abort());
    life.abort();
    return { open: false, none: ready.none };
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
  return {
    status,
    where() {
      view?.sayWhere();
      return status();
    },
    open,
    close,
    toggle: async () => (session ? close() : open()),
    openByItself: async () => (pages.mayOpen() ? open() : status()),
  };
}
