import { boxRules, FIT, type Way } from './box-rules.ts';
import { flatChildren } from './flat-tree.ts';
import {
  ACROSS,
  BAR,
  DOWN,
  MORE_ACROSS,
  MORE_DOWN,
  newOverflow,
  type Overflow,
  overflowOf,
  ROUNDING,
} from './overflow.ts';
import { partOf } from './parts.ts';

const ROUNDS = 5;

const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** Opens the boxes of a document that hold larger words than they were made for. What was cut off before stays so. */
export class Fit {
  #before = new WeakMap<Element, Overflow>();
  #ways = new Map<Element, Set<Way>>();
  #sideways = 0;

  /** @param write takes the style sheet of the ways in use. */
  constructor(
    private readonly roots: ReadonlySet<Document | ShadowRoot>,
    private readonly write: (css: string) => void,
  ) {}

  /** Takes down what does not fit now. */
  rememberOverflow(): void {
    this.#before = new WeakMap();
    for (const element of this.#boxes()) {
      const found = overflowOf(element, this.#view());
      if (found) this.#before.set(element, found);
    }
    this.#sideways = this.#doc().scrollingElement?.scrollWidth ?? 0;
  }

  /** Opens every box that cuts off or spills what it did not before, from the gentlest way to the last. */
  open(): void {
    const boxes = this.#boxes();
    for (let round = 0; round < ROUNDS; round++) {
      const tight = boxes.filter((element) => this.#isNew(element));
      const wide = this.#isWider();
      if (tight.length === 0 && !wide) return;
      const found = tight.flatMap((element) => this.#waysFor(element, round));
      if (wide && round > 0) found.push(...this.#sidewaysWays(boxes));
      const added = found.filter(([element, way]) => this.#add(element, way));
      for (const [element] of added) element.setAttribute(FIT, [...(this.#ways.get(element) ?? [])].join(' '));
      if (added.length > 0) this.write(boxRules([...this.#ways.values()].flatMap((ways) => [...ways])));
    }
  }

  /** Gives all boxes back. */
  close(): void {
    for (const element of this.#ways.keys()) element.removeAttribute(FIT);
    this.#ways = new Map();
  }

  #doc(): Document {
    const [first] = this.roots;
    return first as Document;
  }

  /** Every element that is drawn and is no picture. */
  #boxes(): Element[] {
    const found: Element[] = [];
    const collect = (element: Element) => {
      if (partOf(element) !== 'element') return;
      found.push(element);
      for (const child of flatChildren(element)) collect(child);
    };
    const { body } = this.#doc();
    if (body) for (const child of flatChildren(body)) collect(child);
    return found;
  }

  #view(): Window {
    return this.#doc().defaultView as Window;
  }

  /** What does not fit an element now and did before. */
  #newState(element: Element): number {
    return newOverflow(overflowOf(element, this.#view()), this.#before.get(element));
  }

  #isNew(element: Element): boolean {
    return this.#newState(element) !== 0 && element.textContent?.trim() !== '';
  }

  #room(): number {
    return Math.max(this.#sideways, this.#doc().scrollingElement?.clientWidth ?? 0);
  }

  /** Whether the page scrolls sideways further than it did. */
  #isWider(): boolean {
    return (this.#doc().scrollingElement?.scrollWidth ?? 0) > this.#room() + ROUNDING;
  }

  #waysFor(element: Element, round: number): [Element, Way][] {
    const state = this.#newState(element);
    const style = getComputedStyle(element);
    const found: [Element, Way][] = [];
    if (state & BAR) found.push([element, 'flow']);
    if (state & DOWN && !scrolls(style.overflowY)) found.push(...this.#taller(element, style, round));
    if (state & ACROSS && !scrolls(style.overflowX)) found.push(...this.#broader(element, style, round));
    if (round === 0) found.push(...this.#asBefore(element, style, state));
    return found;
  }

  #taller(element: Element, style: CSSStyleDeclaration, round: number): [Element, Way][] {
    if (round === 0) {
      const height = Math.round(Number.parseFloat(style.height));
      return height > 0
        ? [
            [element, 'tall'],
            [element, `least-${height}`],
          ]
        : [[element, 'tall']];
    }
    if (round === 1) return [];
    if (round === 4) return cuts(style.overflowY) ? [[element, 'open']] : [];
    // What is placed freely inside does not make its box grow.
    return [[element, `least-${element.scrollHeight}`]];
  }

  #broader(element: Element, style: CSSStyleDeclaration, round: number): [Element, Way][] {
    const found = this.#reflow(element, style);
    const inFlow = (style.position === 'static' || style.position === 'relative') && style.float === 'none';
    if (round > 0 && inFlow) found.push([element, 'wide']);
    if (round > 2 && cuts(style.overflowX)) found.push([element, 'open']);
    return found;
  }

  /** Boxes that hid a part before, a long list or a row of pictures, show no smaller part now; sideways they scroll. */
  #asBefore(element: Element, style: CSSStyleDeclaration, state: number): [Element, Way][] {
    const found: [Element, Way][] = [];
    // A box of that height holds the page itself, and hides what it keeps beside the window.
    const holdsPage = element.clientHeight > this.#view().innerHeight;
    if (state & MORE_ACROSS && cuts(style.overflowX) && !holdsPage) found.push([element, 'scroll']);
    if (state & MORE_DOWN && cuts(style.overflowY)) {
      const growth = element.scrollHeight / element.clientHeight / (this.#before.get(element)?.down ?? 1);
      found.push([element, 'high'], [element, `least-${Math.round(Number.parseFloat(style.height) * growth)}`]);
    }
    return found;
  }

  /** Lets lines break and rows wrap inside a box. */
  #reflow(element: Element, style: CSSStyleDeclaration): [Element, Way][] {
    const found: [Element, Way][] = [];
    if (style.display.includes('flex') && style.flexDirection.startsWith('row')) found.push([element, 'wrap']);
    if (style.whiteSpaceCollapse !== 'preserve' && style.textWrapMode !== 'wrap') found.push([element, 'lines']);
    else if (cuts(style.overflowX)) found.push([element, 'lines']);
    for (const inside of [...element.children].slice(0, 60)) {
      if (partOf(inside) === 'element' && getComputedStyle(inside).whiteSpace === 'nowrap')
        found.push([inside, 'lines']);
    }
    return found;
  }

  /** What makes the page wider than it was, where a row can wrap or a line break. */
  #sidewaysWays(boxes: readonly Element[]): [Element, Way][] {
    const room = this.#room();
    return boxes.flatMap((element) => {
      const { right, left } = element.getBoundingClientRect();
      if (right <= room + ROUNDING && left >= 0) return [];
      const style = getComputedStyle(element);
      return style.position === 'fixed' ? [] : this.#reflow(element, style);
    });
  }

  #add(element: Element, way: Way): boolean {
    const ways = this.#ways.get(element) ?? new Set();
    if (ways.has(way)) return false;
    // One height at a time: the later one knows better.
    if (way.startsWith('least-')) for (const each of ways) if (each.startsWith('least-')) ways.delete(each);
    this.#ways.set(element, ways.add(way));
    return true;
  }
}
