import { isRightToLeft } from '../article/direction.ts';
import { extension } from './runtime.ts';

/** What was said before. After an update of the extension its texts are out of reach for views still open in pages. */
const said = new Map<string, string>();

/** A text of the interface in the user's language. `values` fill the places $1 to $9. An unknown name gives an empty text. */
export function text(name: string, ...values: (string | number)[]): string {
  const key = [name, ...values].join('\n');
  try {
    const found = extension.i18n.getMessage(name, values.map(String));
    said.set(key, found);
    return found;
  } catch {
    return said.get(key) ?? '';
  }
}

/** The language in which the interface speaks, BCP 47. It differs from the browser's where a translation is missing. */
export function interfaceLanguage(): string {
  return text('interfaceLanguage') || 'en';
}

/** The direction in which the interface reads: that of its own language, which need not be the browser's. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return isRightToLeft(interfaceLanguage()) ? 'rtl' : 'ltr';
}

/** Below this no language of the interface groups digits, and all of them write the same ones. */
const GROUPED = 1000;

/** A whole number from 0 as the interface writes it. The first formatter of a page takes 16 ms, so small numbers go without. */
export function numeral(count: number): string {
  return count < GROUPED ? String(count) : new Intl.NumberFormat(interfaceLanguage()).format(count);
}

/** A count with its noun: the messages `name_one`, `name_few` … hold the forms, chosen by the language's own plural rule. */
export function countText(name: string, count: number): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const number = numeral(count);
  return text(`${name}_${form}`, number) || text(`${name}_other`, number);
}
