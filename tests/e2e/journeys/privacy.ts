import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { startRecordingProxy } from '../../support/recording-proxy.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { launch } from '../launch.ts';
import { openReader, pressInReader } from '../reader.ts';

const HOST = 'news.example';

/**
 * Hosts that the browsers themselves ask, with or without an extension. Both lists for both: a proxy may get the port of one
 * that the other browser had a moment before.
 */
const BROWSERS_OWN =
  /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)(?:\/|$)/;

/** Fonts and the like come from the vendors' hosts too: those are no business of a browser by itself. */
const NOBODYS = /font|analytics|tagmanager|translate|tts/i;

/** Everything a person does in an hour, in a few seconds. */
async function useEverything(browser: ExtensionBrowser): Promise<void> {
  for (const page of ['front', 'night-ferry', 'reading-cafe.ar']) {
    await browser.goto(`http://${HOST}/${page}.html`);
    await pause(300);
  }
  await openReader(browser);
  for (const tool of ['Listen', 'Contents', 'Line focus']) await pressInReader(browser, tool);
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 2, values: { font: 'lexend', mode: 'dark', textSize: 32 } } }),
  );
  await pause(500);
  for (const path of ['src/options/index.html', 'src/welcome/index.html', 'src/welcome/sample.html']) {
    await browser.goto(await browser.inExtension((extension, wanted) => extension.runtime.getURL(wanted), path));
    await until('a page of the extension', () => browser.inPage(() => document.querySelector('h1') !== null));
  }
  await browser.stopBackground();
  await browser.goto(`http://${HOST}/night-ferry.html`);
  await openReader(browser);
}

/** What leaves the device. */
export const PRIVACY: readonly Journey[] = [
  {
    title: 'a whole run through a recording proxy holds no request but those of the pages that were visited',
    async run({ browser: { brand }, site }) {
      const proxy = await startRecordingProxy(HOST, site);
      const browser = await launch(brand, { proxyPort: proxy.port });
      try {
        await useEverything(browser);
      } finally {
        await browser.close();
        proxy.close();
      }
      const requests = proxy.requests();
      assert.ok(requests.includes(`${HOST}/night-ferry.html`), 'the proxy saw the pages');
      const strange = requests.filter(
        (each) => !each.startsWith(`${HOST}/`) && (!BROWSERS_OWN.test(each) || NOBODYS.test(each)),
      );
      assert.deepEqual(strange, []);
    },
  },
];
