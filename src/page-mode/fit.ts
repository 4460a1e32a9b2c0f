import { boxRules, FIT, type Way } from './box-rules.ts';
import { flatChildren } from './flat-tree.ts';
import { partOf } from './parts.ts';

/** What does not fit into a box, as bits. */
const ACROSS = 1;
const DOWN = 2;
/** A bar that stays on the screen takes this part of its height or more. */
const BAR = 4;
const BAR_PART = 0.3;

/** Overflow up to this is rounding; CSS px. */
const ROUNDING = 2;
/** Boxes up to this are hidden on purpose, as words for screen readers alone; CSS px. */
const TINY = 4;
const ROUNDS = 5;

function isBar(element: Element, view: Window): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth <= 0.6 * view.innerWidth || clientHeight <= BAR_PART * view.innerHeight) return false;
  if (clientHeight >= 0.95 * view.innerHeight) return false;
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'sticky') return false;
  return !element.matches('dialog, [role="dialog"], [role="alertdialog"]');
}

function overflowOf(element: Element): number {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  if (clientWidth <= TINY || clientHeight <= TINY) return 0;
  return (scrollWidth > clientWidth + ROUNDING ? ACROSS : 0) | (scrollHeight > clientHeight + ROUNDING ? DOWN : 0);
}

const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** Opens the boxes of a document that hold larger words than they were made for. What was cut off before stays so. */
export class Fit {
  #before = new WeakMap<Element, number>();
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
      const state = this.#state(element);
      if (state !== 0) this.#before.set(element, state);
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

  #state(element: Element): number {
    const view = this.#doc().defaultView;
    const bar = view && isBar(element, view) ? BAR : 0;
    return overflowOf(element) | bar;
  }

  /** What does not fit an element now and did before. */
  #newState(element: Element): number {
    return this.#state(element) & ~(this.#before.get(element) ?? 0);
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
