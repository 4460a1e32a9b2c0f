import { follows, isTabStop, tabStopsBetween } from '../../../src/article/focusable.ts';
import { findOwnLink } from '../../../src/article/own-links.ts';
import { findContent } from '../../../src/article/places.ts';
import { rendered } from '../../../src/article/rendered.ts';
import { liveSignal, named, STANDFIRST_NAMES } from '../../../src/article/signal.ts';

/** Tab stops from a landing to the text; `past` when the landing lies behind the beginning of the text, null when there is none. */
export type Gap = number | 'past' | null;

/** What was measured on a page. All gaps end at the first paragraph but `words`, ours to what is read first: a standfirst or that. */
export interface LandingFigures {
  readonly gaps: Readonly<Record<'words' | 'ours' | 'main' | 'h1' | 'own', Gap>>;
  /** Tab stops from the top of the page to the text, without any help. */
  readonly unaided: number;
  /** Stops with a positive tabindex, which come before any link of ours. */
  readonly positive: number;
  /** Where ours landed and where the text begins, to look into. */
  readonly landed: string;
  readonly text: string;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const STANDFIRST = named(STANDFIRST_NAMES);

/** Enough letters to know a paragraph by. */
const PREFIX = 40;

/** Innermost rendered elements whose text holds the beginning of a paragraph. */
function holders(paragraph: string): Element[] {
  const wanted = letters(paragraph).slice(0, PREFIX);
  const found: Element[] = [];
  const descend = (element: Element): boolean => {
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD)$/.test(element.tagName)) return false;
    if (!letters(element.textContent ?? '').includes(wanted)) return false;
    const inner = [...element.children].map(descend);
    if (!inner.includes(true) && rendered(element)) found.push(element);
    return true;
  };
  descend(document.body);
  return found;
}

/** The element of a known paragraph: of several with the same words, the one closest before the next paragraph. */
function placeOf(paragraph: string, next: string): Element | null {
  const first = holders(paragraph);
  if (first.length < 2) return first[0] ?? null;
  const order = new Map([...document.querySelectorAll('*')].map((element, at) => [element, at]));
  const second = holders(next);
  const distance = (element: Element) => {
    const after = second.filter((other) => other === element || follows(other, element));
    return Math.min(
      ...after.map((other) => (order.get(other) ?? 0) - (order.get(element) ?? 0)),
      Number.POSITIVE_INFINITY,
    );
  };
  return first.reduce((best, element) => (distance(element) < distance(best) ? element : best));
}

/** Words that a picture's box may hold beside its caption: who took it. */
const CREDIT = 60;

/** Whether an element is a caption: in a figure, or in a box with a picture and hardly another word. */
function isCaption(element: Element): boolean {
  if (element.closest('figure, figcaption') !== null) return true;
  let box = element.parentElement;
  for (let up = 0; box && up < 3; up++, box = box.parentElement) {
    if (letters(box.textContent ?? '').length > letters(element.textContent ?? '').length + CREDIT) return false;
    const pictures = [...box.querySelectorAll('img, picture, video, object')];
    if (pictures.some((picture) => !element.contains(picture))) return true;
  }
  return false;
}

/** The block that an element stands in: some paragraphs are spans in one. */
const blockOf = (element: Element) => element.closest('p, li, blockquote, div') ?? element;

/** Whether an element is a standfirst, by its name or as the page's own summary; the text behind it is of another kind. */
function isStandfirst(element: Element, next: Element | undefined): boolean {
  const [block, behind] = [blockOf(element), next && blockOf(next)];
  if (!behind || (block.parentElement === behind.parentElement && block.tagName === behind.tagName)) return false;
  if (STANDFIRST.test(liveSignal(block))) return true;
  const summary = document.querySelector('meta[name=description], meta[property="og:description"]');
  const told = letters(summary?.getAttribute('content') ?? '').slice(0, PREFIX);
  return told.length === PREFIX && letters(element.textContent ?? '').startsWith(told);
}

/** Where the article begins: what is read first, and the first paragraph of the text itself. */
function beginnings(paragraphs: readonly string[]): { words: Element; text: Element } | null {
  const places = paragraphs
    .map((paragraph, at) => placeOf(paragraph, paragraphs[at + 1] ?? ''))
    .filter((element) => element !== null)
    .filter((element) => element.closest('h1, h2, h3, h4, h5, h6') === null && !isCaption(element));
  const [words] = places;
  const text = places.find((element, at) => !isStandfirst(element, places[at + 1]));
  return words && text ? { words, text } : null;
}

function gap(landing: Element | null | undefined, text: Element): Gap {
  if (!landing) return null;
  if (landing === text || text.contains(landing)) return 0;
  return follows(text, landing) ? tabStopsBetween(landing, text) : 'past';
}

const describe = (element: Element | null) =>
  element ? `<${element.localName}> ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 70)}` : 'none';

/** Measures all landings of this page against its known text; null when that text is not in the page. */
export function measureLanding(paragraphs: readonly string[]): LandingFigures | null {
  const found = beginnings(paragraphs);
  if (!found) return null;
  const { words, text } = found;
  const ours = findContent(document);
  const own = findOwnLink(document);
  const stops = [...document.querySelectorAll('[tabindex]')].filter((element) => (element as HTMLElement).tabIndex > 0);
  return {
    gaps: {
      words: gap(ours, words),
      ours: gap(ours, text),
      main: gap(document.querySelector('main, [role=main]'), text),
      h1: gap([...document.querySelectorAll('h1')].find(rendered), text),
      own: own ? gap(own.target, text) : null,
    },
    unaided: tabStopsBetween(document.documentElement, text),
    positive: stops.filter(isTabStop).length,
    landed: describe(ours),
    text: describe(text),
  };
}
