import { render } from 'preact';
import type { Shortcut } from '../../../src/platform/commands.ts';
import { openPageSettings } from '../../../src/platform/page-settings.ts';
import { App } from '../../../src/popup/app.tsx';
import popupCss from '../../../src/popup/popup.css?inline';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { siteKey } from '../../../src/settings/sites.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { fakeTab } from './fake-tab.ts';
import type { Scene } from './scene.ts';

const KEYS: readonly Shortcut[] = [
  { command: 'toggle-reader', keys: ['Alt', 'R'] },
  { command: 'skip-to-article', keys: [] },
];

/** Shows the panel for a tab, and keeps what it did there. */
export async function mountPopup(scene: Scene = {}) {
  resetExtension();
  const settings = { ...DEFAULTS, ...scene.settings };
  fake.storage.sync.items.set(SETTINGS_KEY, scene.stored ?? { version: 1, values: settings });
  if (scene.site) fake.storage.sync.items.set(siteKey('news.example'), scene.site);
  for (const [name, value] of Object.entries(scene.policy ?? {})) fake.storage.managed.items.set(name, value);
  const log: string[] = [];
  render(null, document.body);
  dressScreen(document, popupCss);
  document.title = 'Legible';
  document.documentElement.classList.add('in-panel');
  render(
    <App
      tab={fakeTab(scene, log)}
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
