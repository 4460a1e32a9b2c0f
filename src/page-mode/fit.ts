import { boxRules, FIT, type Way } from './box-rules.ts';
import { type CutText, CutTexts } from './cut-texts.ts';
import { flatChildren, flatParent } from './flat-tree.ts';
import {
  ACROSS,
  BAR,
  cuts,
  DOWN,
  MORE_ACROSS,
  MORE_DOWN,
  newOverflow,
  type Overflow,
  overflowOf,
  ROUNDING,
  scrolls,
} from './overflow.ts';
import { partOf } from './parts.ts';

const ROUNDS = 5;
/** What is opened for one text can push out another. */
const TEXT_ROUNDS = 4;
/** A box that hid more than this part of its width has more to show sideways: a row of pictures, a list of tabs. */
const SLIDES = 1.2;

/** From an element up to a box around it, the box among them. */
function between(element: Element, box: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) {
    found.push(at);
    if (at === box) break;
  }
  return found;
}

/** What is set in the middle or at the end of a row that is too long reaches out at its beginning, where nothing scrolls. */
function fromItsStart(element: Element): [Element, Way][] {
  const { display, justifyContent } = getComputedStyle(element);
  const isRow = display.includes('flex') || display.includes('grid');
  return isRow && !/normal|start|stretch/.test(justifyContent) ? [[element, 'start']] : [];
}

/** Opens the boxes of a document that hold larger words than they were made for. What was cut off before stays so. */
export class Fit {
  readonly #texts = new CutTexts();
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
    const boxes = this.#boxes();
    for (const element of boxes) {
      const found = overflowOf(element, this.#view());
      if (found) this.#before.set(element, found);
    }
    this.#texts.remember(boxes);
    this.#sideways = this.#doc().scrollingElement?.scrollWidth ?? 0;
  }

  /** Opens every box that cuts off or spills what it did not before, from the gentlest way to the last. */
  open(): void {
    const boxes = this.#boxes();
    for (let round = 0; round < ROUNDS; round++) {
      const tight = boxes.filter((element) => this.#isNew(element));
      const wide = this.#isWider();
      if (tight.length === 0 && !wide) break;
      const found = tight.flatMap((element) => this.#waysFor(element, round));
      if (wide && round > 0) found.push(...this.#sidewaysWays(boxes));
      this.#put(found);
    }
    this.#openForTexts();
  }

  /** Boxes can have held everything by their numbers and still cut words off: above, beside, in a second row that is hidden. */
  #openForTexts(): void {
    for (let round = 0; round < TEXT_ROUNDS; round++) {
      const cut = this.#texts.find();
      if (cut.length === 0) return;
      this.#put(cut.flatMap((text) => this.#waysForText(text, round)));
    }
  }

  #put(found: readonly [Element, Way][]): void {
    const added = found.filter(([element, way]) => this.#add(element, way));
    for (const [element] of added) element.setAttribute(FIT, [...(this.#ways.get(element) ?? [])].join(' '));
    if (added.length > 0) this.write(boxRules([...this.#ways.values()].flatMap((ways) => [...ways])));
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
    if (this.#isTrack(element)) return [];
    const found = this.#reflow(element, style);
    const inFlow = (style.position === 'static' || style.position === 'relative') && style.float === 'none';
    if (round > 0 && inFlow) found.push([element, `wide-${Math.round(Number.parseFloat(style.width)) || 0}`]);
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

  /** Whether a box has more to show sideways than it did show. */
  #slides(box: Element): boolean {
    return (this.#before.get(box)?.across ?? 1) > SLIDES;
  }

  /** The long row inside such a box: to move along, not to wrap. */
  #isTrack(element: Element): boolean {
    const box = flatParent(element);
    return box !== null && this.#slides(box) && cuts(getComputedStyle(box).overflowX);
  }

  #waysForText({ element, box, height, above, sideways }: CutText, round: number): [Element, Way][] {
    const style = getComputedStyle(box);
    const slides = this.#slides(box);
    const last = round === TEXT_ROUNDS - 1;
    const found: [Element, Way][] = [];
    // A clamp counts lines: room for more of them would only show words behind the dots.
    if (height > 0) found.push([box, style.webkitLineClamp === 'none' ? 'high' : 'tall'], [box, `least-${height}`]);
    if (sideways && !slides)
      for (const inside of between(element, box)) found.push(...this.#reflow(inside, getComputedStyle(inside)));
    if (sideways) for (const inside of between(element, box)) found.push(...fromItsStart(inside));
    if (sideways && slides && cuts(style.overflowX)) found.push([box, 'scroll']);
    if ((above && !slides) || (last && !slides && cuts(style.overflowX))) found.push([box, 'open']);
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
    // One height at a time: the larger one holds more. One width: the first is that of before.
    const [kind, px] = way.split('-');
    for (const each of ways) {
      const [other, size] = each.split('-');
      if (px === undefined || other !== kind) continue;
      if (kind === 'wide' || Number(size) >= Number(px)) return false;
      ways.delete(each);
    }
    this.#ways.set(element, ways.add(way));
    return true;
  }
}
