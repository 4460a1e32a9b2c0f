import { render } from 'preact';
import { vi } from 'vitest';
import { App, type OptionsPorts } from '../../../src/options/app.tsx';
import optionsCss from '../../../src/options/options.css?inline';
import { countKept, eraseKept } from '../../../src/platform/kept-data.ts';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { openSites } from '../../../src/platform/site-store.ts';
import { DEFAULTS, type Settings, VERSION } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { type SiteSettings, siteKey } from '../../../src/settings/sites.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

/** What is kept and managed before the page opens. */
interface Scene {
  readonly settings?: Partial<Settings>;
  readonly sites?: Readonly<Record<string, SiteSettings>>;
  readonly policy?: object;
  readonly ports?: Partial<OptionsPorts>;
}

/** Shows the options on fake stores. */
export async function mountOptions({ settings = {}, sites = {}, policy = {}, ports = {} }: Scene = {}): Promise<void> {
  resetExtension();
  fake.storage.sync.items.set(SETTINGS_KEY, { version: VERSION, values: settings });
  for (const [host, site] of Object.entries(sites)) fake.storage.sync.items.set(siteKey(host), site);
  for (const [key, value] of Object.entries(policy)) fake.storage.managed.items.set(key, value);
  render(null, document.body);
  document.documentElement.className = '';
  document.title = 'Legible options';
  dressScreen(document, optionsCss);
  render(
    <App
      opening={openSettings()}
      sites={openSites()}
      news
      permissions={['pages', 'activeTab', 'contextMenus', 'scripting', 'storage']}
      first={DEFAULTS}
      loadShortcuts={async () => [{ command: 'toggle-reader', keys: ['Alt', 'R'] }]}
      onWear={(worn) => wear(document.documentElement, worn)}
      onChangeKeys={async () => true}
      countKept={countKept}
      eraseKept={eraseKept}
      {...ports}
    />,
    document.body,
  );
  const expected = String(settings.textSize ?? DEFAULTS.textSize);
  await vi.waitFor(() => {
    if (document.documentElement.dataset.size !== expected) throw new Error('not worn yet');
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What is kept under a key with the browser's sync. */
export const kept = (key: string) => fake.storage.sync.items.get(key) as Record<string, unknown> | undefined;

export const stored = () => kept(SETTINGS_KEY)?.values as Record<string, unknown>;

/** The button with these words on it. */
export const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === words || each.ariaLabel === words);
