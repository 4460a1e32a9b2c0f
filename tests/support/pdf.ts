import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExtensionBrowser } from './extension-browser.ts';

/** What stands in a PDF. */
export interface PdfText {
  readonly pages: number;
  /** All words in order, without any white space: where a line ends is the printer's business. */
  readonly letters: string;
  /** The size of most letters, in points. */
  readonly points: number;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
}

interface PdfViewer {
  readonly initializedPromise: Promise<void>;
  readonly pdfDocument: {
    readonly numPages: number;
    getPage(at: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly PdfItem[] }> }>;
  } | null;
}

/**
 * Reads a PDF as Firefox reads it, whose viewer is a page with a script of its own.
 * @param firefox a Firefox; its tab under test shows the PDF afterwards.
 */
export async function readPdf(firefox: ExtensionBrowser, data: Buffer): Promise<PdfText> {
  const folder = mkdtempSync(join(tmpdir(), 'legible-pdf-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, data);
    await firefox.goto(String(pathToFileURL(file)));
    const { pages, items } = await firefox.inPage(async () => {
      const scope = globalThis as unknown as { PDFViewerApplication: PdfViewer };
      while (!scope.PDFViewerApplication?.pdfDocument) await new Promise((done) => setTimeout(done, 50));
      const pdf = scope.PDFViewerApplication.pdfDocument;
      const found: [string, number][] = [];
      for (let at = 1; at <= pdf.numPages; at++) {
        const { items } = await (await pdf.getPage(at)).getTextContent();
        for (const { str, transform } of items) found.push([str, Math.hypot(transform[2] ?? 0, transform[3] ?? 0)]);
      }
      return { pages: pdf.numPages, items: found };
    });
    const bySize = new Map<number, number>();
    for (const [words, size] of items) {
      const points = Math.round(size * 10) / 10;
      bySize.set(points, (bySize.get(points) ?? 0) + words.length);
    }
    const points = [...bySize].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
    return { pages, letters: items.map(([words]) => words.replace(/\s+/gu, '')).join(''), points };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
