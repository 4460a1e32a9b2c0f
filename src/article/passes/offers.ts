import { siteOf } from '../address.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, linkShare, takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import { isOneOfMany } from './named-boxes.ts';
import type { Pass } from './pass.ts';

const NAME = 'offers';
const SHORTEST = 40;
/** On 313 marked pages boxes of this kind that the article needs are longer, but for one. */
const LONGEST = 320;
/** What a button says is short. */
const LONGEST_CALL = 45;
const LARGEST_SHARE = 0.25;

/**
 * Takes out what a publisher offers between the parts of a text: boxes of a few lines that end in a link alone to a place on
 * the same site, such as a form to ask for a quotation.
 */
export const offers: Pass = {
  name: NAME,
  run(root, { url }) {
    const most = textOf(root).length * LARGEST_SHARE;
    const removals: Removal[] = [];
    for (const box of [...root.querySelectorAll('div, section, aside')]) {
      if (!root.contains(box) || textOf(box).length > most || !isOffer(box, url) || isOneOfMany(box, root)) continue;
      removals.push(takeOut(box, root, NAME, 'promotion'));
    }
    return removals;
  },
};

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
