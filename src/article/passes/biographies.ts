import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass, PassContext } from './pass.ts';

const NAME = 'biographies';
/** A biography stands below the text, among its last blocks. */
const LAST_BLOCKS = 6;
const LONGEST = 700;

const PROFESSION =
  /\b(?:reporter|editor|writer|author|journalist|professor|researcher|correspondent|freelancer?|columnist|blogger|contributor|founder|co-founder|producer|director|lecturer|fellow|consultant|attorney|analyst|strategist|photographer|redakteur(?:in)?|autor(?:in)?|journalistin?|redactora?|periodista|journaliste|giornalista)\b/;
const IS_A =
  /^(?:dr\.? |prof\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:is|was|are|ist|es|est|è) (?:an?|the|our|ein|eine|un|una|une)\b/u;
const TELLS =
  /^(?:dr\.? |prof\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3},? (?:is|was|has|have|are|covers|covered|joined|writes|works|ist|schreibt|arbeitet|es|est|è)\b/u;

/** Takes out what stands below an article about the one who wrote it. */
export const biographies: Pass = {
  name: NAME,
  run(root, context) {
    const removals: Removal[] = [];
    const blocks = leafBlocks(root).filter((block) => block.localName !== 'figcaption');
    for (const block of blocks.slice(Math.max(blocks.length - LAST_BLOCKS, Math.ceil(blocks.length / 2)))) {
      if (isGuarded(block) || block.closest('blockquote, li')) continue;
      if (isBiography(textOf(block), context) || (!isHeading(block) && isName(textOf(block), context))) {
        removals.push(takeOut(block, root, NAME, 'about-the-author'));
      }
    }
    return removals;
  },
};

function isBiography(text: string, { byline }: PassContext): boolean {
  if (text.length > LONGEST) return false;
  const names = (byline ?? '').split(/,|;|\band\b|\bund\b|&/).map((name) => name.replace(/^by /i, '').trim());
  const ofAuthor = names.some(
    (name) => name.length > 4 && /\s/.test(name) && text.startsWith(name) && /^[\s,(]/.test(text.slice(name.length)),
  );
  return (ofAuthor && TELLS.test(text)) || (PROFESSION.test(text.slice(0, 160).toLowerCase()) && IS_A.test(text));
}

/** The author's name alone, over a biography or a portrait. */
function isName(text: string, { byline }: PassContext): boolean {
  return (
    byline !== null &&
    text.length < 60 &&
    text.toLowerCase().replace(/^by /, '') === byline.toLowerCase().replace(/^by /, '')
  );
}
