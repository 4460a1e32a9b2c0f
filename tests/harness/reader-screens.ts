import { SPACINGS } from '../../src/reading/spacing.ts';
import { openReader, pressInReader } from '../e2e/reader.ts';
import { setVoices } from '../e2e/voices.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pause, until } from '../support/until.ts';
import { auditAct, auditDevice, auditLetters } from './audit.ts';
import { type Screen, type Visit, WIDE } from './screen.ts';

async function openView({ browser, origin, article }: Visit): Promise<void> {
  await browser.goto(`${origin}/${article}`);
  await openReader(browser);
}

/** Waits for an element of the view. */
async function waitFor(browser: ExtensionBrowser, selector: string): Promise<void> {
  await until(`${selector} in the reading view`, () =>
    browser.inPage((wanted) => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector(wanted), selector),
  );
  await pause(60);
}

async function press(browser: ExtensionBrowser, name: string, shown: string): Promise<void> {
  // On a busy machine a window that was made wide has its tools a moment later.
  await until(`"${name}" in the reading view`, () =>
    pressInReader(browser, name).then(
      () => true,
      () => false,
    ),
  );
  await waitFor(browser, shown);
}

/** Opens whatever is folded in the open panel, what lies inside it too. */
async function unfold(browser: ExtensionBrowser): Promise<void> {
  for (let depth = 0; depth < 2; depth++) {
    await browser.inPage(() => {
      const shadow = document.querySelector('legible-reader')?.shadowRoot;
      for (const key of shadow?.querySelectorAll<HTMLElement>('.disclosure > [aria-expanded="false"]') ?? []) {
        key.click();
      }
    });
    await pause(60);
  }
}

/** A panel of the reading view, by the tool that opens it where there is room for all. */
function panel(tool: string, rest: Partial<Screen> = {}): Screen {
  return {
    name: tool,
    where: 'page',
    async open(visit) {
      await openView(visit);
      await press(visit.browser, tool, '.panel');
    },
    ...rest,
  };
}

/** A voice for each language of the sample pages. */
const VOICES = { Anna: 'en-US', Amal: 'ar-SA', Bopha: 'km-KH', Ming: 'zh-CN' };

/** The bar of the voice and its panel, on a device that has these voices. */
function listening(name: string, voices: Readonly<Record<string, string>>, then: string | null): Screen {
  return {
    name,
    where: 'page',
    async open({ browser, origin, article }) {
      await browser.goto(`${origin}/${article}`);
      await setVoices(browser, voices);
      await openReader(browser);
      await press(browser, 'Listen', then ? '.speech-bar' : '.where.trouble');
      if (then) await pressInReader(browser, then);
      await press(browser, 'Voice, speed', '.panel');
    },
  };
}

/** Asks the two questions of the chooser again, where the panel was made anew. */
async function choose(browser: ExtensionBrowser): Promise<void> {
  const asks = await browser.inPage(
    () => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.easier'),
  );
  if (!asks) await pressInReader(browser, 'Which is easier to read?');
  await pause(100);
}

/** The reading view, alone, with each of its panels, and with each of its bars. */
export const READER_SCREENS: readonly Screen[] = [
  {
    name: 'reading view',
    where: 'page',
    open: openView,
    async more(surface) {
      const device = await auditDevice(surface, WIDE);
      await surface.ask('focusOn', 'h1');
      return [...device, ...(await auditLetters(surface))];
    },
  },
  { name: 'wide spacing', where: 'page', settings: SPACINGS.wide, open: openView },
  panel('Contents'),
  panel('Look', { renew: unfold }),
  panel('Size', {
    more: (surface) => auditAct(surface, { selector: '.panel input:checked', key: 'ArrowRight' }),
  }),
  panel('Contrast', { renew: unfold }),
  panel('Spacing', { renew: unfold }),
  panel('Look', { name: 'easier', renew: choose }),
  panel('Left out'),
  panel('Print, save'),
  panel('Keys', { settings: { letterKeys: true } }),
  listening('listening', VOICES, 'Pause'),
  listening('no voices', {}, null),
  {
    name: 'line focus',
    where: 'page',
    async open(visit) {
      await openView(visit);
      await press(visit.browser, 'Line focus', '.line-bar');
    },
  },
  {
    name: 'cards and descriptions',
    where: 'page',
    settings: { tableCards: true, showDescriptions: true, wrapCode: true, links: 'list' },
    async open(visit) {
      await openView(visit);
      await waitFor(visit.browser, '.row-cards');
    },
  },
  {
    name: 'large picture',
    where: 'page',
    async open(visit) {
      await openView(visit);
      await waitFor(visit.browser, '.enlarge');
      await press(visit.browser, 'Enlarge picture', 'dialog.large');
    },
  },
];
