import { type Removal, STAMP } from '../article.ts';
import { leafBlocks } from '../blocks.ts';
import { alike, saysNoMore } from '../repetition/alike.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { Said } from '../repetition/said.ts';
import { fold, textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-alt';
/** An alternative text shorter than this may equal a word of the text by chance and still name its picture. */
const SHORTEST = 10;

/**
 * Empties alternative texts that say what a caption, the title or the text says: read aloud, the sentence would come
 * twice. Caption and picture stay. Equal alternative texts of different pictures stay as well.
 */
export const repeatedAlt: Pass = {
  name: NAME,
  run(root, { title }) {
    const images = [...root.querySelectorAll('img[alt]')].filter((image) => altOf(image) !== '');
    if (images.length === 0) return [];
    const said = new Said(leafBlocks(root).map((owner) => ({ owner, text: textOf(owner) })));
    const removals: Removal[] = [];
    for (const image of images) {
      const found = repeats(image, title, said);
      if (!found) continue;
      const stamp = image.getAttribute(STAMP);
      removals.push({
        pass: NAME,
        reason: found.reason,
        text: altOf(image),
        where: stamp === null ? null : Number(stamp),
        twin: found.twin,
      });
      image.setAttribute('alt', '');
    }
    return removals;
  },
};

const altOf = (image: Element) => fold(image.getAttribute('alt') ?? '');

function repeats(image: Element, title: string, said: Said<Element>): { reason: string; twin: string } | null {
  const alt = altOf(image);
  const caption = image.closest('figure')?.querySelector('figcaption');
  const captionText = caption ? textOf(caption) : '';
  // The other way round a caption may lack the photographer's name that the alternative text ends in, no more.
  if (captionText !== '' && (saysNoMore(alt, captionText) || alike(captionText, alt))) {
    return { reason: 'repeats-caption', twin: captionText };
  }
  if (weightOf(letters(alt)) < SHORTEST) return null;
  if (alike(alt, title)) return { reason: 'repeats-title', twin: title };
  const source = said.find(alt);
  if (!source) return null;
  const inCaption = source.owner.closest('figcaption') !== null;
  return { reason: inCaption ? 'repeats-caption' : 'repeats-body', twin: source.text };
}
