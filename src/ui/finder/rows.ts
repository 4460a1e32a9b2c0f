import type { ListedHeading, ListedLandmark, PageOutline } from '../../landmarks/listing.ts';
import { text } from '../../platform/i18n.ts';
import { matches } from '../matches.ts';

/** One line of a list of places. */
export interface Row {
  readonly id: number;
  /** The level of a heading, as "H2"; empty for a landmark. */
  readonly chip: string;
  readonly words: string;
  /** What else to say of it: what kind of region a named one is, that it is a guess. */
  readonly aside: string;
  /** How many rows are around it. */
  readonly depth: number;
}

const ROLES: Readonly<Record<ListedLandmark['role'], string>> = {
  banner: 'finderBanner',
  comments: 'finderComments',
  complementary: 'finderComplementary',
  contentinfo: 'finderContentinfo',
  form: 'finderForm',
  main: 'finderMain',
  navigation: 'finderNavigation',
  region: 'finderRegion',
  search: 'finderSearch',
};

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');

const guessed = (guess: boolean) => (guess ? text('finderGuess') : '');

function headingRow({ id, name, level, depth, guess }: ListedHeading): Row {
  return { id, chip: text('finderLevel', level), words: name, aside: guessed(guess), depth };
}

function landmarkRow({ id, role, name, number, depth, guess }: ListedLandmark): Row {
  const kind = text(ROLES[role]);
  const words = name === '' ? kind : name;
  return {
    id,
    chip: '',
    words: number === null ? words : text('finderNumbered', words, number),
    aside: joined(name === '' ? '' : kind, guessed(guess)),
    depth,
  };
}

/** The two lists of a page. */
export type ListName = 'headings' | 'landmarks';

export const LIST_NAMES: readonly ListName[] = ['headings', 'landmarks'];

/** The rows of a list, in the user's language. */
export function rowsOf(outline: PageOutline, name: ListName): Row[] {
  return name === 'headings' ? outline.headings.map(headingRow) : outline.landmarks.map(landmarkRow);
}

/** The rows that hold every word of a wish, in any order; all rows for an empty one. */
export function filterRows(rows: readonly Row[], wish: string): readonly Row[] {
  if (wish.trim() === '') return rows;
  return rows.filter(({ chip, words, aside }) => matches(`${chip} ${words} ${aside}`, wish));
}
