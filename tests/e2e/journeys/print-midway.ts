import { strict as assert } from 'node:assert';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { longArticle, longParagraphs } from '../../fixtures/long-article.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import type { PdfText } from '../../support/pdf.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { readPdfs } from '../pdf-reader.ts';
import { seeReader, waitForPage, waitForReader } from '../reader.ts';

const PARAGRAPHS = longParagraphs(20);
const TITLE = 'The blue book of the pier';
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360"/></svg>`;
/** Points in which the reading view is printed: the page has other ones. */
const POINTS = 24;

/** A page that goes on loading until its picture is let through. */
async function serveSlowly() {
  const held: ServerResponse[] = [];
  let free = false;
  const give = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE);
  const picture = '<figure><img src="/pier.svg" alt="The pier" width="640" height="360"></figure>';
  const page = longArticle(TITLE, PARAGRAPHS).replace('</h1>', `</h1>${picture}`);
  const server = createServer((request, response) => {
    if (request.url !== '/pier.svg') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (free) give(response);
    else held.push(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/book`,
    letThrough() {
      free = true;
      for (const response of held.splice(0)) give(response);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const letters = (words: string) => words.replace(/\s+/gu, '');
const count = (all: string, some: string) => all.split(letters(some)).length - 1;

/** What a PDF shows. @throws where it is neither the page alone nor the article alone, whole. */
function shown(pdf: PdfText): 'page' | 'article' {
  const wrong = PARAGRAPHS.map((words) => count(pdf.letters, words)).filter((times) => times !== 1);
  assert.deepEqual(wrong, [], 'paragraphs that are not there once');
  assert.equal(count(pdf.letters, TITLE), 1, 'the title once');
  assert.equal(pdf.letters.includes('HomeNews'), pdf.letters.includes('Imprint'), 'the page whole or not at all');
  const isPage = pdf.letters.includes('Imprint');
  assert.equal(!isPage, Math.abs(pdf.points - POINTS) < 0.3, `letters of ${pdf.points} points`);
  assert.doesNotMatch(pdf.letters, /Contents|Contrast|Leave|Listen/);
  return isPage ? 'page' : 'article';
}

/** Has the page's reading view opened or closed and does not wait for it. */
function set(browser: ExtensionBrowser, open: boolean): Promise<void> {
  return browser.inExtension(async (extension, wanted) => {
    const [tab] = await extension.tabs.query({ active: true });
    const tabId = tab?.id as number;
    if (!wanted) void extension.tabs.sendMessage(tabId, { legible: 'reader/close', payload: null }, { frameId: 0 });
    else
      void extension.scripting.executeScript({
        target: { tabId },
        files: ['/src/reader/index.js', '/open-reader.js'],
      });
  }, open);
}

/** Prints again and again until the reading view has come into the page, or has gone, and a last time at once after that. */
async function printMeanwhile(browser: ExtensionBrowser, open: boolean): Promise<Buffer[]> {
  await set(browser, open);
  const printed: Buffer[] = [];
  const isThere = () => browser.inPage(() => document.querySelector('legible-reader') !== null);
  for (let there = !open; there !== open; there = await isThere()) printed.push(await browser.print());
  printed.push(await browser.print());
  return printed;
}

/** One reading view stands there, with all of the text. */
async function isWhole(browser: ExtensionBrowser): Promise<void> {
  const sight = await seeReader(browser);
  assert.equal(sight?.count, 1);
  assert.ok(PARAGRAPHS.every((words) => sight.text.includes(words)));
}

/** Printing that does not wait. */
export const PRINT_MIDWAY: readonly Journey[] = [
  {
    title: 'paper shows the page or the article, whole, also while either loads and while the view opens and closes',
    async run({ browser }) {
      await browser.inExtension(
        (extension, printSize) => extension.storage.sync.set({ settings: { version: 1, values: { printSize } } }),
        POINTS,
      );
      const server = await serveSlowly();
      try {
        await browser.inPage((url) => void location.assign(url), server.url);
        // Firefox prints nothing of a page before all of it is there.
        if (browser.brand === 'firefox') server.letThrough();
        const state = browser.brand === 'firefox' ? 'complete' : 'interactive';
        const isAt = () => browser.inPage((path) => location.pathname === path && document.readyState, '/book');
        await until('the text', async () => (await isAt()) === state);
        const printed = [await browser.print()];
        printed.push(...(await printMeanwhile(browser, true)));
        await waitForReader(browser);
        await isWhole(browser);
        assert.equal(await isAt(), state, 'whether the page still loads');
        server.letThrough();
        await until('the picture', () =>
          browser.inPage(() => {
            const picture = document.querySelector('legible-reader')?.shadowRoot?.querySelector('.article img');
            return picture instanceof HTMLImageElement && picture.naturalWidth > 0;
          }),
        );
        await isWhole(browser);
        printed.push(...(await printMeanwhile(browser, false)));
        await waitForPage(browser);
        assert.ok(await browser.inPage(() => document.querySelector('footer')?.checkVisibility()));
        const seen = (await readPdfs(browser, printed)).map(shown);
        console.log(`      ${seen.join(', ')}`);
        assert.equal(seen[0], 'page');
        assert.ok(seen.includes('article'), `${seen}`);
        assert.equal(seen.at(-1), 'page');
      } finally {
        server.close();
      }
    },
  },
];
