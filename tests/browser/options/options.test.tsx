import '../../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../../src/options/app.tsx';
import optionsCss from '../../../src/options/options.css?inline';
import type { Shortcut } from '../../../src/platform/commands.ts';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { MODES } from '../../../src/reading/modes.ts';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { axeFindings } from '../../support/axe.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { clipped, smallTargets } from '../../support/layout.ts';

let keys: readonly Shortcut[] = [];
let opensKeys = true;

async function mountOptions(settings: Partial<Settings> = {}) {
  resetExtension();
  fake.storage.sync.items.set(SETTINGS_KEY, { version: 1, values: settings });
  render(null, document.body);
  document.documentElement.className = '';
  document.title = 'Legible options';
  dressScreen(document, optionsCss);
  render(
    <App
      opening={openSettings()}
      first={DEFAULTS}
      loadShortcuts={async () => keys}
      onWear={(worn) => wear(document.documentElement, worn)}
      onChangeKeys={async () => opensKeys}
    />,
    document.body,
  );
  const expected = String(settings.textSize ?? DEFAULTS.textSize);
  await vi.waitFor(() => expect(document.documentElement.dataset.size).toBe(expected));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const stored = () => (fake.storage.sync.items.get(SETTINGS_KEY) as { values: Record<string, unknown> }).values;
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === words);
const preview = () => getComputedStyle(document.querySelector('.page p:last-child') as HTMLElement);

beforeEach(async () => {
  keys = [{ command: 'toggle-reader', keys: ['Alt', 'R'] }];
  opensKeys = true;
  await page.viewport(1000, 800);
});
afterEach(() => render(null, document.body));

describe.each(MODES)('the options in %s', (mode) => {
  it('have no finding of the accessibility checker, with every rule on', async () => {
    await mountOptions({ mode });
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  [320, 24],
  [320, 64],
  [1000, 32],
  [1000, 64],
] as const)(
  'clip nothing, do not scroll sideways and have targets of 44 px at %d px with text size %d',
  async (width, textSize) => {
    await page.viewport(width, 800);
    await mountOptions({ textSize });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(clipped()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  },
);

it('show a paragraph at once in the size, spacing and colours that are chosen', async () => {
  await mountOptions({ mode: 'light' });
  expect(preview().fontSize).toBe('24px');
  document.querySelector<HTMLInputElement>('input[value="LG"]')?.click();
  document.querySelector<HTMLInputElement>('input[value="wide"]')?.click();
  document.querySelector<HTMLInputElement>('input[value="yellow-on-navy"]')?.click();
  await vi.waitFor(() => expect(stored()).toEqual({ textSize: 32, ...SPACINGS.wide, mode: 'yellow-on-navy' }));
  expect(Number.parseFloat(preview().fontSize)).toBeCloseTo(32, 0);
  expect(Number.parseFloat(preview().lineHeight)).toBeCloseTo(64, 0);
  expect(Number.parseFloat(preview().wordSpacing)).toBeCloseTo(9.6, 0);
  expect(preview().color).toBe('rgb(255, 255, 0)');
});

it('say a size that was stepped to once, and keep focus on the step', async () => {
  await mountOptions();
  const larger = document.querySelector<HTMLButtonElement>('[aria-label="Larger text"]');
  larger?.focus();
  await userEvent.keyboard('{Enter}');
  const said = () => [...document.querySelectorAll('.sr[role=status]')].map((region) => region.textContent);
  await vi.waitFor(() => expect(said()).toEqual(['28 px']));
  expect(document.activeElement).toBe(larger);
});

it('set what the toolbar button does, by arrow keys', async () => {
  await mountOptions();
  document.querySelector<HTMLInputElement>('input[name="toolbar-click"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(stored()).toEqual({ toolbarClick: 'panel' }));
});

it('switch skip links off and on, by Space', async () => {
  await mountOptions();
  document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.focus();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(stored()).toEqual({ skipLinks: false }));
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(stored()).toEqual({}));
});

it('show the keys that are in force when the person comes back from changing them', async () => {
  await mountOptions();
  expect(document.querySelector('.shortcuts')?.textContent).toContain('Alt+R');
  keys = [{ command: 'toggle-reader', keys: ['F8'] }];
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(document.querySelector('.shortcuts')?.textContent).toContain('F8'));
});

it('say where keys are changed when the browser does not open the place', async () => {
  await mountOptions();
  button('Change keys')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector('.note')).toBeNull();
  opensKeys = false;
  button('Change keys')?.click();
  await vi.waitFor(() => expect(document.querySelector('.note')?.textContent).toMatch(/page for extensions/));
});

it('put everything back to the usual, and back again', async () => {
  const own = { textSize: 40, mode: 'dark', skipLinks: false } as const;
  await mountOptions(own);
  button('Reset all')?.click();
  await vi.waitFor(() => expect(stored()).toEqual({}));
  await vi.waitFor(() => expect(button('Bring my choices back')).toBeDefined());
  button('Bring my choices back')?.click();
  await vi.waitFor(() => expect(stored()).toEqual(own));
});

it('offer no reset where everything is as usual', async () => {
  await mountOptions();
  expect(button('Reset all')?.ariaDisabled).toBe('true');
});
