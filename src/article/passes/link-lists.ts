import { siteOf } from '../address.ts';
import type { Removal } from '../article.ts';
import { isGuarded, linkShare, takeOut } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import { APPARATUS } from './more-labels.ts';
import type { Pass } from './pass.ts';

const NAME = 'link-lists';
/** Headlines of other articles are of about this length; names of sites, tools and people are shorter. */
const SHORTEST_HEADLINE = 30;
const FEWEST = 2;

/**
 * Takes out lists of nothing but headlines of other articles of the same site, with the heading right above. Lists of short
 * links (tools, sources, people), lists that lead to headings of the article itself, and single links are content, but for one
 * that says again what the heading over its picture says: that is a teaser.
 */
export const linkLists: Pass = {
  name: NAME,
  run(root, { url }) {
    const removals: Removal[] = [];
    for (const list of [...root.querySelectorAll('ul, ol')]) {
      if (!root.contains(list) || isGuarded(list) || list.parentElement?.closest('ul, ol')) continue;
      const items = [...list.children].filter((item) => textOf(item) !== '');
      const teaser = teaserOf(list);
      if (
        items.length < (teaser ? 1 : FEWEST) ||
        !(items.every(isLink) || (items.length > FEWEST && items.every(endsInLink)))
      )
        continue;
      if (isApparatus(list)) continue;
      if (!leadToSite(list, url) || !areHeadlines(items)) continue;
      const heading = list.previousElementSibling;
      const taken = teaser ?? (heading && isHeading(heading) ? [heading, list] : [list]);
      for (const one of taken) removals.push(takeOut(one, root, NAME, 'leads-elsewhere'));
    }
    return removals;
  },
};

/** The heading with the same words as the list, what stands between (its picture), and the list. */
function teaserOf(list: Element): Element[] | null {
  const before = list.previousElementSibling;
  const over = before?.localName === 'figure' ? before.previousElementSibling : before;
  if (!before || !over || !isHeading(over) || textOf(over) !== textOf(list)) return null;
  return over === before ? [over, list] : [over, before, list];
}

const isLink = (item: Element) => linkShare(item) > 0.65;

/** A headline with its topic in front: "Flood: How the village was saved", of which the second part is the link. */
function endsInLink(item: Element): boolean {
  const links = item.querySelectorAll('a[href]');
  const [link] = links;
  return links.length === 1 && link !== undefined && linkShare(item) > 0.35 && textOf(item).endsWith(textOf(link));
}

function isApparatus(list: Element): boolean {
  for (let at = list.previousElementSibling, back = 0; at && back < 3; at = at.previousElementSibling, back++) {
    if (APPARATUS.test(textOf(at))) return true;
  }
  return false;
}

/** Other articles are on the same site; lists of links to elsewhere are what the article recommends. */
function leadToSite(list: Element, url: string): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  const addresses = links.map((link) => link.getAttribute('href') ?? '');
  return links.length > 0 && addresses.every((address) => siteOf(address) === siteOf(url) && !isHere(address, url));
}

/** Whether an address is a place in this very page. */
const isHere = (address: string, url: string) => address.includes('#') && address.split('#')[0] === url.split('#')[0];

function areHeadlines(items: readonly Element[]): boolean {
  const lengths = items.map((item) => textOf(item).length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= SHORTEST_HEADLINE;
}
