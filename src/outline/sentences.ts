import type { StepKind } from '../landmarks/step.ts';
import type { OutlineNews } from '../messages/messages.ts';
import { text } from '../platform/i18n.ts';

const NO_MORE: Readonly<Record<StepKind, readonly [back: string, on: string]>> = {
  heading: ['outlineNoHeadingBefore', 'outlineNoHeadingAfter'],
  landmark: ['outlineNoRegionBefore', 'outlineNoRegionAfter'],
  section: ['outlineNoSectionBefore', 'outlineNoSectionAfter'],
};

const NONE: Readonly<Record<StepKind, string>> = {
  heading: 'outlineNoHeadings',
  landmark: 'outlineNoRegions',
  section: 'outlineNoHeadings',
};

const NEWS: Readonly<Record<OutlineNews, string>> = {
  after: 'outlineNothingAfter',
  article: 'outlineNoArticle',
  blocked: 'outlineBlocked',
  comments: 'outlineNoComments',
  'focus-taken': 'outlineFocusTaken',
  navigation: 'outlineNoNavigation',
  search: 'outlineNoSearch',
};

/** Why a step led nowhere: the page has none of its kind, or no more in that direction. */
export function noStepSentence(why: 'end' | 'none', kind: StepKind, by: 1 | -1): string {
  return text(why === 'none' ? NONE[kind] : NO_MORE[kind][by === 1 ? 1 : 0]);
}

/** News of the page, in a sentence. */
export function newsSentence(news: OutlineNews): string {
  return text(NEWS[news]);
}
