import type { Matcher } from '../any-of.ts';
import type { Removal } from '../article.ts';
import { isGuarded, takeOut } from '../blocks.ts';
import { remembered } from '../remembered.ts';
import { letters } from '../repetition/letters.ts';
import { signal } from '../signal.ts';
import { isHeading, isMedia } from '../tags.ts';
import { textOf } from '../text.ts';
import { cardAround } from './card.ts';
import type { Pass } from './pass.ts';

/** A kind of box that its own name gives away. */
export interface BoxKind {
  readonly name: string;
  readonly reason: string;
  /** Matched against the box's own signal, never an ancestor's: far names say too little. */
  readonly names: Matcher;
  /** A box of more characters is article text, whatever it is called. */
  readonly longest: number;
  /** Names that make it content after all. */
  readonly unless?: Matcher;
  /** What else makes one box content. */
  readonly spared?: (box: Element, root: Element) => boolean;
  /** Takes only boxes that lead somewhere. */
  readonly linked?: boolean;
}

/** No box holds more than this share of the article. */
const LARGEST_SHARE = 0.25;

/** Makes the pass that takes out one kind of box. */
export function boxPass(kind: BoxKind): Pass {
  return {
    name: kind.name,
    run(root) {
      const total = textOf(root).length;
      const removals: Removal[] = [];
      for (const element of namedElements(root)) {
        if (isBox(element, kind, total, root) && root.contains(element)) {
          const whole = kind.linked ? cardAround(element, root) : element;
          removals.push(takeOut(whole, root, kind.name, kind.reason));
        }
      }
      return removals;
    },
  };
}

/** Boxes of one name that come more often belong to parts of the text: awards over what it compares, entries of a list. */
const MOST_ALIKE = 2;

/** Whether so many boxes of an article are called the same that each belongs to a part of it. */
export function isOneOfMany(box: Element, root: Element): boolean {
  const alike = [...root.querySelectorAll(box.localName)].filter(
    ({ className, parentElement }) =>
      className === box.className && (className !== '' || parentElement === box.parentElement),
  );
  return alike.length > MOST_ALIKE;
}

/** The elements that have a name of any kind, found once for all the passes that ask for names. */
function namedElements(root: Element): readonly Element[] {
  return remembered(root, 'named', () => [...root.querySelectorAll('[class], [id], [data-component], [aria-label]')]);
}

function isBox(element: Element, kind: BoxKind, total: number, root: Element): boolean {
  const told = signal(element);
  if (!kind.names.test(told) || kind.unless?.test(told) || kind.spared?.(element, root)) return false;
  if (isMedia(element) || isHeading(element) || isGuarded(element) || element.closest('figure')) return false;
  const length = textOf(element).length;
  if (length === 0 || length > kind.longest || length > total * LARGEST_SHARE) return false;
  if (isNamedByItsWords(element)) return false;
  if (kind.linked && !element.querySelector('a[href]') && !element.closest('a')) return false;
  return !isMidSentence(element);
}

/** An anchor to a heading carries the heading's words, not a name: "Promotion of the chief" is no promotion. */
function isNamedByItsWords(element: Element): boolean {
  const inHeading = element.id !== '' && element.closest('h1, h2, h3, h4, h5, h6') !== null;
  return inHeading && letters(element.id) === letters(textOf(element));
}

/** Words in the middle of a sentence stay, whatever their element is called. */
function isMidSentence(element: Element): boolean {
  const text = (node: Node | null) => node?.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? '');
  return text(element.previousSibling) || text(element.nextSibling);
}
