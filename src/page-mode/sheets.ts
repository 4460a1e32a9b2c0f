import { STILL_SHEET } from './ground-sheet.ts';

/** A tree of elements that has style sheets of its own. */
export type StyledRoot = Document | ShadowRoot;

/** Page mode's style sheets in a document and its shadow roots. They are no part of the page's elements. */
export class Sheets {
  readonly #doc: Document;
  readonly #main: CSSStyleSheet;
  readonly #boxes: CSSStyleSheet;
  readonly #still: CSSStyleSheet;
  readonly #roots = new Set<StyledRoot>();

  constructor(doc: Document) {
    this.#doc = doc;
    // A sheet belongs to the document whose constructor made it.
    const { CSSStyleSheet: Sheet } = (doc.defaultView ?? globalThis) as typeof globalThis;
    this.#main = new Sheet();
    this.#boxes = new Sheet();
    this.#still = new Sheet();
    this.#still.disabled = true;
    this.#still.replaceSync(STILL_SHEET);
    this.adopt(doc);
  }

  /** Brings the sheets into a tree, also again where the page has set its own list of sheets since. */
  adopt(root: StyledRoot): void {
    this.#roots.add(root);
    for (const sheet of this.#own()) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  }

  /** Rules for the outfits of the page's elements. */
  set css(text: string) {
    this.#main.replaceSync(text);
  }

  /** Rules for the boxes that were opened. */
  set boxCss(text: string) {
    this.#boxes.replaceSync(text);
  }

  /** Lets a function see the page as it is without page mode. Nothing fades meanwhile, and nothing is painted. */
  without<T>(read: () => T): T {
    for (const root of this.#roots) this.adopt(root);
    this.#still.disabled = false;
    this.#main.disabled = true;
    try {
      return read();
    } finally {
      this.#main.disabled = false;
    }
  }

  /** Lets what was changed take hold at once, then lets fading begin again. */
  settle(): void {
    // The root's own rule went and came, so asking for its style brings that of the whole page up to date, without layout.
    void (this.#doc.documentElement && getComputedStyle(this.#doc.documentElement).color);
    this.#still.disabled = true;
  }

  /** Takes the sheets out of every tree. */
  leave(): void {
    this.#still.disabled = false;
    this.#main.disabled = true;
    this.settle();
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#own().includes(sheet));
    }
    this.#roots.clear();
  }

  #own(): CSSStyleSheet[] {
    return [this.#main, this.#boxes, this.#still];
  }
}
