import { render } from 'preact';
import type { PageStatus, ReaderStatus, SkipTarget } from '../../../src/messages/messages.ts';
import type { Shortcut } from '../../../src/platform/commands.ts';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { App } from '../../../src/popup/app.tsx';
import type { PanelTab } from '../../../src/popup/page-state.ts';
import popupCss from '../../../src/popup/popup.css?inline';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

export const ARTICLE: PageStatus = {
  article: true,
  reasons: ['schema-article'],
  targets: ['article', 'navigation', 'search', 'headings'],
  headings: 9,
  minutes: 6,
};

export const OTHER_PAGE: PageStatus = {
  ...ARTICLE,
  article: false,
  targets: ['navigation', 'headings'],
  minutes: null,
};

const KEYS: readonly Shortcut[] = [
  { command: 'toggle-reader', keys: ['Alt', 'R'] },
  { command: 'skip-to-article', keys: [] },
];

/** How the tab behaves, and what is stored. */
interface Scene {
  readonly status?: Awaited<ReturnType<PanelTab['status']>>;
  readonly open?: boolean;
  readonly reader?: ReaderStatus;
  readonly landing?: 'landed' | 'gone';
  readonly settings?: Partial<Settings>;
  /** The page answers when this is settled. */
  readonly answers?: Promise<void>;
  /** What lies in the store, instead of `settings`. */
  readonly stored?: unknown;
}

/** Shows the panel for a tab, and keeps what it did there. */
export async function mountPopup(scene: Scene = {}) {
  resetExtension();
  const settings = { ...DEFAULTS, ...scene.settings };
  fake.storage.sync.items.set(SETTINGS_KEY, scene.stored ?? { version: 1, values: settings });
  const log: string[] = [];
  let open = scene.open ?? false;
  const tab: PanelTab = {
    status: async () => {
      await scene.answers;
      return scene.status ?? { reply: ARTICLE };
    },
    readerIsOpen: async () => open,
    reader: async (wish) => {
      log.push(wish);
      open = wish === 'reader/open' && (scene.reader?.open ?? true);
      return { reply: scene.reader && wish === 'reader/open' ? scene.reader : { open } };
    },
    skip: async (target: SkipTarget) => {
      log.push(`skip ${target}`);
      return { reply: scene.landing ?? 'landed' };
    },
  };
  render(null, document.body);
  dressScreen(document, popupCss);
  document.title = 'Legible';
  document.documentElement.classList.add('in-panel');
  render(
    <App
      tab={tab}
      opening={openSettings()}
      first={settings}
      shortcuts={Promise.resolve(KEYS)}
      onWear={(worn) => wear(document.documentElement, worn)}
      onOptions={() => log.push('options')}
      onClose={() => log.push('close')}
    />,
    document.body,
  );
  if (!scene.answers) await settled(() => !document.body.textContent?.includes('Looking at this page'));
  return { log };
}

async function settled(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 30));
}

/** What the panel says of its page, what it announced, and what it noted. */
export function words() {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    state: textOf('.state'),
    said: textOf('[role=status]'),
    note: textOf('.note'),
    hint: textOf('.switch-hint'),
  };
}
