import { letters, weightOf } from '../../../src/article/repetition/letters.ts';

/** What a page as it stands has its reader say twice. */
export interface Repeats {
  /** Blocks said more often than the people who wrote the text down have them. */
  readonly twice: readonly string[];
  /** Alternative texts that stand in a caption or in the text as well. */
  readonly alts: readonly string[];
}

/** Six words, or fourteen Han signs: less may repeat by chance. */
const SHORTEST = 25;
/** Less inside a longer block is a name, a term or a form of address that a sentence uses, as are all such cases in the pages met. */
const SENTENCE = 45;

function times(all: readonly string[], words: string): number {
  const isSentence = weightOf(words) >= SENTENCE;
  return all.filter((said) => (isSentence ? said.includes(words) : said === words)).length;
}

/**
 * Looks for what is said twice by its letters.
 * @param spoken what the reader says, block by block, alternative texts among them.
 * @param alts the alternative texts of its pictures.
 * @param truth the page's text as people wrote it down.
 */
export function repeatsIn(spoken: readonly string[], alts: readonly string[], truth: string): Repeats {
  const said = spoken.map(letters);
  const known = letters(truth);
  const long = (text: string) => weightOf(letters(text)) >= SHORTEST;
  const written = (words: string) => known.split(words).length - 1;
  const repeatedAlts = alts.filter(
    (alt) => long(alt) && said.filter((block) => block.includes(letters(alt))).length > 1,
  );
  const twice = [...new Set(spoken.filter(long))].filter((text) => {
    const words = letters(text);
    return !alts.includes(text) && times(said, words) > Math.max(1, written(words));
  });
  return { twice, alts: repeatedAlts };
}
