import { appeals } from './appeals.ts';
import { bareHeadings } from './bare-headings.ts';
import { biographies } from './biographies.ts';
import { advertisements, authorBoxes, comments, dates, labels, layers, promotions, related } from './boxes.ts';
import { captions } from './captions.ts';
import { contents } from './contents.ts';
import { datelines } from './datelines.ts';
import { duplicateCaptions } from './duplicate-captions.ts';
import { duplicatePictures } from './duplicate-pictures.ts';
import { factBoxes } from './fact-boxes.ts';
import { forms } from './forms.ts';
import { highlightBoxes } from './highlight-boxes.ts';
import { homeLinks } from './home-links.ts';
import { linkLists } from './link-lists.ts';
import { offers } from './offers.ts';
import { orphanPictures } from './orphan-pictures.ts';
import { pageLines } from './page-lines.ts';
import type { Pass } from './pass.ts';
import { pullQuotes } from './pull-quotes.ts';
import { readMore } from './read-more.ts';
import { repeatedAlt } from './repeated-alt.ts';
import { repeatedPrompts } from './repeated-prompts.ts';
import { repeatedStandfirst } from './repeated-standfirst.ts';
import { repeatedTitle } from './repeated-title.ts';
import { teasers } from './teasers.ts';

/** All passes in the order they run. */
export const PASSES: readonly Pass[] = [
  // What was left out before the passes took headlines along, and their thumbnails stand alone.
  orphanPictures,
  homeLinks,
  // Before all others: what follows must know a caption from a paragraph.
  captions,
  // And a box from the text it interrupts.
  factBoxes,
  // Boxes that their own name gives away go before single blocks are judged by their text.
  layers,
  advertisements,
  promotions,
  related,
  comments,
  labels,
  authorBoxes,
  dates,
  forms,
  teasers,
  // Before the words on its button are taken for a control of the page.
  offers,
  // Then blocks by what they say, the sure ones first.
  contents,
  pageLines,
  appeals,
  linkLists,
  readMore,
  biographies,
  // When all that goes from under a heading is gone.
  bareHeadings,
  // When head and tail hold little else.
  datelines,
  // What is said twice, once all that stays is known: a copy goes only when its twin stays. Copies of text first, since
  // captions, titles and pictures are judged by what stands near them.
  pullQuotes,
  highlightBoxes,
  repeatedStandfirst,
  repeatedPrompts,
  duplicateCaptions,
  repeatedTitle,
  duplicatePictures,
  // After captions and text are final, since they decide what an alternative text repeats.
  repeatedAlt,
];
