import { sentenceSpans } from '../../reading/sentences.ts';
import { type Passage, readPassages } from './passage.ts';

/** One sentence to be said. */
export interface Line {
  readonly text: string;
  readonly lang: string | null;
  readonly block: Element;
  /** Number of its passage, from 0. */
  readonly passage: number;
  /** Where it, or a part of it, stands in the document; null for words that are not shown. */
  range(start?: number, end?: number): Range | null;
}

function linesOf(passage: Passage, index: number): Line[] {
  return sentenceSpans(passage.text, passage.lang).map(({ start, end }) => ({
    text: passage.text.slice(start, end),
    lang: passage.lang,
    block: passage.block,
    passage: index,
    range: (from = 0, to = end - start) => passage.range(start + from, start + to),
  }));
}

/** Every sentence of an element once, in order. */
export function readLines(root: Element): Line[] {
  return readPassages(root).flatMap(linesOf);
}
