import type { Said, Source } from './said.ts';

const ELLIPSIS = /\s*(?:\[\s*)?(?:…|\.\s?\.\s?\.)(?:\s*\])?\s*/u;
/** A name after a dash at the end: who said it, as pull quotes print it. */
const ATTRIBUTION = /\s*[—–―]\s*[^—–―.!?]{2,80}$|\s+-\s+[^-.!?]{2,80}$/u;
const SENTENCE_END = /(?<=[.!?。！？។؟॥।]["»”’』」]?)\s*/u;

/**
 * Finds where a quotation stands in the running text: whole, without the name at its end, with what was cut out of
 * it, or sentence by sentence. Null unless all of it is said.
 */
export function findQuoted<Owner>(text: string, said: Said<Owner>): Source<Owner> | null {
  const bare = text.replace(ATTRIBUTION, '');
  const whole = said.find(text) ?? (bare === text ? null : said.find(bare));
  if (whole) return whole;
  const parts = bare.split(ELLIPSIS).filter((part) => /\p{L}/u.test(part));
  if (parts.length > 1) return said.findParts(parts);
  const sentences = bare.split(SENTENCE_END).filter((part) => /\p{L}/u.test(part));
  if (sentences.length < 2) return null;
  const found = sentences.map((sentence) => said.find(sentence));
  return found.every((source) => source !== null) ? (found[0] ?? null) : null;
}
