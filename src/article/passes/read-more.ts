import { siteOf } from '../address.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, linkShare, takeOut } from '../blocks.ts';
import { weight } from '../prose.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import { cardAround } from './card.ts';
import { APPARATUS, LEADS_ON, MORE_LABEL, MORE_LABEL_ALONE } from './more-labels.ts';
import type { Pass } from './pass.ts';

const NAME = 'read-more';
/** A label announces; what is longer says something itself. */
const LONGEST_LABEL = 60;
const LONGEST_TEASER = 260;
/** A paragraph that is a link and nothing else, with at least this many characters, is the headline of another article. */
const SHORTEST_HEADLINE = 25;

/**
 * Takes out lines inside the text that lead to other articles: announced links, labels followed by links, and paragraphs that
 * are nothing but one link to the same site. A link inside a sentence is never touched, nor one to the rest of this article.
 */
export const readMore: Pass = {
  name: NAME,
  run(root, { url }) {
    const removals: Removal[] = [];
    const blocks = leafBlocks(root).filter((block) => !isGuarded(block) && !block.closest('figcaption, blockquote'));
    for (const [i, block] of blocks.entries()) {
      if (!root.contains(block) || isContinuation(block)) continue;
      if (isAnnouncedLink(block, url) || isHeadlineLink(block, url))
        removals.push(takeOut(block, root, NAME, 'leads-elsewhere'));
      else if (isLabel(block)) {
        const near = linksAfter(blocks, i);
        const links = near.length > 0 ? near : listAfter(blocks, i, url);
        if (links.length === 0 && !isLeftAlone(block, blocks[i + 1])) continue;
        const alone = links.length === 0 ? [cardAround(block, root), ...thumbnailUnder(block)] : [block];
        for (const one of [...alone, ...links]) removals.push(takeOut(one, root, NAME, 'leads-elsewhere'));
      }
    }
    return removals;
  },
};

const isContinuation = (block: Element) => LEADS_ON.test(textOf(block)) && block.querySelector('a[href]') !== null;

function isAnnouncedLink(block: Element, url: string): boolean {
  const text = textOf(block);
  if (text.length > LONGEST_TEASER || !MORE_LABEL.test(text) || linkShare(block) < 0.4) return false;
  return !(SOURCES.test(text) && !addresses(block).some((address) => siteOf(address) === siteOf(url)));
}

/** What an article rests on stands on other sites; "source" before a link to the same site leads to another article. */
const SOURCES = /^sources\s?[:：]/iu;

const addresses = (element: Element) =>
  [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

function isHeadlineLink(block: Element, url: string): boolean {
  if (block.localName !== 'p' || block.closest('li') || block.querySelector('img, video')) return false;
  const text = textOf(block);
  if (weight(text) < SHORTEST_HEADLINE || text.length > LONGEST_TEASER || linkShare(block) < 0.95) return false;
  const links = block.querySelectorAll('a');
  const address = links[0]?.getAttribute('href') ?? '';
  return links.length === 1 && siteOf(address) === siteOf(url) && !/^https?:|^www\.|@/.test(text);
}

function isLabel(block: Element): boolean {
  const text = textOf(block);
  if (isHeading(block) && APPARATUS.test(text)) return false;
  return (
    text.length <= LONGEST_LABEL && (MORE_LABEL_ALONE.test(text) || (MORE_LABEL.test(text) && !/[.!?]$/.test(text)))
  );
}

/** Words that no section of an article itself has for its heading. */
const ALSO =
  /\b(?:also|related|auch|aussi|también|também|anche|ook|också|även|også)\b|zum thema|на тему|関連|相关|延伸|관련/iu;

/** A label whose links are gone already, or whose teasers hold no link at all. */
function isLeftAlone(block: Element, next: Element | undefined): boolean {
  if (!MORE_LABEL_ALONE.test(textOf(block))) return false;
  if (!isHeading(block) || ALSO.test(textOf(block))) return true;
  return next === undefined || isHeading(next) || block.parentElement !== next.parentElement;
}

/** The picture right under a label whose headline is gone already. */
function thumbnailUnder(label: Element): Element[] {
  const next = label.nextElementSibling;
  const isThumbnail = next !== null && textOf(next) === '' && next.querySelectorAll('img').length === 1;
  return isThumbnail && !next.querySelector('figure, video, iframe') && next.localName !== 'figure' ? [next] : [];
}

function linksAfter(blocks: readonly Element[], at: number): Element[] {
  const links: Element[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (linkShare(block) < 0.7 || textOf(block).length > LONGEST_TEASER) break;
    links.push(block);
  }
  return links;
}

/** Fewer linked lines under a label may be what the label is about. */
const FEWEST_LINES = 3;
/** Least share of its link in a headline of which some words are the link. */
const LINKED_WORDS = 0.2;

/** The items of a list under a label, when each is a headline with a link to another article; a sentence ends in a full stop. */
function listAfter(blocks: readonly Element[], at: number, url: string): Element[] {
  const list = blocks[at + 1]?.closest('ul, ol');
  if (!list) return [];
  const items = blocks.slice(at + 1).filter((block) => list.contains(block));
  const isHeadline = (item: Element) =>
    linkShare(item) >= LINKED_WORDS &&
    textOf(item).length <= LONGEST_TEASER &&
    !/[.,;:]$/.test(textOf(item)) &&
    addresses(item).every((address) => siteOf(address) === siteOf(url));
  return items.length >= FEWEST_LINES && items.every(isHeadline) ? items : [];
}
