import {
  type Envelope,
  type Handlers,
  isEnvelope,
  type MessageName,
  type Payload,
  type Reply,
} from '../messages/messages.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';

/**
 * The little that scripts in pages need of the browser. They run in every page, so they do without the polyfill (10 KB):
 * in both browsers this part of the interface answers with promises by itself.
 */
interface PageRuntime {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: RuntimeListener): void;
      removeListener(listener: RuntimeListener): void;
    };
  };
  readonly extension?: { readonly inIncognitoContext?: boolean };
  readonly i18n: { getMessage(name: string, substitutions?: string[]): string };
  /** Chromium's way into closed shadow trees. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly storage: {
    readonly sync: StorageArea;
    readonly local: StorageArea;
    /** Written by an organisation alone; not there in every browser. */
    readonly managed?: Pick<StorageArea, 'get'>;
    readonly onChanged: {
      addListener(listener: StorageListener): void;
      removeListener(listener: StorageListener): void;
    };
  };
}

/** One of the browser's stores. */
interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** What changed in a store, by key. */
type Changes = Record<string, { newValue?: unknown }>;

type StorageListener = (changes: Changes, area: string) => void;
type RuntimeListener = (
  message: unknown,
  sender: { id?: string; url?: string; tab?: { id?: number; url?: string }; frameId?: number },
  respond: (reply: unknown) => void,
) => boolean;

const scope = globalThis as { browser?: PageRuntime; chrome?: PageRuntime };

/** The browser's extension interface as scripts in pages use it. */
export const extension = (scope.browser ?? scope.chrome) as PageRuntime;

/** Whether this script still belongs to a running extension: false after an update or removal. */
export function alive(): boolean {
  return extension?.runtime?.id !== undefined;
}

/** Elements that may have a shadow root though they are none of the page's own making, and mostly have nothing else then. */
const PLAIN_HOST = /^(?:article|aside|blockquote|body|div|footer|header|main|nav|section|span)$/;

/** Whether an element may well hide a shadow root. Chromium takes long to answer, too long to be asked about every element. */
function mayHideRoot({ localName, firstElementChild }: Element): boolean {
  return localName.includes('-') || (firstElementChild === null && PLAIN_HOST.test(localName));
}

/**
 * The shadow root of an element, also a closed one, which browsers show to extensions alone: Chromium by a call, Firefox by a
 * property.
 * @param mayHide whether Chromium is to be asked about an element.
 */
export function shadowRootOf(element: Element, mayHide = mayHideRoot): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!mayHide(element)) return null;
  try {
    return extension?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // Chromium refuses elements that are not HTML, and scripts whose extension is gone.
    return null;
  }
}

/** Tells the background something. Null when nobody is there to answer, as after an update of the extension. */
export async function tell<N extends MessageName>(name: N, payload: Payload<N>): Promise<Reply<N> | null> {
  if (!alive()) return null;
  try {
    return (await extension.runtime.sendMessage({ legible: name, payload })) as Reply<N>;
  } catch {
    return null;
  }
}

/** Answers the given messages until `signal` aborts; all others are left to other listeners. */
export function answer<N extends MessageName>(handlers: Handlers<N>, signal?: AbortSignal): void {
  const names = Object.keys(handlers) as N[];
  const listener: RuntimeListener = (message, sender, respond) => {
    if (sender.id !== extension.runtime.id || !isEnvelope(message, names)) return false;
    const { legible, payload } = message as Envelope<N>;
    const { tab, frameId, url } = sender;
    // After a change of address without a load, Firefox goes on naming the frame's first one.
    const from = { tabId: tab?.id ?? null, frameId: frameId ?? null, address: tab?.url ?? url };
    // A reply of undefined would read as "no answer"; every reply type is a value or null.
    const work = async () => handlers[legible](payload, from);
    void work().then(respond, () => respond(null));
    return true;
  };
  extension.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener), { once: true });
}

/** Calls back with what changed in one of the browser's stores, by key, until `signal` aborts. */
export function onStored(listener: (changes: Changes, area: string) => void, signal?: AbortSignal): void {
  extension.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => extension.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back after every change of what is stored, until `signal` aborts. */
export function onStoredChange(changed: () => void, signal: AbortSignal): void {
  const { onChanged } = extension.storage;
  const listener: StorageListener = (changes, area) => {
    // The local store also holds what changes while someone reads; of it only the settings count.
    if (area !== 'local' || SETTINGS_KEY in changes) changed();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
