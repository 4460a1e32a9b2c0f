import { STAMP } from './article.ts';
import { linkShare } from './blocks.ts';
import { follows } from './focusable.ts';
import { measureProse, type Prose } from './prose.ts';
import type { Pruned } from './prune.ts';
import { hasOffTopicName, named } from './signal.ts';
import { isHeading } from './tags.ts';
import { textOf } from './text.ts';

/** A page's running text is taken to be in one element when it holds at least this share of it. */
const DOMINANT = 0.8;
/** With less than this share of the region's running text, what was kept is not the article but a box beside it. */
const TOO_SMALL = 0.25;
/** A part that was split off the article has links in its text, not text in links. */
const LINKED_PART = 0.3;
/** Neighbours that follow are boxes unless they hold this much of what is there already. */
const LARGE_PART = 0.55;
const GROW_LINKS = 0.15;
const GROW_PROSE = 0.6;
/** Cards of other articles hold a small share of the running text of a part of this one. */
const OTHER_ARTICLES = 0.3;

const stampOf = (element: Element) => element.getAttribute(STAMP) as string;

/**
 * Mends Readability's choice where the page's running text says it is wrong: another subtree was taken, or parts of the
 * right one were dropped.
 * @param kept stamps of what Readability kept; left as it is.
 * @returns the stamps that belong to the article.
 */
export function rescue({ body, copies }: Pruned, kept: ReadonlySet<string>): Set<string> {
  const prose = measureProse(body);
  const region = proseRegion(body, prose);
  const blocks = keptBlocks(body, kept, prose);
  const held = blocks.reduce((sum, block) => sum + (prose.get(block) ?? 0), 0);
  if (held < (prose.get(region) ?? 0) * TOO_SMALL && linkShare(region) < 0.5) {
    const taken = new Set([stampOf(region)]);
    takeAll(region, prose, taken);
    return taken;
  }
  const mended = new Set(kept);
  takeKin(blocks, body, prose, mended);
  grow(commonAncestor(blocks, body), held, prose, mended);
  fill(mended.size === kept.size ? blocks : keptBlocks(body, mended, prose), copies, prose, mended);
  return mended;
}

/** The smallest element that holds nearly all running text of the page. */
export function proseRegion(body: Element, prose: Prose): Element {
  let region = body;
  for (;;) {
    const need = (prose.get(region) ?? 0) * DOMINANT;
    const inner = need > 0 ? [...region.children].find((child) => (prose.get(child) ?? 0) >= need) : undefined;
    if (!inner || inner.localName === 'p') return region;
    region = inner;
  }
}

const BLOCKS = 'p, li, dd, pre, td';

function keptBlocks(body: Element, kept: ReadonlySet<string>, prose: Prose): Element[] {
  return [...body.querySelectorAll(BLOCKS)].filter(
    (block) => kept.has(stampOf(block)) && (prose.get(block) ?? 0) > 0 && !block.querySelector(BLOCKS),
  );
}

function commonAncestor(blocks: readonly Element[], body: Element): Element {
  let common = blocks[0]?.parentElement ?? body;
  for (const block of blocks) while (!common.contains(block)) common = common.parentElement as Element;
  return common;
}

/** Where an article ends whatever stands beside it. */
const BOUNDARY = 'article, main, body, [role="main"], [itemprop~="articleBody"]';

/**
 * Climbs from what was kept as long as its neighbours read like more of the same: parts of one text that a page builder has
 * laid into rows of their own.
 */
function grow(root: Element, held: number, prose: Prose, kept: Set<string>): void {
  let at = root;
  while (!at.matches(BOUNDARY) && at.parentElement) {
    const parent: Element = at.parentElement;
    const parts = [...parent.children].filter((part) => part !== at && isPart(part, at, prose));
    const gain = parts.reduce((sum, part) => sum + (prose.get(part) ?? 0), 0);
    const isLarge = gain >= held * LARGE_PART;
    for (const part of parts) {
      const leads = follows(at, part);
      if (!isLarge && !leads) continue;
      kept.add(stampOf(part));
      takeAll(part, prose, kept);
    }
    at = parent;
  }
}

function isPart(part: Element, main: Element, prose: Prose): boolean {
  if ((prose.get(part) ?? 0) === 0 || isBeside(part, prose, main) || holdsArticles(part, prose)) return false;
  if (part.localName === 'article' || linkShare(part) > GROW_LINKS) return false;
  if ((prose.get(part) ?? 0) < GROW_PROSE * textOf(part).length) return false;
  return part.localName === main.localName && sharesClass(part, main);
}

/** Whether a part has a headline of its own, or holds other articles with more than a few words each. */
function holdsArticles(part: Element, prose: Prose): boolean {
  if (part.querySelector('h1')) return true;
  let held = 0;
  for (const article of part.querySelectorAll('article')) held += prose.get(article) ?? 0;
  return held > (prose.get(part) ?? 0) * OTHER_ARTICLES;
}

function sharesClass(a: Element, b: Element): boolean {
  return a.classList.length === 0
    ? b.classList.length === 0
    : [...a.classList].some((name) => b.classList.contains(name));
}

/** Posts of others that a text shows; their boxes are often called after the network, as boxes for sharing are. */
const POST =
  'blockquote[class*="tweet"], blockquote[class*="instagram"], blockquote[class*="bluesky"], blockquote[class*="tiktok"]';

function isBeside(element: Element, prose: Prose, region: Element): boolean {
  if (element.localName === 'aside' || element.localName === 'form') return true;
  if (!hasOffTopicName(element) || (prose.get(element) ?? 0) >= (prose.get(region) ?? 0) / 2) return false;
  return !element.matches(POST) && !element.querySelector(POST);
}

/** Takes an element with all it holds, but for what stands beside the article by its own name. */
function takeAll(root: Element, prose: Prose, kept: Set<string>, region = root): void {
  const stack = [...root.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isBeside(element, prose, region)) continue;
    kept.add(stampOf(element));
    for (const child of element.children) stack.push(child);
  }
}

/** So many paragraphs of one class, and this share of all, make the class the mark of the article's text. */
const FEWEST_KIN = 3;
const KIN_SHARE = 0.6;

/**
 * Takes paragraphs of the very class that the kept ones have, wherever a page builder has put them, as long as they stand in
 * the same article and no new headline has come between.
 */
function takeKin(blocks: readonly Element[], body: Element, prose: Prose, kept: Set<string>): void {
  const name = commonClass(blocks);
  const first = blocks[0];
  if (name === null || !first) return;
  const article = first.closest('article');
  const end = nextHeadline(body, first);
  for (const block of body.querySelectorAll('p')) {
    if (kept.has(stampOf(block)) || block.getAttribute('class') !== name || (prose.get(block) ?? 0) === 0) continue;
    if (block.closest('article') !== article || !follows(block, first) || (end && follows(block, end))) continue;
    if (isBesideAny(block, prose, body)) continue;
    kept.add(stampOf(block));
    takeAll(block, prose, kept);
  }
}

/** What publishers call the paragraphs of their articles; others among them may have no class at all. */
const NAMED_TEXT = named('(?:article|story|body|text)-*(?:paragraph|text|body|block)|paragraph');

function commonClass(blocks: readonly Element[]): string | null {
  const paragraphs = blocks.filter((block) => block.localName === 'p');
  const classed = paragraphs.filter((block) => (block.getAttribute('class') ?? '').trim() !== '');
  const counts = new Map<string, number>();
  for (const block of paragraphs) {
    const name = block.getAttribute('class') ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1]).find(([one]) => one.trim() !== '') ?? ['', 0];
  const among = NAMED_TEXT.test(name.toLowerCase()) ? classed : paragraphs;
  return name.trim() !== '' && count >= FEWEST_KIN && count >= among.length * KIN_SHARE ? name : null;
}

const nextHeadline = (body: Element, first: Element) =>
  [...body.querySelectorAll('h1')].find((heading) => follows(heading, first));

function isBesideAny(block: Element, prose: Prose, body: Element): boolean {
  for (let at = block.parentElement; at && at !== body; at = at.parentElement)
    if (isBeside(at, prose, body)) return true;
  return false;
}

/** Gives back what was dropped between kept blocks though it is running text or a heading over it. */
function fill(blocks: readonly Element[], copies: Pruned['copies'], prose: Prose, kept: Set<string>): void {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return;
  const root = commonAncestor(blocks, first);
  const holders = holdersOf(root, copies, kept);
  for (let at = Number(stampOf(first)) + 1; at < Number(stampOf(last)); at++) {
    const element = copies[at];
    if (!element || kept.has(String(at)) || holders.has(element)) continue;
    const parent = element.parentElement;
    // A line break that ended a paragraph is gone.
    if (!parent || (parent !== root && !kept.has(stampOf(parent)) && !holders.has(parent))) continue;
    const runs = (prose.get(element) ?? 0) > 0 && linkShare(element) < LINKED_PART;
    const belongs = runs || (isHeadingAlone(element) && leadsToKept(element, root, kept, holders));
    if (belongs && !isBeside(element, prose, root)) {
      kept.add(stampOf(element));
      addAncestors(element, root, holders);
      takeAll(element, prose, kept, root);
    }
  }
}

/** The elements inside a root that hold something kept. */
function holdersOf(root: Element, copies: Pruned['copies'], kept: ReadonlySet<string>): Set<Element> {
  const holders = new Set<Element>();
  for (const stamp of kept) {
    const element = copies[Number(stamp)];
    if (element && element !== root && root.contains(element)) addAncestors(element, root, holders);
  }
  return holders;
}

function addAncestors(element: Element, root: Element, holders: Set<Element>): void {
  for (let at = element.parentElement; at && at !== root && !holders.has(at); at = at.parentElement) holders.add(at);
}

/** A heading, or a box of nothing else, such as the question over an answer that folds; with a link it is another article's. */
function isHeadingAlone(element: Element): boolean {
  if (isHeading(element)) return true;
  if (element.localName !== 'div' && element.localName !== 'header') return false;
  const heading = element.querySelector('h2, h3, h4, h5, h6');
  return heading !== null && textOf(heading) === textOf(element) && !element.querySelector('a[href], img');
}

function leadsToKept(
  heading: Element,
  root: Element,
  kept: ReadonlySet<string>,
  holders: ReadonlySet<Element>,
): boolean {
  let at = heading;
  // The last thing in its box heads what follows the box.
  while (!at.nextElementSibling && at.parentElement && at.parentElement !== root) at = at.parentElement;
  const next = at.nextElementSibling;
  return next !== null && textOf(heading) !== '' && (kept.has(stampOf(next)) || holders.has(next));
}
