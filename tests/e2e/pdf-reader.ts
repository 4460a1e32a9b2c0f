import { strict as assert } from 'node:assert';
import { browserPath } from '../support/browser-paths.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { Firefox } from '../support/firefox.ts';
import { type PdfText, readPdf } from '../support/pdf.ts';
import { extensionPath } from './extension-path.ts';

/**
 * Reads what a browser printed, in a Firefox: the browser itself where it is one. Its tab under test shows the last PDF
 * afterwards.
 */
export async function readPdfs(browser: ExtensionBrowser, printed: readonly Buffer[]): Promise<PdfText[]> {
  if (browser.brand === 'firefox') return readAll(browser, printed);
  const program = browserPath('firefox');
  assert.ok(program, 'no Firefox was found');
  const second = await Firefox.launch({ program, extension: extensionPath('firefox') });
  try {
    return await readAll(second, printed);
  } finally {
    await second.close();
  }
}

async function readAll(firefox: ExtensionBrowser, printed: readonly Buffer[]): Promise<PdfText[]> {
  const texts: PdfText[] = [];
  for (const data of printed) texts.push(await readPdf(firefox, data));
  return texts;
}
