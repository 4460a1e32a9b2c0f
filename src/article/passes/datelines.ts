import type { Removal } from '../article.ts';
import { takeOut } from '../blocks.ts';
import { dateNames, WRITTEN_LANGUAGES } from '../date-names.ts';
import { letters } from '../repetition/letters.ts';
import { textOf } from '../text.ts';
import type { Pass, PassContext } from './pass.ts';
import { zones } from './zones.ts';

/** Lines of publication are short; a longer block with a date in it is a sentence. */
const LONGEST = 140;
/** Letters that may remain once dates, months and words of publication are taken away: a place, an agency, a name of a zone. */
const REST = 14;

const DATE =
  /\b(?:1[89]|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.]\d{2}\b|\d{4}年|\b\d+\s*(?:min|minutes?|hours?|days?)\b/iu;
const WORDS =
  /\b(?:published|posted|updated?|last|modified|created|first|on|at|in|by|and|of|the|est|edt|pst|pdt|cet|cest|utc|gmt|bst|ist|am|pm|a\.m\.?|p\.m\.?|min(?:ute)?s?|hours?|days?|ago|read(?:ing)?|time|lesezeit|stand|uhr|publiziert|veröffentlicht|aktualisiert|publié|mis|à|jour|le|modifié|publicado|actualizado|pubblicato|aggiornato|il|el|opublikowano|aktualizacja|uppdaterad|publicerad|publisert|oppdatert|julkaistu|date|datum|data|fecha)\b/giu;
const SIGNED = /^(?:by|von|par|por|di|da|de|av|af|door|written by|author|reviewed by|text|story by|words by)[:\s]+\S/iu;
/** A name and where to write to it, below the text. */
const MAILED = /^[^.!?]{0,40}\s\S+@[\w.-]+\.\w+\)?$/u;
/** A signature names at most this many characters of people. */
const LONGEST_SIGNATURE = 90;

/** Takes out the lines that say when and by whom an article was published; the reading view says both above the text. */
export const datelines: Pass = {
  name: 'datelines',
  run(root, context) {
    const removals: Removal[] = [];
    const { head, tail } = zones(root);
    for (const block of [...head, ...tail]) {
      if (block.closest('table, pre, blockquote') || block.getAttribute('role') === 'doc-subtitle') continue;
      const text = textOf(block);
      if (isDateline(text, context.lang ?? 'en')) removals.push(takeOut(block, root, 'datelines', 'date'));
      else if (isSignature(text, context, head.includes(block)))
        removals.push(takeOut(block, root, 'datelines', 'byline'));
    }
    return removals;
  },
};

const known = new Map<string, RegExp>();

/** Names of months and days in some languages, as one pattern. */
function namePattern(languages: readonly string[]): RegExp {
  const key = languages.join();
  const before = known.get(key);
  if (before) return before;
  const names = new Set(languages.flatMap(dateNames));
  const pattern = new RegExp([...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  known.set(key, pattern);
  return pattern;
}

/** Names of a day and a month have at most this many letters together in those languages. */
const LONGEST_NAMES = 24;
const NO_NAMES = /(?!)/g;

function isDateline(text: string, lang: string): boolean {
  if (text.length > LONGEST || !DATE.test(text)) return false;
  const rest = (names: RegExp) =>
    text
      .replace(names, ' ')
      .replace(WORDS, ' ')
      .replace(/[^\p{L}]/gu, '').length;
  if (rest(NO_NAMES) > REST + 3 * LONGEST_NAMES) return false;
  // The article's own language is mostly enough.
  const own = rest(namePattern([...new Set([lang || 'en', 'en'])]));
  if (own <= REST || own > REST + 2 * LONGEST_NAMES) return own <= REST;
  return rest(namePattern([...WRITTEN_LANGUAGES, lang || 'en'])) <= REST;
}

function isSignature(text: string, { byline }: PassContext, inHead: boolean): boolean {
  if (text.length > LONGEST_SIGNATURE || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (byline && letters(text).replace(/^(?:by|von|par|por|di|av)/, '') === letters(byline)) return true;
  if (!inHead) return MAILED.test(text);
  return SIGNED.test(text) && !/[.!?…:]$/.test(text) && text.split(/\s+/).length <= 12;
}
