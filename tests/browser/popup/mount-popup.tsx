import { render } from 'preact';
import type { PageOutline } from '../../../src/landmarks/listing.ts';
import type { PageStatus, ReaderStatus, SkipOutcome, SkipTarget } from '../../../src/messages/messages.ts';
import type { Shortcut } from '../../../src/platform/commands.ts';
import { openPageSettings } from '../../../src/platform/page-settings.ts';
import { App } from '../../../src/popup/app.tsx';
import type { PanelTab } from '../../../src/popup/page-state.ts';
import popupCss from '../../../src/popup/popup.css?inline';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { type SiteSettings, siteKey } from '../../../src/settings/sites.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

export const ARTICLE: PageStatus = {
  article: true,
  reasons: ['schema-article'],
  targets: ['article', 'navigation', 'search', 'comments'],
  headings: 9,
  minutes: 6,
};

export const OTHER_PAGE: PageStatus = {
  ...ARTICLE,
  article: false,
  targets: ['navigation'],
  minutes: null,
};

const heading = (id: number, level: number, depth: number, name: string) => ({ id, level, depth, name, guess: false });

export const OUTLINE: PageOutline = {
  headings: [
    heading(1, 1, 0, 'Night trains return to the valley'),
    heading(2, 2, 1, 'What a ticket will cost'),
    heading(3, 2, 1, 'When the first train leaves'),
    heading(4, 3, 2, 'From the north'),
  ],
  landmarks: [
    { id: 5, role: 'navigation', name: 'Sections', number: null, depth: 0, guess: false },
    { id: 6, role: 'main', name: '', number: null, depth: 0, guess: true },
  ],
  closedFrames: 1,
  cut: false,
  here: { heading: null, landmark: null },
};

const KEYS: readonly Shortcut[] = [
  { command: 'toggle-reader', keys: ['Alt', 'R'] },
  { command: 'skip-to-article', keys: [] },
];

/** How the tab behaves, and what is stored. */
interface Scene {
  readonly status?: Awaited<ReturnType<PanelTab['status']>>;
  readonly open?: boolean;
  readonly pageMode?: boolean;
  readonly reader?: ReaderStatus;
  readonly landing?: SkipOutcome;
  readonly outline?: PageOutline;
  /** Whether the browser lets its page for shortcuts be opened. */
  readonly keysPage?: boolean;
  readonly settings?: Partial<Settings>;
  /** The page answers when this is settled. */
  readonly answers?: Promise<void>;
  /** What lies in the store, instead of `settings`. */
  readonly stored?: unknown;
  readonly address?: string;
  readonly isPrivate?: boolean;
  /** What an organisation sets. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Settings of the site `news.example`. */
  readonly site?: SiteSettings;
}

/** Shows the panel for a tab, and keeps what it did there. */
export async function mountPopup(scene: Scene = {}) {
  resetExtension();
  const settings = { ...DEFAULTS, ...scene.settings };
  fake.storage.sync.items.set(SETTINGS_KEY, scene.stored ?? { version: 1, values: settings });
  if (scene.site) fake.storage.sync.items.set(siteKey('news.example'), scene.site);
  for (const [name, value] of Object.entries(scene.policy ?? {})) fake.storage.managed.items.set(name, value);
  const log: string[] = [];
  let open = scene.open ?? false;
  let pageMode = scene.pageMode ?? false;
  const tab: PanelTab = {
    isPrivate: async () => scene.isPrivate ?? false,
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
    outline: {
      list: async () => ({ reply: scene.outline ?? OUTLINE }),
      go: async (id) => {
        log.push(`go ${id}`);
        return { reply: scene.landing ?? 'landed' };
      },
      step: async ({ kind, by }) => {
        log.push(`step ${kind} ${by}`);
        return { reply: 'landed' };
      },
      toggle: async () => {
        log.push('list on the page');
        return { reply: { open: true } };
      },
    },
    sayWhere: async () => {
      log.push('where');
      return open;
    },
    pageModeIsOn: async () => pageMode,
    pageMode: async (wish) => {
      log.push(wish);
      pageMode = wish === 'page-mode/on';
      return { reply: { on: pageMode } };
    },
  };
  render(null, document.body);
  dressScreen(document, popupCss);
  document.title = 'Legible';
  document.documentElement.classList.add('in-panel');
  render(
    <App
      tab={tab}
      opening={openPageSettings(scene.address ?? 'https://news.example/live/1')}
      first={settings}
      shortcuts={Promise.resolve(KEYS)}
      onWear={(worn) => wear(document.documentElement, worn)}
      onOptions={() => log.push('options')}
      onChangeKeys={async () => scene.keysPage ?? true}
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
    said: textOf('.sr[role=status]'),
    note: textOf('.note'),
    hint: textOf('.switch-hint'),
  };
}
