import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { named, signal } from '../signal.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'teasers';
const CARD = named(
  'card|cards|\\w+-card|card-\\w+|teaser|\\w+-teaser|teaser-\\w+|tile|\\w+-tile|(?:article|post|news|story|blog|swiper)-?(?:item|slide|block)|\\w+-story|story-\\w+',
);
/** A card tells what another article is about in a few lines. */
const LONGEST_CARD = 700;
const LARGEST_SHARE = 0.25;
/** How teasers break off, with the words that invite to read on. */
const CUT_OFF =
  /(?:…|\.\.\.|\[\s?(?:…|\.\.\.)\s?\])\s*(?:(?:read|learn|continue|find out|show) (?:more|reading)|more|mehr|weiterlesen|lire la suite|leer más|leggi tutto)?[\s»›→.]*$/iu;
const MORE = /\s(?:mehr|more|read more|weiterlesen|lire la suite|leer más|leggi tutto)[\s»›→]*$/u;

/**
 * Takes out teasers of other articles: cards whose headline is a link to another page, and headlines of that kind over a
 * paragraph that breaks off. A linked headline over a whole paragraph is a part of the text.
 */
export const teasers: Pass = {
  name: NAME,
  run(root, { url }) {
    const most = Math.min(LONGEST_CARD, textOf(root).length * LARGEST_SHARE);
    const removals: Removal[] = [];
    const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const blocks = leafBlocks(root);
    const places = new Map(blocks.map((block, i) => [block, i]));
    for (const [i, heading] of headings.entries()) {
      if (heading.localName === 'h1' || !root.contains(heading) || isGuarded(heading) || !leadsAway(heading, url))
        continue;
      const neighbours = [headings[i - 1], headings[i + 1]].filter((one) => one !== undefined);
      const card = cardOf(heading, root, neighbours, most);
      const next = blocks[(places.get(heading) ?? blocks.length) + 1];
      const taken = card ? [card] : next && isCutOff(next) ? [heading, next] : [];
      for (const one of taken) removals.push(takeOut(one, root, NAME, 'leads-elsewhere'));
    }
    for (const block of blocks) {
      if (!root.contains(block) || isGuarded(block) || !isCard(block.parentElement)) continue;
      if (!MORE.test(textOf(block)) || textOf(block).length > most) continue;
      removals.push(takeOut(block, root, NAME, 'leads-elsewhere'));
    }
    return removals;
  },
};

/** Whether all of a heading is a link to another page. */
function leadsAway(heading: Element, url: string): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!link || (heading.contains(link) && textOf(link) !== textOf(heading))) return false;
  const [page] = (link.getAttribute('href') ?? '').split('#');
  return page !== '' && page !== url.split('#')[0];
}

const isCard = (element: Element | null) =>
  element !== null && (element.localName === 'article' || CARD.test(signal(element)));

/** The largest card around a heading that holds no other one. */
function cardOf(heading: Element, root: Element, neighbours: readonly Element[], most: number): Element | null {
  let card: Element | null = null;
  for (let at = heading.parentElement; at && at !== root; at = at.parentElement) {
    const own = at;
    if (neighbours.some((other) => own.contains(other)) || textOf(at).length > most) break;
    if (isCard(at)) card = at;
  }
  return card;
}

const isCutOff = (block: Element) =>
  block.localName === 'p' && textOf(block).length <= LONGEST_CARD && CUT_OFF.test(textOf(block));
