import type { Handlers, MessageName } from '../../src/messages/messages.ts';
import { OPEN_READER_FILE } from '../../src/messages/reader-key.ts';

type AnyHandlers = Partial<Handlers<MessageName>>;

/** A tab: which scripts of ours could run in it, and which do. */
export interface FakeTab {
  readonly url: string;
  /** What each script answers once it is there, by its path. */
  readonly scripts: Readonly<Record<string, AnyHandlers>>;
  /** Scripts that are in the tab already. */
  readonly loaded: Set<string>;
  /** The browser lets no extension in. */
  readonly closed: boolean;
}

const SENDER = { tabId: null, frameId: null };

/** The tabs of a fake browser, with the calls that reach into them. */
export class FakeTabs {
  readonly all = new Map<number, FakeTab>();
  active = 1;

  /** Adds a tab; it becomes the one in front. */
  open(id: number, tab: Partial<FakeTab>): FakeTab {
    const made = { url: 'https://news.example/', scripts: {}, loaded: new Set<string>(), closed: false, ...tab };
    this.all.set(id, made);
    this.active = id;
    return made;
  }

  async query({ active }: { active?: boolean }) {
    const ids = [...this.all.keys()];
    return ids.filter((id) => !active || id === this.active).map((id) => ({ id, url: this.all.get(id)?.url }));
  }

  /** Addresses of tabs that the extension opened. */
  readonly created: string[] = [];

  async create({ url, active = true }: { url: string; active?: boolean }) {
    this.created.push(active ? url : `${url} (behind)`);
  }

  async get(id: number) {
    return { id, url: this.#tab(id).url };
  }

  async sendMessage(id: number, { legible, payload }: { legible: MessageName; payload: never }) {
    const tab = this.#tab(id);
    for (const path of tab.loaded) {
      const handler = tab.scripts[path]?.[legible] as ((sent: never, sender: typeof SENDER) => unknown) | undefined;
      if (handler) return handler(payload, SENDER);
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }

  async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
    const tab = this.#tab(target.tabId);
    if (tab.closed) throw new Error('Cannot access contents of the page.');
    for (const file of files) tab.loaded.add(file);
    const opens = files.at(-1) === `/${OPEN_READER_FILE}`;
    const opened = opens
      ? tab.scripts['/src/reader/index.js']?.['reader/open']?.(null, { ...SENDER, address: undefined })
      : null;
    return [{ result: await opened }];
  }

  #tab(id: number): FakeTab {
    const tab = this.all.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }
}
