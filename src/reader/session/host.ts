import { READER_HOST } from '../../messages/hosts.ts';

/**
 * Takes out a view that an earlier run of the extension left, as after an update, and lets its own session put the page back.
 * Resolves when that is done.
 */
export async function clearOldHost(doc: Document): Promise<void> {
  const old = doc.querySelectorAll(READER_HOST);
  if (old.length === 0) return;
  for (const host of old) host.remove();
  // Sessions hear of it by their observers, a microtask later.
  await new Promise((done) => setTimeout(done));
}

/** The parts of a reading view before anything is drawn in it. */
export interface Host {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly mount: HTMLElement;
  /** The style that hides the page. */
  readonly style: HTMLStyleElement;
  /** Open as long as the view stands. */
  readonly latch: HTMLDialogElement;
}

/**
 * A page with a modal dialog makes everything outside that dialog inert. Only a newer modal dialog is above it, so there the
 * view is drawn inside one; everywhere else it stands in the normal flow.
 */
function createMount(doc: Document): HTMLElement {
  return doc.createElement(doc.querySelector(':modal') ? 'dialog' : 'div');
}

/**
 * A dialog that nobody sees. The browser itself closes it at Escape, or at Android's back, when no script has heard the key: Firefox
 * ends all scripts of an extension that is updated or removed, and the page must be had back all the same.
 */
function createLatch(doc: Document): HTMLDialogElement {
  const latch = doc.createElement('dialog');
  latch.setAttribute('closedby', 'closerequest');
  return latch;
}

/**
 * Puts an empty host before the body. It stands first so that, when it goes, Tab starts at the top of the page and not behind
 * its end.
 */
export function createHost(doc: Document, hiding: string): Host {
  // While a page changes from one view to another, a picture of the old one covers everything.
  (doc as { activeViewTransition?: { skipTransition(): void } | null }).activeViewTransition?.skipTransition();
  if (doc.fullscreenElement) void doc.exitFullscreen().catch(() => undefined);
  const host = doc.createElement(READER_HOST);
  const style = doc.createElement('style');
  style.textContent = hiding;
  const shadow = host.attachShadow({ mode: 'open' });
  const mount = createMount(doc);
  mount.className = 'mount';
  shadow.append(mount);
  const latch = createLatch(doc);
  host.append(style, latch);
  doc.documentElement.insertBefore(host, doc.body);
  latch.show();
  if (mount.localName === 'dialog') (mount as HTMLDialogElement).showModal();
  return { host, shadow, mount, style, latch };
}
