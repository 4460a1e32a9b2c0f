import { MODES, type Mode } from '../../src/reading/modes.ts';
import type { TextSize } from '../../src/reading/text-size.ts';
import type { Brand } from '../support/extension-browser.ts';

/** XS, MD, LG, and one size far beyond. */
const SIZES: readonly TextSize[] = [16, 24, 32, 64];

const BRANDS: readonly Brand[] = ['chromium', 'firefox'];
const PARTS = ['seeded', 'screens'] as const;

/** How a screen looks. */
export interface Look {
  readonly mode: Mode;
  readonly textSize: TextSize;
}

/** What of the harness is to run. */
export interface Choice {
  readonly brands: readonly Brand[];
  readonly parts: readonly (typeof PARTS)[number][];
  /** Words that names of screens begin with; none for all screens. */
  readonly screens: readonly string[];
  /** Every mode at every size that was asked for. */
  readonly looks: readonly Look[];
  /** Whether each mode and each size is taken once, and each panel in one of these looks. */
  readonly short: boolean;
}

/** Modes and sizes that are taken where none is named. */
export interface Usual {
  readonly modes: readonly Mode[];
  readonly sizes: readonly TextSize[];
}

/** Those of a list that were named; the usual ones when none was. */
function named<T>(all: readonly T[], words: ReadonlySet<string>, usual = all): readonly T[] {
  const some = all.filter((each) => words.has(String(each)));
  return some.length > 0 ? some : usual;
}

function looksOf(words: ReadonlySet<string>, short: boolean, usual: Usual): Look[] {
  const [modes, sizes] = [named(MODES, words, usual.modes), named(SIZES, words, usual.sizes)];
  if (short) return modes.map((mode, i) => ({ mode, textSize: sizes[i % sizes.length] as TextSize }));
  return sizes.flatMap((textSize) => modes.map((mode) => ({ mode, textSize })));
}

/** Reads the words of a command: browsers, parts, modes, sizes, `short`; what is left names screens. */
export function readChoice(args: readonly string[], usual: Usual = { modes: MODES, sizes: SIZES }): Choice {
  const words = new Set(args.map((word) => word.toLowerCase()));
  const known = new Set<string>([...BRANDS, ...PARTS, ...MODES, ...SIZES.map(String), 'short']);
  const screens = [...words].filter((word) => !known.has(word));
  const short = words.has('short');
  const parts = screens.length > 0 ? (['screens'] as const) : named(PARTS, words);
  return { brands: named(BRANDS, words), parts, screens, short, looks: looksOf(words, short, usual) };
}
