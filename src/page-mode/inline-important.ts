import { restoreStyle } from '../landing/style-attribute.ts';
import type { Declaration } from './look.ts';

/** What page mode wrote into a style attribute, and what stood there. */
interface Loan {
  readonly before: string;
  /** The attribute as it was after writing: when it is another now, the page wrote since. */
  readonly written: string | null;
  readonly values: readonly (readonly [property: string, value: string])[];
}

/**
 * Style attributes with `!important` outweigh every sheet. On those alone page mode writes into the attribute, and gives it
 * back byte for byte.
 */
export class InlineImportant {
  readonly #loans = new Map<HTMLElement, Loan>();

  /** Puts declarations over those that an element's style attribute holds as important. */
  put(element: Element, declarations: readonly Declaration[]): void {
    const before = element.getAttribute('style');
    if (!before?.includes('!')) return;
    const { style } = element as HTMLElement;
    const held = declarations.filter(([property]) => style.getPropertyPriority(property) === 'important');
    if (held.length === 0) return;
    const values = held.map(([property]) => [property, style.getPropertyValue(property)] as const);
    for (const [property, value] of held) style.setProperty(property, value, 'important');
    this.#loans.set(element as HTMLElement, { before, written: element.getAttribute('style'), values });
  }

  /** Gives an element its attribute back; where the page wrote into it meanwhile, its other values stay. */
  restore(element: Element): void {
    const loan = this.#loans.get(element as HTMLElement);
    if (!loan) return;
    this.#loans.delete(element as HTMLElement);
    if (element.getAttribute('style') === loan.written) {
      restoreStyle(element, loan.before);
      return;
    }
    const { style } = element as HTMLElement;
    for (const [property, value] of loan.values) {
      if (style.getPropertyPriority(property) === 'important') style.setProperty(property, value, 'important');
    }
  }

  /** Gives every element its attribute back. */
  restoreAll(): void {
    for (const element of [...this.#loans.keys()]) this.restore(element);
  }

  /** Gives back what lies in some parts of the page. */
  restoreIn(parts: readonly Element[]): void {
    for (const element of [...this.#loans.keys()]) {
      if (parts.some((part) => part.contains(element))) this.restore(element);
    }
  }
}
