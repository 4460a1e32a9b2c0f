import { siteOf } from '../address.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, linkShare, takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'offers';
const SHORTEST = 40;
/** On 313 marked pages boxes of this kind that the article needs are longer, but for one. */
const LONGEST = 320;
/** What a button says is short. */
const LONGEST_CALL = 45;
const LARGEST_SHARE = 0.25;
/** Boxes of one kind that come so often are what the article lists. */
const MOST_ALIKE = 2;

/**
 * Takes out what a publisher offers between the parts of a text: boxes of a few lines that end in a link alone to a place on
 * the same site, such as a form to ask for a quotation.
 */
export const offers: Pass = {
  name: NAME,
  run(root, { url }) {
    const most = textOf(root).length * LARGEST_SHARE;
    const boxes = [...root.querySelectorAll('div, section, aside')].filter(
      (box) => textOf(box).length <= most && isOffer(box, url),
    );
    const kinds = new Map<string, number>();
    for (const box of boxes) kinds.set(kindOf(box), (kinds.get(kindOf(box)) ?? 0) + 1);
    const removals: Removal[] = [];
    for (const box of boxes) {
      if (!root.contains(box) || (kinds.get(kindOf(box)) ?? 0) > MOST_ALIKE) continue;
      removals.push(takeOut(box, root, NAME, 'promotion'));
    }
    return removals;
  },
};

const kindOf = (box: Element) => box.getAttribute('class') ?? '';

function isOffer(box: Element, url: string): boolean {
  const { length } = textOf(box);
  if (length < SHORTEST || length > LONGEST || isGuarded(box) || box.querySelector('h1, ul, ol, figcaption'))
    return false;
  const blocks = leafBlocks(box);
  const call = blocks.at(-1);
  if (!call || blocks.length < 2 || textOf(call).length > LONGEST_CALL || linkShare(call) < 0.9) return false;
  const links = [...call.querySelectorAll('a[href]')];
  return links.length === 1 && siteOf(links[0]?.getAttribute('href') ?? '') === siteOf(url);
}
