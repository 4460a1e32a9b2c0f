import type { StyledRoot } from './sheets.ts';

/** What changed in a page: parts of it, or what may style all of it. */
export interface Changes {
  readonly all: boolean;
  readonly parts: ReadonlySet<Element>;
}

/** Attributes by which pages show, hide and restyle. Page mode's own are not among them. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'type', 'data-theme', 'data-color-mode', 'data-mode', 'slot'];

/** What of a style attribute matters here: a page that moves something by it changes it in every frame. */
const MATTERS = /color|background|font|line-height|opacity|display|border/;

function styleMatters({ oldValue, target }: MutationRecord): boolean {
  const kept = (text: string | null) =>
    (text ?? '')
      .split(';')
      .filter((part) => MATTERS.test(part))
      .join();
  return kept(oldValue) !== kept((target as Element).getAttribute('style'));
}

/** What comes with these may style everything: sheets, and the body, whose ground is that of the page. */
const STYLING = /^(style|link|body)$/;

const isStyling = (node: Node) => STYLING.test((node as Element).localName ?? '');

/** Follows the changes of a document and its shadow roots. */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #roots = new Set<StyledRoot>();
  #all = false;
  #parts = new Set<Element>();

  /** @param onChange called after each batch of changes; {@link take} gives them. */
  constructor(private readonly onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      for (const record of records) this.#note(record);
      if (this.#all || this.#parts.size > 0) this.onChange();
    });
  }

  /** Begins to follow a tree; one that is followed already stays so. */
  follow(root: StyledRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
      attributeOldValue: true,
    });
  }

  /** Everything may have changed: a style sheet came, the window was away. */
  noteAll(): void {
    this.#all = true;
  }

  /** The changes since the last time. */
  take(): Changes {
    for (const record of this.#observer.takeRecords()) this.#note(record);
    const changes = { all: this.#all, parts: this.#parts };
    this.#all = false;
    this.#parts = new Set();
    return changes;
  }

  /** Forgets what page mode itself wrote just now. */
  skipOwn(): void {
    this.#observer.takeRecords();
  }

  /** Stops to look until {@link follow} is called for each tree again. */
  pause(): void {
    this.#observer.disconnect();
    this.#roots.clear();
  }

  #note(record: MutationRecord): void {
    const target = record.target as Element;
    if (record.type === 'attributes') {
      if (record.attributeName === 'style' && !styleMatters(record)) return;
      if (target.localName === 'html' || target.localName === 'body') this.#all = true;
      this.#parts.add(target);
      return;
    }
    if (target.localName === 'style' || [...record.addedNodes, ...record.removedNodes].some(isStyling))
      this.#all = true;
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) this.#parts.add(node as Element);
      else if (node.nodeType === Node.TEXT_NODE && target.nodeType === Node.ELEMENT_NODE) this.#noteWords(target);
    }
  }

  /** Words came into an element: it alone has to be looked at, and whoever it holds with it. */
  #noteWords(element: Element): void {
    if (!/^(script|style|title|noscript|template)$/.test(element.localName)) this.#parts.add(element);
  }
}
