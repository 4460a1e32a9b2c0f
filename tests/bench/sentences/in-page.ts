import { extract } from '../../../src/article/extract.ts';
import { prune } from '../../../src/article/prune.ts';
import { readingText } from '../../../src/article/reading-text.ts';
import { textOf } from '../../../src/article/text.ts';
import { visibilityOf } from '../../../src/article/visibility.ts';

/** A text of the page that the article leaves out, with the engine's own record of why: `dates: date`, `page: navigation`. */
export interface LeftOut {
  readonly why: string;
  readonly text: string;
}

/** What an article says, and what of its page it does not say. */
export interface Told {
  readonly said: readonly string[];
  /** What was taken out of the article. */
  readonly taken: readonly LeftOut[];
  /** What the page hides, or sets around its article. */
  readonly around: readonly LeftOut[];
}

/** Extracts the page's article. What the page itself hides, or sets around its article, was left out before any pass. */
export function extractAndTell(): Told {
  const result = extract(document);
  const { dropped } = prune(document, visibilityOf(document));
  const around = dropped.map(({ element, reason }) => ({ why: `page: ${reason}`, text: textOf(element) }));
  if ('none' in result) return { said: [], taken: [], around };
  const { title, removals } = result.article;
  const taken = removals.map(({ pass, reason, text }) => ({ why: `${pass}: ${reason}`, text }));
  return { said: [title, ...readingText(result.article).spoken], taken, around };
}
