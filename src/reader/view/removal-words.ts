import type { Removal } from '../../article/article.ts';
import { text } from '../../platform/i18n.ts';

/** `repeats-body-sentence` as the end of a message's name. */
function camel(code: string): string {
  return code.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/** What kind of thing was left out, in plain words: by its reason where that has a name of its own, else by its pass. */
export function removalKind({ pass, reason, twin }: Removal): string {
  const named = text(`readerKind${camel(reason)}`) || text(`readerKind${camel(pass)}`);
  return named || text(twin ? 'readerKindTwin' : 'readerKindOther');
}

/** Why it was left out, in plain words. */
export function removalReason({ pass, reason, twin }: Removal): string {
  const said = text(`readerWhy${camel(reason)}`) || text(`readerWhy${camel(pass)}`);
  return said || text(twin ? 'readerWhyTwin' : 'readerWhyOther');
}
