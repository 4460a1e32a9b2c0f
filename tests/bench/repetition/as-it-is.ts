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

/** A picture as the reader has it. */
export interface Picture {
  readonly alt: string;
  readonly file: string;
}

/**
 * Looks for what is said twice by its letters. Different pictures may share an alternative text.
 * @param spoken what the reader says, block by block, alternative texts among them.
 * @param pictures its pictures, in order.
 * @param truth the page's text as people wrote it down.
 */
export function repeatsIn(spoken: readonly string[], pictures: readonly Picture[], truth: string): Repeats {
  const alts = pictures.map(({ alt }) => alt);
  const blocks = withoutAlts(spoken, alts);
  const said = blocks.map(letters);
  const known = letters(truth);
  const long = (text: string) => weightOf(letters(text)) >= SHORTEST;
  const written = (words: string) => known.split(words).length - 1;
  const shown = (one: Picture) => pictures.filter(({ alt, file }) => alt === one.alt && file === one.file).length;
  const repeated = pictures.filter(
    (one) => long(one.alt) && (shown(one) > 1 || said.some((block) => block.includes(letters(one.alt)))),
  );
  const twice = [...new Set(blocks.filter(long))].filter((text) => {
    const words = letters(text);
    return times(said, words) > Math.max(1, written(words));
  });
  return { twice, alts: repeated.map(({ alt }) => alt) };
}

/** What is said beside the alternative texts: each of them was said once for its picture. */
function withoutAlts(spoken: readonly string[], alts: readonly string[]): string[] {
  const left = [...alts];
  return spoken.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
