import { anyOf } from '../any-of.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, linkShare, takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'contents';
/** Two links to places in the text may be said for their own sake. */
const FEWEST = 3;
/** The words over a table of contents are a few. */
const LONGEST_LABEL = 40;
const LABEL = anyOf(
  '^(?:table of contents?|contents?|on this page|in this (?:article|post|guide|story|section|issue)|jump to(?: section)?|quick (?:links|navigation)|what.s (?:inside|in this .{3,12})|skip to|overview|outline|inhalt(?:sverzeichnis)?|inhaltsübersicht|auf dieser seite|sommaire|table des matières|au sommaire|índice|contenidos?|tabla de contenidos?|en este artículo|indice|sommario|in questo articolo|sumário|neste artigo|inhoud(?:sopgave)?|innehåll|indhold|innhold|spis treści|obsah|содержание|оглавление|зміст|içindekiler|mục lục|daftar isi|目次|目录|目錄|목차|المحتويات|תוכן עניינים)\\s*[:：.…\\-–—[\\](){}a-z ]{0,10}$',
);

/**
 * Takes out tables of contents: lists of nothing but links to places in the same page. The reading view leads by the headings
 * themselves, and read aloud every heading would come twice.
 */
export const contents: Pass = {
  name: NAME,
  run(root, { url }) {
    const removals: Removal[] = [];
    for (const list of [...root.querySelectorAll('ul, ol, nav, p')]) {
      if (!root.contains(list) || isGuarded(list) || !isContents(list, url)) continue;
      const before = leafBlocks(root)
        .filter((block) => precedes(block, list))
        .at(-1);
      if (list.localName === 'p' && !(before && isLabel(before))) continue;
      removals.push(takeOut(list, root, NAME, 'table-of-contents'));
      if (before && isLabel(before)) removals.push(takeOut(before, root, NAME, 'table-of-contents'));
    }
    for (const block of leafBlocks(root)) {
      if (isAlone(block)) removals.push(takeOut(block, root, NAME, 'table-of-contents'));
    }
    return removals;
  },
};

function isContents(list: Element, url: string): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  const here = url.split('#')[0];
  const inside = links.filter((link) => {
    const [page, place] = (link.getAttribute('href') ?? '').split('#');
    return place !== undefined && place !== '' && (page === '' || page === here);
  });
  return inside.length >= FEWEST && inside.length === links.length && linkShare(list) > 0.8;
}

function precedes(block: Element, list: Element): boolean {
  return !list.contains(block) && (block.compareDocumentPosition(list) & 4) !== 0;
}

const isLabel = (block: Element) => textOf(block).length <= LONGEST_LABEL && LABEL.test(textOf(block));

/** A label whose list a script would have made, or that has gone already. */
const isAlone = (block: Element) =>
  isLabel(block) && /^(?:table of contents?|on this page|jump to)/i.test(textOf(block));
