import { type Article, type Extraction, type Removal, STAMP } from './article.ts';
import { assemble } from './assemble.ts';
import { readabilityStamps } from './candidate.ts';
import { concealedArticle } from './concealed.ts';
import { takeLead } from './lead.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { PASSES } from './passes/index.ts';
import { type Pruned, prune, removalsWithin } from './prune.ts';
import { allChanged, remembering } from './remembered.ts';
import { rescue } from './rescue.ts';
import { holdsMoreThan, textOf } from './text.ts';
import { type Visibility, visibilityOf } from './visibility.ts';

/** How to extract. All optional. */
export interface ExtractOptions {
  /** What the page shows; by default what the browser computes, or the markup where nothing is computed. */
  readonly visibility?: Visibility;
  /** Names of passes to leave out. */
  readonly without?: readonly string[];
}

/** A page whose landmarks hold nearly all its text has put its article into one of them. */
const TOO_LITTLE_TEXT = 250;

/**
 * Finds a page's article: its blocks in order, each sentence once, and a record of everything left out.
 * Reads the live page and changes nothing in it.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  if (document.documentElement?.localName !== 'html') return { none: 'not-a-page' };
  if (document.body?.localName !== 'body') return { none: 'no-body' };
  return remembering(() => extractFrom(document, options));
}

function extractFrom(document: Document, options: ExtractOptions): Extraction {
  const metadata = readMetadata(document);
  const pruned = prunedPage(document, options.visibility ?? visibilityOf(document));
  const kept = rescue(pruned, readabilityStamps(pruned, metadata.title));
  takeLead(pruned, kept, metadata.title, metadata.description);
  const { content, removals } = assemble(pruned, kept);
  allChanged();
  if (textOf(content) === '') return { none: 'no-text' };
  return { article: finish(pruned, content, removals, metadata, options.without ?? []) };
}

function prunedPage(document: Document, visibility: Visibility): Pruned {
  const pruned = prune(document, visibility);
  const concealed = concealedArticle(pruned);
  if (!concealed && holdsMoreThan(pruned.body, TOO_LITTLE_TEXT - 1)) return pruned;
  return prune(document, visibility, concealed ? { concealed } : { strict: false });
}

const firstStamp = (content: Element) => Number(content.querySelector(`[${STAMP}]`)?.getAttribute(STAMP));

/** The stamp of the last element in document order that has one. */
function lastStamp(content: Element): number {
  let at = content;
  while (at.lastElementChild) at = at.lastElementChild;
  while (at !== content && !at.hasAttribute(STAMP)) at = before(at);
  return Number(at.getAttribute(STAMP) ?? Number.NaN);
}

function before(element: Element): Element {
  let at = element.previousElementSibling;
  while (at?.lastElementChild) at = at.lastElementChild;
  return at ?? (element.parentElement as Element);
}

function finish(
  pruned: Pruned,
  content: HTMLElement,
  early: readonly Removal[],
  metadata: Metadata,
  without: readonly string[],
): Article {
  const removals = [...removalsWithin(pruned, firstStamp(content), lastStamp(content)), ...early];
  for (const pass of PASSES) {
    if (without.includes(pass.name)) continue;
    for (const removal of pass.run(content, { ...metadata, removals })) removals.push(removal);
  }
  const { title, byline, published, siteName, lang, dir } = metadata;
  const live = (stamp: number) => {
    const element = pruned.live[stamp];
    return element?.isConnected ? element : undefined;
  };
  return { title, byline, published, siteName, lang, dir, content, removals, live };
}
