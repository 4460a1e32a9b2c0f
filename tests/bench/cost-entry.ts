import Readability from '@mozilla/readability/Readability.js';
import { extract } from '../../src/article/extract.ts';

/** Times of one page in milliseconds, one pair for each round. */
export interface Times {
  readonly ours: readonly number[];
  readonly readability: readonly number[];
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Both in turn on the same live page, so that what slows the machine slows both. */
function compare(rounds: number): Times {
  const ours: number[] = [];
  const readability: number[] = [];
  for (let i = 0; i < rounds; i++) {
    ours.push(time(() => extract(document)));
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()));
  }
  return { ours, readability };
}

const KINDS = {
  different: (i: number) =>
    `Paragraph ${i} tells of harbour ${i * 7}, of the boats that came in, and of the people who waited there.`,
  equal: () => 'The same sentence stands here again and again, because somebody thought that it would be a good test.',
};

/** Milliseconds for an article that was just put into the page. A page on the screen has been styled; that is no part of it. */
function timeOf(article: Element): number {
  document.body.replaceChildren(article);
  article.checkVisibility();
  return time(() => extract(document));
}

/** Milliseconds for a synthetic article of so many paragraphs. */
function paragraphs(count: number, kind: keyof typeof KINDS): number {
  const article = document.createElement('article');
  for (let i = 0; i < count; i++) article.appendChild(document.createElement('p')).textContent = KINDS[kind](i);
  return timeOf(article);
}

/** Milliseconds for one paragraph of so many characters. */
function longParagraph(length: number): number {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'A sentence, and one more, without any end. '.repeat(length / 43);
  return timeOf(paragraph);
}

/** Milliseconds for text at the bottom of so many nested elements. */
function nested(depth: number): number {
  const root = document.createElement('div');
  let at: Element = root;
  for (let i = 0; i < depth; i++) {
    at.append(`Level ${i} says something, too.`);
    at = at.appendChild(document.createElement('div'));
  }
  return timeOf(root);
}

/** What the bundle leaves in the page. */
export interface CostPage {
  compare: typeof compare;
  paragraphs: typeof paragraphs;
  longParagraph: typeof longParagraph;
  nested: typeof nested;
}

const cost: CostPage = { compare, paragraphs, longParagraph, nested };
Object.assign(globalThis, { legibleCost: cost });
