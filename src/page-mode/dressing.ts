import { ground, type Wardrobe, wardrobeFor } from '../reading/page-colors.ts';
import type { Hex } from '../reading/ratio.ts';
import type { Backdrop } from './backdrop.ts';
import { Fit } from './fit.ts';
import { anyShadowRootOf } from './flat-tree.ts';
import { groundSheet } from './ground-sheet.ts';
import { InlineImportant } from './inline-important.ts';
import type { Outfit, PageLook } from './look.ts';
import { over, paintOf } from './paint.ts';
import { partOf } from './parts.ts';
import { type Reading, ReadingPass } from './reading-pass.ts';
import { Sheets } from './sheets.ts';
import { STAMP, StyleBook } from './style-book.ts';

/** A document that wears page mode: sheets beside its own, numbers on its elements, nothing else. */
export class Dressing {
  readonly #sheets: Sheets;
  readonly #inline = new InlineImportant();
  readonly #outerOf = new WeakMap<Element, Backdrop>();
  readonly #fit: Fit;
  readonly #roots: Set<Document | ShadowRoot>;
  #book = new StyleBook();
  #wardrobe: Wardrobe | null = null;
  #canvas: Hex = '#ffffff';
  #look: PageLook;

  /** @param behind the grounds behind the document, when it is a frame's: the page's own and the one in its place. */
  constructor(
    readonly doc: Document,
    look: PageLook,
    private readonly behind: Pick<Backdrop, 'was' | 'now'> | null = null,
  ) {
    this.#look = look;
    this.#sheets = new Sheets(doc);
    this.#roots = new Set([doc]);
    this.#fit = new Fit(this.#roots, (css) => {
      this.#sheets.boxCss = css;
    });
  }

  /** Gives the ground its colour before there is anything on it. */
  begin(): void {
    this.#turnCanvas();
    this.#writeCss();
  }

  /** The trees of elements dressed so far: the document and its shadow roots. */
  get roots(): ReadonlySet<Document | ShadowRoot> {
    return this.#roots;
  }

  /** Puts another look on the whole document. */
  change(look: PageLook): Reading {
    this.#look = look;
    return this.dressAll();
  }

  /** Dresses the whole document anew. */
  dressAll(): Reading {
    this.#book = new StyleBook();
    this.#inline.restoreAll();
    return this.#dress(() => {
      this.#turnCanvas();
      return [[this.doc.documentElement, this.#outermost()]];
    });
  }

  /** Dresses parts of the document that are new or changed. */
  dress(parts: readonly Element[]): Reading {
    this.#inline.restoreIn(parts);
    return this.#dress(() => parts.map((part) => [part, this.#outerOf.get(part) ?? this.#outerOfNew(part)] as const));
  }

  /** Dresses a page that is laid out already and opens its boxes, in one. */
  dressLaidOut(): Reading {
    this.#fit.rememberOverflow();
    const reading = this.dressAll();
    this.#fit.open();
    return reading;
  }

  /** Opens boxes that would cut off the larger words. */
  openBoxes(): void {
    this.#fit.close();
    this.#sheets.without(() => this.#fit.rememberOverflow());
    this.#sheets.settle();
    this.#fit.open();
  }

  /** Whether a component has got a shadow root since it was read. */
  hasNewShadow(): boolean {
    const elements = [...this.#roots].flatMap((root) => [...root.querySelectorAll('*')]);
    return elements.some((element) => {
      const shadow = element.localName.includes('-') ? anyShadowRootOf(element) : null;
      return shadow !== null && !this.#roots.has(shadow) && partOf(element) === 'element';
    });
  }

  /** Gives the document back as it was. */
  leave(): void {
    this.#fit.close();
    for (const root of this.#roots) {
      for (const element of root.querySelectorAll(`[${STAMP}]`)) element.removeAttribute(STAMP);
    }
    this.#inline.restoreAll();
    this.#sheets.leave();
  }

  #dress(starts: () => readonly (readonly [Element, Backdrop])[]): Reading {
    const known = this.#book.size;
    const pass = this.#sheets.without(() => {
      const begun = starts();
      const reader = new ReadingPass(this.#look, this.#wardrobe, this.#outerOf);
      for (const [element, outer] of begun) reader.read(element, outer);
      return reader;
    });
    for (const root of pass.reading.shadowRoots) this.#adopt(root);
    for (const [element, outfit] of pass.reading.outfits) this.#stamp(element, outfit);
    if (this.#book.size !== known || known === 0) this.#writeCss();
    this.#sheets.settle();
    return pass.reading;
  }

  #adopt(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#sheets.adopt(root);
  }

  #stamp(element: Element, outfit: Outfit): void {
    const number = this.#book.numberOf(outfit);
    if (element.getAttribute(STAMP) !== number) {
      if (number === null) element.removeAttribute(STAMP);
      else element.setAttribute(STAMP, number);
    }
    this.#inline.put(element, outfit.own);
  }

  /** A part that was put in: what its neighbours stand on is behind it too. */
  #outerOfNew(part: Element): Backdrop {
    return new ReadingPass(this.#look, this.#wardrobe, this.#outerOf).behind(part) ?? this.#outermost();
  }

  #outermost(): Backdrop {
    const now = this.#wardrobe ? ground(this.#canvas, this.#wardrobe) : this.#canvas;
    return { was: this.#canvas, now, over: false, color: '', link: false };
  }

  /** The page's own ground: that of the root, or of the body where the root has none (CSS Backgrounds 3, 2.11.2). */
  #turnCanvas(): void {
    const below =
      this.behind?.was ?? (matchMedia('(prefers-color-scheme: dark)').matches ? this.#schemeGround() : '#ffffff');
    this.#canvas = below;
    for (const element of [this.doc.documentElement, this.doc.body]) {
      const paint = element ? paintOf(getComputedStyle(element).backgroundColor) : null;
      if (!paint || paint.alpha === 0) continue;
      this.#canvas = over(paint, below);
      break;
    }
    this.#wardrobe = this.#look.palette ? wardrobeFor(this.#look.palette, this.#canvas) : null;
  }

  /** Pages that say they know dark devices have a dark ground there. */
  #schemeGround(): Hex {
    const root = this.doc.documentElement;
    return root && getComputedStyle(root).colorScheme.includes('dark') ? '#121212' : '#ffffff';
  }

  #writeCss(): void {
    this.#sheets.css = `${groundSheet(this.#look, this.#outermost().now)}\n${this.#book.css()}`;
  }
}
