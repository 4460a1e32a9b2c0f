import type { Choice } from './choice.ts';
import { OUTLINE_SCREEN } from './outline-screen.ts';
import { POPUP_SCREENS } from './popup-screens.ts';
import { READER_SCREENS } from './reader-screens.ts';
import { auditScreen, type Row, type Screen, type Visit } from './screen.ts';

/** In a short run these are seen in every look that was asked for, all others in one look each. */
const FIRST: readonly string[] = ['popup', 'popup as a page', 'reading view'];

const SCREENS: readonly Screen[] = [...POPUP_SCREENS, ...READER_SCREENS, OUTLINE_SCREEN];

/** The screens whose names begin with one of the words. @throws when a word begins no name. */
export function screensNamed(words: readonly string[]): readonly Screen[] {
  const begins = (screen: Screen, word: string) => screen.name.toLowerCase().startsWith(word);
  const unknown = words.find((word) => !SCREENS.some((screen) => begins(screen, word)));
  if (unknown !== undefined) {
    throw new Error(`No screen is called ${unknown}. There are: ${SCREENS.map(({ name }) => name).join('; ')}`);
  }
  return SCREENS.filter((screen) => words.length === 0 || words.some((word) => begins(screen, word)));
}

/** Walks through the chosen screens and tells of each when it is done. */
export async function* auditScreens(visit: Visit, { screens, looks, short }: Choice): AsyncGenerator<Row> {
  for (const [i, screen] of screensNamed(screens).entries()) {
    const some = short && !FIRST.includes(screen.name) ? looks.slice(i % looks.length).slice(0, 1) : looks;
    yield await auditScreen(visit, screen, some);
  }
  await visit.browser.goto('about:blank');
}
