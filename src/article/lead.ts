import { STAMP } from './article.ts';
import { weight } from './prose.ts';
import type { Pruned } from './prune.ts';
import { letters } from './repetition/letters.ts';
import { named, OFF_TOPIC, STANDFIRST_NAMES, signal } from './signal.ts';
import { isHeading } from './tags.ts';
import { textOf } from './text.ts';

/** What an article opens with above its text, by the names publishers use. */
const LEAD = named(`${STANDFIRST_NAMES}|introduction`);
const NOT_LEAD = named(
  'byline|author|date|time|timestamp|caption|credit|tags?|share|nav|breadcrumbs?|kicker|label|meta|category',
);
const SHORTEST_LEAD = 40;
const LONGEST_LEAD = 900;
/** A shorter standfirst is one line under the title and part of it; a longer one is the first paragraph in larger letters. */
const SHORTEST_LEDE = 110;
/** A paragraph above the text that nothing names is a lede when it is as long as a paragraph. */
const SHORTEST_PARAGRAPH = 120;
/** Names of pictures that show no part of the story. */
const NOT_STORY = named('avatar|author|logo|icon|byline|profile|headshot|emoji|badge|sponsor|advert|ad');
/** Smaller pictures beside a title are portraits and icons. */
const SMALLEST_PICTURE = 150;

const stampOf = (element: Element) => Number(element.getAttribute(STAMP));

/**
 * Adds what stands between the title and the text and belongs to the article: the standfirst, and the first picture with its
 * caption. Readability takes the text's own container, and both stand above it on most news pages.
 * @param description the page's own summary; a block that says the same is the standfirst whatever its name.
 */
export function takeLead({ body, copies }: Pruned, kept: Set<string>, title: string, description: string | null): void {
  const first = firstKept(body, kept);
  const head = first && titleBefore(body, first, title);
  if (!first || !head) return;
  const [start, end] = [stampOf(head), stampOf(first)];
  const between: Element[] = [];
  for (let at = start + 1; at < end; at++) {
    const element = copies[at];
    if (element && !kept.has(String(at))) between.push(element);
  }
  const picture = body.querySelector('img') && leadPicture(between, kept, body, first);
  if (picture) take(picture, kept);
  const taken = between.filter(
    (block) => mayLead(block, head) && (isCalledStandfirst(block, description) || isParagraph(block)),
  );
  for (const block of [...taken, ...between.filter(isKeyPoints)]) takeWithHeading(block, kept, head);
  markSubtitles(body, kept, head, (block) => taken.includes(block) || isNamedStandfirst(block, description));
}

/** Blocks under the title among which a standfirst stands. */
const HEAD_BLOCKS = 6;

/** Tells standfirsts that are a line of the title from ledes that open the text. */
function markSubtitles(
  body: Element,
  kept: ReadonlySet<string>,
  head: Element,
  isStandfirst: (block: Element) => boolean,
): void {
  const start = stampOf(head);
  let seen = 0;
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const at = stampOf(block);
    if (at <= start || !kept.has(String(at))) continue;
    if (++seen > HEAD_BLOCKS) return;
    if (weight(textOf(block)) >= SHORTEST_LEDE) return;
    if (mayLead(block, head) && isStandfirst(block)) block.setAttribute('role', 'doc-subtitle');
  }
}

function firstKept(body: Element, kept: ReadonlySet<string>): Element | null {
  for (const block of body.querySelectorAll('p, li, h2, h3, blockquote, pre, td')) {
    if (kept.has(String(stampOf(block))) && textOf(block).length > SHORTEST_LEAD) return block;
  }
  return null;
}

/**
 * The first heading before the text that is the title, since some pages print it again under their standfirst; else the last
 * first-level heading there. Some pages set their headline in a second-level heading inside the article and leave the first
 * level to the way through the site; with the title once more right over the text, it is that headline that they open with.
 */
function titleBefore(body: Element, first: Element, title: string): Element | null {
  const headings = [...body.querySelectorAll('h1, h2')].filter((heading) => stampOf(heading) < stampOf(first));
  const same = headings.find((heading) => textOf(heading) === title);
  const beside = headings.find((heading) => heading.closest('article, main')?.contains(first));
  if (same && beside && stampOf(beside) < stampOf(same) && isRightOver(same, first)) return beside;
  const top = headings.filter((heading) => heading.localName === 'h1');
  return same ?? top.at(-1) ?? beside ?? null;
}

const isRightOver = (heading: Element, first: Element) => heading.nextElementSibling === first;

function take(element: Element, kept: Set<string>): void {
  for (const inside of [element, ...element.querySelectorAll('*')]) kept.add(String(stampOf(inside)));
}

/** What publishers call the points that they set over an article. */
const KEY_POINTS = named(
  'key-?(?:points?|facts?|takeaways?)|takeaways?|highlights?|at-?a-?glance|in-?brief|tl-?dr|summary|bullet-?points?',
);
const KEY_POINTS_LABEL =
  /^(?:key (?:points|facts|takeaways)|highlights|at a glance|in brief|tl;?dr|das wichtigste(?: in kürze)?|auf einen blick|l.essentiel|en bref|(?:las )?claves|lo más importante|in breve|in sintesi)\b.{0,20}$/i;
/** Points are a few sentences; a list of more is the article itself. */
const MOST_POINTS = 8;

/** A list of sentences that is called the article's key points, by its box or by the heading over it. */
function isKeyPoints(list: Element): boolean {
  if (!/^[uo]l$/.test(list.localName) || list.closest('nav, aside, form, figure, table, li')) return false;
  const points = [...list.children].map(textOf);
  if (points.length < 2 || points.length > MOST_POINTS || list.querySelector('a')) return false;
  if (points.some((point) => point.length < SHORTEST_LEAD || point.length > LONGEST_LEAD)) return false;
  const told = [list, list.parentElement].map((at) => (at ? signal(at) : ''));
  if (told.some((name) => OFF_TOPIC.test(name))) return false;
  return told.some((name) => KEY_POINTS.test(name)) || KEY_POINTS_LABEL.test(textOf(headingOver(list) ?? list));
}

function headingOver(block: Element): Element | null {
  const before = block.previousElementSibling;
  return before && isHeading(before) ? before : null;
}

function takeWithHeading(block: Element, kept: Set<string>, title: Element): void {
  take(block, kept);
  const heading = headingOver(block);
  if (heading && heading !== title) take(heading, kept);
}

function mayLead(block: Element, head: Element): boolean {
  if (!(block.localName === 'p' || isHeading(block)) || block.closest('figure, a, aside, nav, form, li')) return false;
  const text = textOf(block);
  if (weight(text) < SHORTEST_LEAD || text === textOf(head)) return false;
  const told = [block, block.parentElement, block.parentElement?.parentElement].map((at) => (at ? signal(at) : ''));
  return !told.some((name) => OFF_TOPIC.test(name)) && !NOT_LEAD.test(`${told[0]} ${told[1]}`);
}

const hasName = (block: Element) =>
  LEAD.test(signal(block)) || (block.parentElement !== null && LEAD.test(signal(block.parentElement)));

/** A standfirst by its name, or because the page summarises itself in the same words. */
const isCalledStandfirst = (block: Element, description: string | null) =>
  textOf(block).length <= LONGEST_LEAD && (hasName(block) || saysSame(textOf(block), description));

/** Many pages take their summary from the first paragraph, so in the text itself the same words do not make a standfirst. */
function isNamedStandfirst(block: Element, description: string | null): boolean {
  const parent = block.parentElement;
  const alone = parent !== null && textOf(parent) === textOf(block);
  if (LEAD.test(signal(block)) || (alone && LEAD.test(signal(parent)))) return true;
  return isHeading(block) && saysSame(textOf(block), description);
}

/** A whole sentence in a paragraph of its own between title and text, without a link. */
function isParagraph(block: Element): boolean {
  const text = textOf(block);
  return (
    block.localName === 'p' &&
    weight(text) >= SHORTEST_PARAGRAPH &&
    /[.!?…»”"。！？]$/.test(text) &&
    !block.querySelector('a')
  );
}

function saysSame(text: string, description: string | null): boolean {
  if (!description || description.length < SHORTEST_LEAD) return false;
  const [a, b] = [letters(text), letters(description)];
  const length = Math.min(a.length, b.length);
  return (
    (length >= SHORTEST_LEAD * 0.75 && a.slice(-length).slice(0, 60) === b.slice(-length).slice(0, 60)) ||
    a.includes(b.slice(0, 60))
  );
}

function leadPicture(
  between: readonly Element[],
  kept: ReadonlySet<string>,
  body: Element,
  first: Element,
): Element | null {
  const keptAlready = [...body.querySelectorAll('img, video')].some(
    (picture) => kept.has(String(stampOf(picture))) && stampOf(picture) < stampOf(first),
  );
  if (keptAlready) return null;
  const picture = between.find((element) => /^(?:img|video)$/.test(element.localName) && showsStory(element));
  return picture?.closest('figure') ?? picture?.closest('picture') ?? picture ?? null;
}

function showsStory(picture: Element): boolean {
  const width = Number(picture.getAttribute('width') ?? SMALLEST_PICTURE);
  if (width < SMALLEST_PICTURE || picture.closest('nav, aside, header[role="banner"]')) return false;
  for (let at: Element | null = picture, up = 0; at && up < 4; at = at.parentElement, up++) {
    const told = signal(at);
    if (NOT_STORY.test(told) || OFF_TOPIC.test(told)) return false;
  }
  return true;
}
