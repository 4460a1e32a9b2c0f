import { strict as assert } from 'node:assert';
import { longArticle, longParagraphs } from '../../fixtures/long-article.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import type { PdfText } from '../../support/pdf.ts';
import { serveText } from '../../support/serve-text.ts';
import type { Journey } from '../journey.ts';
import { readPdfs } from '../pdf-reader.ts';
import { openReader } from '../reader.ts';

/** Enough for thirty pages in the smallest of the sizes. */
const PARAGRAPHS = longParagraphs(180);
const TITLE = 'The blue book of the pier';

const letters = (words: string) => words.replace(/\s+/gu, '');

/** How often some letters stand in others. */
const count = (all: string, some: string) => all.split(some).length - 1;

/** Prints the reading view in a size of letters on paper. */
async function printIn(browser: ExtensionBrowser, printSize: number): Promise<Buffer> {
  await browser.inExtension(
    (extension, size) =>
      extension.storage.sync.set({
        settings: { version: 1, values: { printSize: size, mode: 'yellow-on-black', textSize: 32 } },
      }),
    printSize,
  );
  return browser.print();
}

function check(pdf: PdfText, printSize: number): void {
  const often = PARAGRAPHS.map((words) => count(pdf.letters, letters(words)));
  assert.deepEqual(
    often.flatMap((times, i) => (times === 1 ? [] : [`paragraph ${i + 1} ${times} times`])),
    [],
    `in letters of ${printSize} points`,
  );
  assert.ok(Math.abs(pdf.points - printSize) < 0.3, `letters of ${pdf.points} points where ${printSize} were chosen`);
  // What is left are title, facts and headings: no name of a tool.
  const rest = PARAGRAPHS.reduce((left, words) => left.replace(letters(words), ''), pdf.letters);
  assert.equal(count(rest, letters(TITLE)), 1);
  assert.doesNotMatch(rest, /Contents|Contrast|Leftout|Leave|Listen|Print/);
}

/** The article on paper. */
export const PRINT: readonly Journey[] = [
  {
    title: 'a PDF of thirty pages holds every paragraph once and no tool, in letters of 16, 18 and 24 points',
    async run({ browser }) {
      const site = await serveText(new Map([['/book', longArticle(TITLE, PARAGRAPHS)]]));
      try {
        await browser.goto(`${site.origin}/book`);
        await openReader(browser);
        const printed: [number, Buffer][] = [];
        for (const size of [16, 18, 24]) printed.push([size, await printIn(browser, size)]);
        const pdfs = await readPdfs(
          browser,
          printed.map(([, data]) => data),
        );
        for (const [at, pdf] of pdfs.entries()) {
          const size = printed[at]?.[0] as number;
          console.log(`      ${size} pt: ${pdf.pages} pages`);
          check(pdf, size);
          assert.ok(pdf.pages >= 30, `${pdf.pages} pages in ${size} points`);
        }
      } finally {
        site.close();
      }
    },
  },
];
