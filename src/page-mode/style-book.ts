import type { Declaration, Outfit } from './look.ts';

/** The attribute by which rules find their elements; gone from every element when page mode leaves. */
export const STAMP = 'data-legible-page';

/** Ids that no element has, to outweigh the page's own `!important` rules. */
const HEAVY = ':not(#l#l#l#l)';

const important = (declarations: readonly Declaration[]) =>
  declarations.map(([property, value]) => `${property}:${value}!important`).join(';');

/** Few different outfits dress many elements: each is one rule, and the elements bear its number. */
export class StyleBook {
  readonly #numbers = new Map<string, number>();
  readonly #rules: string[] = [];

  /** The number of an outfit, or null for one that changes nothing. */
  numberOf({ own, visited, before, after }: Outfit): string | null {
    const parts = [
      ['', important(own)],
      [':visited', important(visited)],
      ['::before', important(before)],
      ['::after', important(after)],
    ] as const;
    const worn = parts.filter(([, text]) => text !== '');
    if (worn.length === 0) return null;
    const key = worn.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return String(known);
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const [suffix, text] of worn) this.#rules.push(`[${STAMP}="${number}"]${HEAVY}${suffix}{${text}}`);
    return String(number);
  }

  /** How many rules there are so far. */
  get size(): number {
    return this.#rules.length;
  }

  /** All rules so far. */
  css(): string {
    return this.#rules.join('\n');
  }
}
