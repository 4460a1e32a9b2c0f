import '../../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BrowserKind } from '../../../src/platform/browser-kind.ts';
import type { Shortcut } from '../../../src/platform/commands.ts';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { MODES } from '../../../src/reading/modes.ts';
import { DEFAULTS, type Settings, VERSION } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { App } from '../../../src/welcome/app.tsx';
import welcomeCss from '../../../src/welcome/welcome.css?inline';
import { axeFindings } from '../../support/axe.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { clipped, smallTargets } from '../../support/layout.ts';

const KEYS: readonly Shortcut[] = [{ command: 'toggle-reader', keys: ['Alt', 'R'] }];

async function mountWelcome(settings: Partial<Settings> = {}, kind: BrowserKind = 'chrome', keys = KEYS) {
  resetExtension();
  fake.storage.sync.items.set(SETTINGS_KEY, { version: VERSION, values: settings });
  render(null, document.body);
  document.documentElement.className = '';
  document.title = 'Welcome to Legible';
  dressScreen(document, welcomeCss);
  render(
    <App
      opening={openSettings()}
      first={DEFAULTS}
      kind={Promise.resolve(kind)}
      loadShortcuts={async () => keys}
      onWear={(worn) => wear(document.documentElement, worn)}
      onChangeKeys={async () => true}
    />,
    document.body,
  );
  await vi.waitFor(() => {
    expect(document.documentElement.dataset.size).toBe(String(settings.textSize ?? DEFAULTS.textSize));
    expect(document.querySelector('#pin-name')).not.toBeNull();
  });
}

afterEach(() => render(null, document.body));

describe.each(MODES)('the welcome page in %s', (mode) => {
  it('has no finding of the accessibility checker, with every rule on', async () => {
    await page.viewport(1000, 800);
    await mountWelcome({ mode });
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  [320, 24],
  [320, 64],
  [360, 32],
  [1280, 32],
] as const)(
  'clips nothing, does not scroll sideways and has targets of 44 px at %d px with text size %d',
  async (width, textSize) => {
    await page.viewport(width, 800);
    await mountWelcome({ textSize });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(clipped()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  },
);

it('takes on how a person reads best at once, by keys alone, and keeps it', async () => {
  await page.viewport(1000, 800);
  await mountWelcome({ mode: 'light' });
  document.querySelector<HTMLInputElement>('input[value="light"]')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() =>
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values: { mode: 'cream' } }),
  );
  expect(document.documentElement.dataset.mode).toBe('cream');
});

it.each([
  ['chrome', /puzzle piece.*pin beside/],
  ['firefox', /cog beside.*Pin to Toolbar/],
  ['android', /menu.*Extensions/],
] as const)('says where the button is in %s', async (kind, words) => {
  await mountWelcome({}, kind);
  expect(document.querySelector('ol')?.textContent).toMatch(words);
});

it('says nothing of keys on a device that has none', async () => {
  await mountWelcome({}, 'android', []);
  expect(document.querySelector('#keys-name')).toBeNull();
});
