import { element } from './element.ts';
import { NestedRows } from './nested-rows.ts';
import type { Row } from './rows.ts';

/** So many rows stand in the list at once; typing finds the others. More would make every key slow. */
export const MOST_ROWS = 1_000;

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** Deeper rows are not moved further to the side: nothing would be left for their words. */
const DEEPEST = 5;

interface TreeActs {
  /** A row got focus. */
  onMove(row: Row): void;
  /** A row was chosen. */
  onGo(row: Row): void;
  /** A letter was typed, or `''` for Backspace, that belongs into the field above. */
  onType(letter: string): void;
}

const FOLDING = 'aria-expanded';

function itemOf(row: Row, rows: NestedRows): HTMLElement {
  const part = (name: string, words: string, attributes = {}) =>
    words === '' ? [] : [element('span', { class: `finder-${name}`, ...attributes }, words), ' '];
  const attributes = {
    role: 'treeitem',
    tabindex: -1,
    class: 'finder-row',
    style: `--depth: ${Math.min(row.depth, DEEPEST)}`,
    'aria-level': row.depth + 1,
    'aria-posinset': rows.position(row),
    'aria-setsize': rows.siblings(row),
    [FOLDING]: rows.holds(row) ? 'true' : (false as const),
  };
  return element(
    'li',
    attributes,
    ...part('chip', row.chip),
    element(
      'span',
      { class: 'finder-text' },
      ...part('words', row.words, { dir: 'auto' }),
      ...part('aside', row.aside),
    ),
  );
}

/**
 * A tree of rows in which one has focus (APG, tree view): arrows move, open and close, Home and End lead to the ends, Enter and
 * Space choose, letters are handed on. The items lie flat, with their levels told.
 */
export class Tree {
  readonly element = element('ul', { role: 'tree', class: 'plain finder-tree' });
  readonly #acts: TreeActs;
  readonly #items = new Map<Row, HTMLElement>();
  #rows = new NestedRows([]);
  #current: Row | null = null;

  constructor(acts: TreeActs) {
    this.#acts = acts;
    this.element.addEventListener('focusin', (event) => {
      const row = this.#rowOf(event);
      if (!row) return;
      this.#select(row);
      acts.onMove(row);
    });
    this.element.addEventListener('click', (event) => {
      const row = this.#rowOf(event);
      if (row) acts.onGo(row);
    });
  }

  /** Shows rows. @param id the row that Tab leads to; where it is not among them, the first. */
  show(all: readonly Row[], id: number | null): void {
    this.#rows = new NestedRows(all.slice(0, MOST_ROWS));
    this.#items.clear();
    for (const row of this.#rows.all) this.#items.set(row, itemOf(row, this.#rows));
    this.element.replaceChildren(...this.#items.values());
    this.#select(this.#rows.all.find((row) => row.id === id) ?? this.#rows.all[0] ?? null);
  }

  /** Puts focus on the row that Tab leads to. False when there is none. */
  focus(): boolean {
    if (this.#current) this.#move(this.#current);
    return this.#current !== null;
  }

  /** The row that Tab leads to. */
  current(): Row | null {
    return this.#current;
  }

  #rowOf(event: Event): Row | null {
    const item = (event.target as Element).closest('[role=treeitem]');
    return this.#rows.all.find((row) => this.#items.get(row) === item) ?? null;
  }

  #select(row: Row | null): void {
    if (this.#current) this.#items.get(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = row;
    if (row) this.#items.get(row)?.setAttribute('tabindex', '0');
  }

  #move(row: Row | null | undefined): void {
    if (!row) return;
    this.#select(row);
    this.#items.get(row)?.focus();
  }

  #fold(row: Row, folded: boolean): void {
    this.#rows.fold(row, folded);
    this.#items.get(row)?.setAttribute(FOLDING, String(!folded));
    for (const [each, item] of this.#items) item.hidden = !this.#rows.isShown(each);
  }

  /** Opens what is folded up, else goes to the first row in it. */
  #inward(row: Row): void {
    if (!this.#rows.holds(row)) return;
    if (this.#rows.isFolded(row)) this.#fold(row, false);
    else this.#move(this.#rows.stepped(row, 1));
  }

  /** Folds up what holds rows, else goes to the row around it. */
  #outward(row: Row): void {
    if (this.#rows.holds(row) && !this.#rows.isFolded(row)) this.#fold(row, true);
    else this.#move(this.#rows.parent(row));
  }

  /** What a key does; null when the key is none of the tree's. */
  #act(key: string): ((row: Row) => void) | null {
    const step = (by: number) => (row: Row) => this.#move(this.#rows.stepped(row, by));
    const forward = getComputedStyle(this.element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === forward) return (row) => this.#inward(row);
    if (/^Arrow(Left|Right)$/.test(key)) return (row) => this.#outward(row);
    if (key === 'Enter' || key === ' ') return this.#acts.onGo;
    if (key === 'Backspace') return () => this.#acts.onType('');
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: PAGE,
      PageUp: -PAGE,
      Home: -MOST_ROWS,
      End: MOST_ROWS,
    };
    const by = steps[key];
    if (by !== undefined) return step(by);
    return [...key].length === 1 ? () => this.#acts.onType(key) : null;
  }

  /** Does what a key means on the row with focus. False when it means nothing there. */
  takeKey(event: KeyboardEvent): boolean {
    if (!this.#current || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
    const act = this.#act(event.key);
    act?.(this.#current);
    return act !== null;
  }
}
