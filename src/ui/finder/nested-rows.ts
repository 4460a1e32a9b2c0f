import type { Row } from './rows.ts';

/** Rows with what lies in what, by their depths, and which of them are folded up. */
export class NestedRows {
  readonly #parents = new Map<Row, Row | null>();
  readonly #sizes = new Map<Row | null, number>();
  readonly #positions = new Map<Row, number>();
  readonly #folded = new Set<Row>();

  constructor(readonly all: readonly Row[]) {
    const open: Row[] = [];
    for (const row of all) {
      while (open.length > 0 && (open.at(-1) as Row).depth >= row.depth) open.pop();
      const parent = open.at(-1) ?? null;
      const position = (this.#sizes.get(parent) ?? 0) + 1;
      this.#parents.set(row, parent);
      this.#sizes.set(parent, position);
      this.#positions.set(row, position);
      open.push(row);
    }
  }

  /** The row it lies in; null at the top. */
  parent(row: Row): Row | null {
    return this.#parents.get(row) ?? null;
  }

  /** Whether other rows lie in it. */
  holds(row: Row): boolean {
    return this.#sizes.has(row);
  }

  /** Place among those beside it, from 1 on. */
  position(row: Row): number {
    return this.#positions.get(row) ?? 1;
  }

  /** How many stand beside it, itself included. */
  siblings(row: Row): number {
    return this.#sizes.get(this.parent(row)) ?? 1;
  }

  /** Whether the rows in it are folded up. */
  isFolded(row: Row): boolean {
    return this.#folded.has(row);
  }

  /** Folds the rows in it up, or opens them. */
  fold(row: Row, folded: boolean): void {
    if (folded) this.#folded.add(row);
    else this.#folded.delete(row);
  }

  /** Whether no row around it is folded up. */
  isShown(row: Row): boolean {
    for (let at = this.parent(row); at; at = this.parent(at)) if (this.#folded.has(at)) return false;
    return true;
  }

  /** The rows that are not folded up in another. */
  shown(): Row[] {
    return this.all.filter((row) => this.isShown(row));
  }

  /** The row so many shown rows on or back; the first and the last are the ends. */
  stepped(row: Row, by: number): Row | undefined {
    const shown = this.shown();
    return shown[Math.min(Math.max(shown.indexOf(row) + by, 0), shown.length - 1)];
  }
}
