import { detect } from '../../src/article/detect.ts';
import { extract } from '../../src/article/extract.ts';
import { readingText } from '../../src/article/reading-text.ts';

/** One page's extraction as plain data, which crosses from the browser to Node. */
export interface PageExtraction {
  readonly title: string;
  readonly byline: string | null;
  readonly lang: string | null;
  readonly dir: string;
  readonly none?: string;
  readonly readerable: { readonly verdict: boolean; readonly reasons: readonly string[] };
  readonly text: string;
  readonly captions: readonly string[];
  readonly spoken: readonly string[];
  readonly html: string;
  readonly removals: readonly { readonly pass: string; readonly reason: string; readonly text: string }[];
  readonly ms: number;
}

function extractPage(without: readonly string[]): PageExtraction {
  const start = performance.now();
  const result = extract(document, { without });
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const { article: verdict, reasons } = detect(document);
  const readerable = { verdict, reasons };
  if ('none' in result) {
    const nothing = { text: '', captions: [], spoken: [], html: '', removals: [] };
    return {
      title: document.title,
      byline: null,
      lang: null,
      dir: 'ltr',
      none: result.none,
      readerable,
      ...nothing,
      ms,
    };
  }
  const { article } = result;
  const { body, captions, spoken } = readingText(article);
  const removals = article.removals.map(({ pass, reason, text }) => ({ pass, reason, text }));
  const { title, byline, lang, dir, content } = article;
  return {
    title,
    byline,
    lang,
    dir,
    readerable,
    text: body.join('\n\n'),
    captions,
    spoken,
    html: content.innerHTML,
    removals,
    ms,
  };
}

/** What the bundle leaves in the page for the harness to call. */
export interface EnginePage {
  extractPage: typeof extractPage;
}

const engine: EnginePage = { extractPage };
Object.assign(globalThis, { legibleEngine: engine });
