import type { PageOutline } from '../../landmarks/listing.ts';
import { countText, numeral, text } from '../../platform/i18n.ts';
import type { ListName } from './rows.ts';
import { MOST_ROWS } from './tree.ts';

const COUNTS: Readonly<Record<ListName, string>> = { headings: 'finderHeadings', landmarks: 'finderLandmarks' };
const FIND: Readonly<Record<ListName, string>> = { headings: 'finderFindHeading', landmarks: 'finderFindLandmark' };
const EMPTY: Readonly<Record<ListName, string>> = { headings: 'finderNoHeadings', landmarks: 'finderNoLandmarks' };

/** So many headings, or so many regions. */
export function listCount(name: ListName, count: number): string {
  return countText(COUNTS[name], count);
}

/** What is asked for by the field of a list. */
export function findWords(name: ListName): string {
  return text(FIND[name]);
}

/**
 * What stands above a list: how many places it holds, or why it holds none. Empty where the tab has said it already.
 * @param shown so many of `all` hold the words of the wish.
 */
export function shownSentence(name: ListName, shown: number, all: number, wish: string): string {
  if (all === 0) return text(EMPTY[name]);
  if (wish.trim() === '') return all > MOST_ROWS ? text('finderFirst', numeral(MOST_ROWS), listCount(name, all)) : '';
  if (shown === 0) return text('finderNone', wish.trim());
  return text('finderSome', numeral(shown), listCount(name, all));
}

/** What of a page cannot be listed, in sentences. */
export function limitSentences({ closedFrames, cut }: PageOutline): string[] {
  const frames = closedFrames > 0 ? [countText('finderClosedFrames', closedFrames)] : [];
  return cut ? [...frames, text('finderCut')] : frames;
}
