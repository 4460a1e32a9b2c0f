import '../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../src/news/app.tsx';
import newsCss from '../../src/news/news.css?inline';
import { openSettings } from '../../src/platform/settings-store.ts';
import { MODES } from '../../src/reading/modes.ts';
import { RELEASES, type Release } from '../../src/releases/releases.ts';
import { DEFAULTS, type Settings, VERSION } from '../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../src/settings/settings-key.ts';
import { dressScreen } from '../../src/ui/screen.ts';
import { wear } from '../../src/ui/wear.ts';
import { axeFindings } from '../support/axe.ts';
import { fake, resetExtension } from '../support/fake-extension.ts';
import { clipped, smallTargets } from '../support/layout.ts';

async function mountNews(settings: Partial<Settings> = {}, releases: readonly Release[] = RELEASES) {
  resetExtension();
  fake.storage.sync.items.set(SETTINGS_KEY, { version: VERSION, values: settings });
  render(null, document.body);
  document.documentElement.className = '';
  document.title = 'What is new in Legible';
  dressScreen(document, newsCss);
  render(
    <App
      opening={openSettings()}
      first={DEFAULTS}
      releases={releases}
      onWear={(worn) => wear(document.documentElement, worn)}
      onOptions={() => undefined}
    />,
    document.body,
  );
  const size = String(settings.textSize ?? DEFAULTS.textSize);
  await vi.waitFor(() => expect(document.documentElement.dataset.size).toBe(size));
}

afterEach(() => render(null, document.body));

describe.each(MODES)('the page of news in %s', (mode) => {
  it('has no finding of the accessibility checker, with every rule on', async () => {
    await page.viewport(1000, 800);
    await mountNews({ mode });
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  [320, 64],
  [360, 24],
] as const)('clips nothing and has targets of 44 px at %d px with text size %d', async (width, textSize) => {
  await page.viewport(width, 800);
  await mountNews({ textSize });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(clipped()).toEqual([]);
  expect(smallTargets()).toEqual([]);
});

it('says what each release changed, and is told by keys alone that no more is wanted', async () => {
  await mountNews();
  const [latest] = RELEASES;
  expect(document.querySelector('h2')?.textContent).toBe(`Version ${latest?.version}`);
  expect(document.querySelectorAll('.card:first-of-type li')).toHaveLength(latest?.changes.length ?? 0);
  await userEvent.keyboard('{Tab} ');
  await vi.waitFor(() =>
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values: { tellNews: false } }),
  );
});

it('says so where nothing changed', async () => {
  await mountNews({}, []);
  expect(document.body.textContent).toContain('Nothing changed for you');
});
