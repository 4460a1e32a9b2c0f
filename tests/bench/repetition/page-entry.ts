import Readability from '@mozilla/readability/Readability.js';
import type { Article } from '../../../src/article/article.ts';
import { extract } from '../../../src/article/extract.ts';
import { readingText } from '../../../src/article/reading-text.ts';
import { letters, weightOf } from '../../../src/article/repetition/letters.ts';
import { fold } from '../../../src/article/text.ts';
import { type Picture, type Repeats, repeatsIn } from './as-it-is.ts';
import { BOXES, CAPTIONS, QUOTES } from './forms.ts';
import type { Case, Ground, Planted } from './plant.ts';
import { TRAPS } from './traps.ts';

/** What became of one case in one page. */
export interface Outcome {
  readonly name: string;
  readonly kind: 'form' | 'trap';
  /** Heard less often than wanted, as often, or more often. */
  readonly heard: 'lost' | 'right' | 'more';
  /** Blocks of the page's own text that are gone since the case was planted. */
  readonly paragraphsLost: number;
  /** For a trap or form that is lost: it is lost too when nothing looks for repetition. */
  readonly elsewhere: boolean;
  readonly example: string;
}

interface Reading {
  readonly title: string;
  readonly blocks: readonly string[];
  readonly said: string;
  readonly spoken: readonly string[];
  readonly shown: readonly Picture[];
  readonly pictures: number;
}

type Reader = (without?: readonly string[]) => Reading;

const REPETITION = [
  'repeated-title',
  'duplicate-pictures',
  'duplicate-captions',
  'pull-quotes',
  'highlight-boxes',
  'repeated-standfirst',
  'repeated-prompts',
  'repeated-alt',
];

function reading(title: string, content: Element): Reading {
  const { body, spoken } = readingText({ content } as unknown as Article);
  return {
    title,
    blocks: body.map(letters),
    said: spoken.map(letters).join(' '),
    spoken,
    shown: [...content.querySelectorAll('img')].map((image) => ({
      alt: fold(image.getAttribute('alt') ?? ''),
      file: image.getAttribute('src') ?? image.getAttribute('srcset') ?? '',
    })),
    pictures: content.querySelectorAll('img').length,
  };
}

const NOTHING: Reading = { title: '', blocks: [], said: '', spoken: [], shown: [], pictures: 0 };

const ours: Reader = (without = []) => {
  const result = extract(document, { without });
  return 'none' in result ? NOTHING : reading(result.article.title, result.article.content);
};

const bare: Reader = () => {
  const parsed = new Readability<Element>(document.cloneNode(true) as Document, {
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ? reading(parsed.title ?? '', parsed.content) : NOTHING;
};

const times = (said: string, words: string) => said.split(letters(words)).length - 1;

/** What this page has its reader say twice when nothing is planted. */
function asItIs(reader: 'ours' | 'readability', truth: string): Repeats {
  const { spoken, shown } = (reader === 'ours' ? ours : bare)();
  return repeatsIn(spoken, shown, truth);
}

/** Plants every case in this page, one after the other, and reads the page each time. */
function plantAll(reader: 'ours' | 'readability', truth: string, turn: number, only: string | null): Outcome[] {
  const read = reader === 'ours' ? ours : bare;
  const before = read();
  const spot = findSpot(before, truth, turn);
  if (!spot) return [];
  const outcomes: Outcome[] = [];
  const run = (kind: 'form' | 'trap', cases: Readonly<Record<string, Case>>) => {
    for (const [name, make] of Object.entries(cases)) {
      if (only !== null && !name.includes(only)) continue;
      outcomes.push(outcome(name, kind, make(spot.ground), spot, before, read));
    }
  };
  run('form', QUOTES);
  run('form', BOXES);
  run('form', CAPTIONS);
  run('trap', TRAPS);
  return outcomes;
}

interface Spot {
  readonly ground: Ground;
  readonly anchor: Element;
  readonly first: Element;
  readonly last: Element;
  /** Letters of the page's text as people wrote it down. */
  readonly known: string;
}

/** Quotations that are set beside a text have six words or more, also when a third of them is cut. */
const usable = (text: string) => weightOf(letters(text)) >= 45 && text.length <= 300;

/** A place in the middle of the text, among paragraphs that are heard once. */
function findSpot(before: Reading, truth: string, turn: number): Spot | null {
  const known = letters(truth);
  const paragraphs = [...document.querySelectorAll('p')].filter((paragraph) => {
    const text = letters(paragraph.textContent ?? '');
    if (text.length < 25 || paragraph.closest('figure, blockquote, aside, li, table')) return false;
    return known.includes(text) && times(before.said, text) === 1 && before.blocks.includes(text);
  });
  const [first] = paragraphs;
  const anchor = paragraphs[Math.floor(paragraphs.length / 2)];
  if (!first || !anchor || paragraphs.length < 5) return null;
  const heardOnce = (text: string) => usable(text) && times(before.said, text) === 1;
  const sentenceOf = (paragraph: Element) => {
    const text = (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text.split(/(?<=[.!?。！？]["”»]?)\s+/u).find(heardOnce);
  };
  const later = paragraphs.slice(Math.floor(paragraphs.length / 2) + (turn % 2));
  const sentences = later.flatMap((paragraph) => sentenceOf(paragraph) ?? []);
  const [sentence] = sentences;
  const lede = (first.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (sentence === undefined || sentences.length < 2) return null;
  const ground = { document, title: before.title, sentence, lede, points: sentences.slice(0, 3), turn };
  return { ground, anchor, first, last: paragraphs.at(-1) ?? anchor, known };
}

function outcome(
  name: string,
  kind: 'form' | 'trap',
  planted: Planted,
  spot: Spot,
  before: Reading,
  read: Reader,
): Outcome {
  const { before: over = [], after: under = [], top = [], end = [] } = planted;
  spot.anchor.before(...over);
  spot.anchor.after(...under);
  spot.first.before(...top);
  spot.last.after(...end);
  const found = read();
  const heard = judge(planted, found, before);
  const elsewhere = heard === 'lost' && judge(planted, read(REPETITION), before) === 'lost';
  for (const element of [...over, ...under, ...top, ...end]) element.remove();
  const missing = before.blocks.filter((block) => spot.known.includes(block) && !found.said.includes(block));
  const counts = planted.heard.map(({ words }) => `${times(found.said, words)}× ${words.slice(0, 60)}`);
  const example = [...counts, ...missing.map((block) => `missing: ${block.slice(0, 60)}`)].join(' | ');
  return { name, kind, heard, paragraphsLost: missing.length, elsewhere, example };
}

/** Whether all that a case says is heard as often as it should be, and its pictures are there once. */
function judge(planted: Planted, found: Reading, before: Reading): Outcome['heard'] {
  if (planted.pictures !== undefined && found.pictures < before.pictures + planted.pictures) return 'lost';
  if (planted.pictures !== undefined && found.pictures > before.pictures + planted.pictures) return 'more';
  const heard = planted.heard.map(({ words, times: wanted, least = wanted }) => {
    const [now, then] = [times(found.said, words), times(before.said, words)];
    // A part of a cut quotation may stand in the page more than once.
    return now < least ? -1 : Math.max(0, now - Math.max(wanted, then));
  });
  if (heard.some((more) => more < 0)) return 'lost';
  return heard.some((more) => more > 0) ? 'more' : 'right';
}

/** What the bundle leaves in the page. */
export interface RepetitionPage {
  plantAll: typeof plantAll;
  asItIs: typeof asItIs;
}

const repetition: RepetitionPage = { plantAll, asItIs };
Object.assign(globalThis, { legibleRepetition: repetition });
