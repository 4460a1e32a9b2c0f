import { follows, isTabStop, tabStopsBetween } from '../../../src/article/focusable.ts';
import { findOwnLink } from '../../../src/article/own-links.ts';
import { findContent } from '../../../src/article/places.ts';
import { rendered } from '../../../src/article/rendered.ts';

/** Tab stops from a landing to the text; `past` when the landing lies behind the beginning of the text, null when there is none. */
export type Gap = number | 'past' | null;

/** What was measured on a page. */
export interface LandingFigures {
  readonly gaps: Readonly<Record<'ours' | 'main' | 'h1' | 'own', Gap>>;
  /** Tab stops from the top of the page to the text, without any help. */
  readonly unaided: number;
  /** Stops with a positive tabindex, which come before any link of ours. */
  readonly positive: number;
  /** Where ours landed and where the text begins, to look into. */
  readonly landed: string;
  readonly text: string;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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

/** The element where the known text begins: of several places with the same words, the one closest before the next paragraph. */
function textStart(paragraphs: readonly string[]): Element | null {
  const first = holders(paragraphs[0] ?? '');
  if (first.length < 2) return first[0] ?? null;
  const order = new Map([...document.querySelectorAll('*')].map((element, at) => [element, at]));
  const second = holders(paragraphs[1] ?? '');
  const distance = (element: Element) => {
    const after = second.filter((other) => other === element || follows(other, element));
    return Math.min(
      ...after.map((other) => (order.get(other) ?? 0) - (order.get(element) ?? 0)),
      Number.POSITIVE_INFINITY,
    );
  };
  return first.reduce((best, element) => (distance(element) < distance(best) ? element : best));
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
  const text = textStart(paragraphs);
  if (!text) return null;
  const ours = findContent(document);
  const own = findOwnLink(document);
  const stops = [...document.querySelectorAll('[tabindex]')].filter((element) => (element as HTMLElement).tabIndex > 0);
  return {
    gaps: {
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
