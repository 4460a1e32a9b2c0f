import messages from '../../public/_locales/en/messages.json';
import { FakeEvent } from './fake-event.ts';
import { fakeStorage } from './fake-storage.ts';
import { FakeTabs } from './fake-tabs.ts';

type Sender = { id?: string; url?: string; tab?: { id?: number; url?: string }; frameId?: number };

const ID = 'legible-under-test';

type Messages = Readonly<Record<string, { readonly message: string }>>;

let spoken: Messages = messages;

/** Lets the browser speak another language from now on; English without one. */
export function speak(texts: Messages = messages): void {
  spoken = texts;
}

/** The browser's message look-up. */
function getMessage(name: string, values: string[] = []): string {
  const found = spoken[name]?.message ?? '';
  return found.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
}

/** What the toolbar button shows, by tab. */
class FakeAction {
  readonly shown = new Map<number, Record<string, unknown>>();
  readonly onClicked = new FakeEvent<[{ id?: number }]>();
  panels = 0;
  canOpenPanel = true;

  setIcon = ({ tabId, path }: { tabId: number; path: Record<string, string> }) => this.#show(tabId, { icon: path[16] });
  setTitle = ({ tabId, title }: { tabId: number; title: string }) => this.#show(tabId, { title });
  setBadgeText = ({ tabId, text }: { tabId: number; text: string }) => this.#show(tabId, { badge: text });
  setPopup = ({ tabId, popup }: { tabId: number; popup: string }) => this.#show(tabId, { popup });
  setBadgeBackgroundColor = async () => {};
  setBadgeTextColor = async () => {};

  async openPopup(): Promise<void> {
    if (!this.canOpenPanel) throw new Error('openPopup requires a user gesture');
    this.panels++;
  }

  async #show(tabId: number, part: Record<string, unknown>): Promise<void> {
    this.shown.set(tabId, { ...this.shown.get(tabId), ...part });
  }
}

function fresh() {
  const tabs = new FakeTabs();
  const menus: { id: string; title: string; parentId?: string }[] = [];
  return {
    action: new FakeAction(),
    commands: {
      onCommand: new FakeEvent<[string, { id?: number } | undefined]>(),
      list: [] as { name: string; shortcut: string }[],
      async getAll() {
        return this.list;
      },
    },
    contextMenus: {
      menus,
      onClicked: new FakeEvent<[{ menuItemId: string }, { id?: number } | undefined]>(),
      create: (menu: { id: string; title: string; parentId?: string }) => menus.push(menu),
      removeAll: async () => void menus.splice(0),
    },
    extension: { filesAllowed: false, isAllowedFileSchemeAccess: async () => fake.extension.filesAllowed },
    i18n: { getMessage, getUILanguage: () => 'en' },
    runtime: {
      id: ID as string | undefined,
      sent: [] as unknown[],
      reply: null as unknown,
      onMessage: new FakeEvent<[unknown, Sender, (reply: unknown) => void]>(),
      onStartup: new FakeEvent<[]>(),
      onInstalled: new FakeEvent<[{ reason: string; previousVersion?: string }]>(),
      version: '0.1.0',
      getManifest: () => ({ version: fake.runtime.version }),
      getURL: (path: string) => `extension://${ID}/${path}`,
      async sendMessage(message: unknown) {
        fake.runtime.sent.push(message);
        if (fake.runtime.reply instanceof Error) throw fake.runtime.reply;
        return typeof fake.runtime.reply === 'function' ? fake.runtime.reply(message) : fake.runtime.reply;
      },
    },
    scripting: {
      executeScript: tabs.executeScript.bind(tabs),
      registered: new Map<string, { id: string; matches: string[]; excludeMatches: string[]; js: string[] }>(),
      getRegisteredContentScripts: async () => [...fake.scripting.registered.values()],
      async registerContentScripts(
        scripts: { id: string; matches: string[]; excludeMatches: string[]; js: string[] }[],
      ) {
        for (const script of scripts) fake.scripting.registered.set(script.id, script);
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) fake.scripting.registered.delete(id);
      },
    },
    storage: fakeStorage(),
    tabs,
  };
}

/** The fake browser in force. Import this file bare, first of all: modules look for the browser when they are loaded. */
export const fake = fresh();

Object.assign(globalThis, { browser: fake, chrome: fake });

/** Starts over with an empty browser; everything that listened is forgotten. */
export function resetExtension(): void {
  Object.assign(fake, fresh());
}

/** Sends a message as a page of ours does, and waits for the answer; undefined when nobody takes it. */
export function sendFromPage(name: string, payload: unknown, sender: Sender = { id: ID, tab: { id: 1 }, frameId: 0 }) {
  return new Promise<unknown>((resolve) => {
    const taken = fake.runtime.onMessage.emit({ legible: name, payload }, sender, resolve);
    if (!taken.includes(true)) resolve(undefined);
  });
}
