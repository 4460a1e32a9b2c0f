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

/** A count with its noun: the messages `name_one`, `name_few` … hold the forms, chosen by the language's own plural rule. */
export function countText(name: string, count: number): string {
  const language = interfaceLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return text(`${name}_${form}`, number) || text(`${name}_other`, number);
}
