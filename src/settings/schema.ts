import { DEFAULT_LETTERS, type LetterKeys, readLetters } from '../reading/letter-keys.ts';
import { LINE_FOCUS_SIZES, type LineFocusSize } from '../reading/line-focus-size.ts';
import { SPEECH_RATES } from '../reading/speech-rate.ts';
import { type Accepted, SWITCH } from './accepted.ts';
import { LOOK_ACCEPTED, LOOK_DEFAULTS, type Look, readLook } from './look.ts';
import { LONGEST_NAME, type OwnProfile, readProfiles } from './own-profile.ts';

/** What a click on the toolbar button does on an article page. */
export const TOOLBAR_CLICKS = ['reader', 'panel'] as const;

export type ToolbarClick = (typeof TOOLBAR_CLICKS)[number];

/** Letter size on paper in points; 0 is the size on screen. Large print begins at 16 to 18 pt (RNIB, APH). */
export const PRINT_SIZES = [0, 16, 18, 24] as const;

export type PrintSize = (typeof PRINT_SIZES)[number];

/** The parts of the look that page mode puts on pages. What is switched off stays as the page has it. */
export interface PageParts {
  readonly pageSize: boolean;
  readonly pageContrast: boolean;
  readonly pageSpacing: boolean;
  /** Typeface and weight. */
  readonly pageLetters: boolean;
}

const PAGE_PARTS: PageParts = { pageSize: true, pageContrast: true, pageSpacing: true, pageLetters: true };

export const PAGE_PART_NAMES = Object.keys(PAGE_PARTS) as (keyof PageParts)[];

/** Everything a person can set. Its one home: defaults and accepted values stand below. */
export interface Settings extends Look, PageParts {
  /** The looks a person saved under a name. */
  readonly profiles: readonly OwnProfile[];
  /** Id of the profile that was chosen last; it counts only while the look is still the one it gives. */
  readonly profile: string;
  /** The look that was there before that profile was laid over it; null while none is. */
  readonly lookBefore: Partial<Look> | null;
  /** `reader` opens reading view and panel in one click, `panel` the panel alone. */
  readonly toolbarClick: ToolbarClick;
  /** Whether a page tells what is new after an update that changed something. */
  readonly tellNews: boolean;
  /** Whether Legible adds skip links to pages that have no working ones. */
  readonly skipLinks: boolean;
  /** Speed of reading aloud, a multiple of the voice's own. */
  readonly speechRate: number;
  /** Whether captions are read aloud; the same for what follows. */
  readonly speakCaptions: boolean;
  /** Descriptions of pictures. */
  readonly speakAlt: boolean;
  /** That a sentence holds a link. The link's words are always read. */
  readonly speakLinks: boolean;
  /** The marks of notes. */
  readonly speakNotes: boolean;
  readonly speakCode: boolean;
  readonly speakTables: boolean;
  /** Whether descriptions of pictures are printed under them. */
  readonly showDescriptions: boolean;
  /** Whether tables are shown as cards, each cell behind its header. */
  readonly tableCards: boolean;
  readonly printSize: PrintSize;
  /** Whether single letters are keys in the reading view. */
  readonly letterKeys: boolean;
  readonly letters: LetterKeys;
  /** Whether the place where reading stopped is remembered for each article, on this device. */
  readonly rememberPlaces: boolean;
  /** Whether lines of code wrap. */
  readonly wrapCode: boolean;
  /** How many lines stand in line focus, or one sentence. */
  readonly lineFocusSize: LineFocusSize;
}

export const DEFAULTS: Settings = {
  ...LOOK_DEFAULTS,
  ...PAGE_PARTS,
  profiles: [],
  profile: 'before',
  lookBefore: null,
  toolbarClick: 'reader',
  tellNews: true,
  skipLinks: true,
  speechRate: 1,
  speakCaptions: true,
  speakAlt: true,
  speakLinks: false,
  speakNotes: false,
  speakCode: false,
  speakTables: true,
  showDescriptions: false,
  tableCards: false,
  printSize: 0,
  letterKeys: false,
  letters: DEFAULT_LETTERS,
  rememberPlaces: true,
  wrapCode: false,
  lineFocusSize: '3',
};

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 4 + 2 * LONGEST_NAME ? value : undefined;
}

function readLookBefore(value: unknown): Partial<Look> | null | undefined {
  return value === null ? null : typeof value === 'object' ? readLook(value) : undefined;
}

/** For each setting the values it accepts. */
export const ACCEPTED: { readonly [K in keyof Settings]: Accepted<Settings[K]> } = {
  ...LOOK_ACCEPTED,
  pageSize: SWITCH,
  pageContrast: SWITCH,
  pageSpacing: SWITCH,
  pageLetters: SWITCH,
  profiles: readProfiles,
  profile: readId,
  lookBefore: readLookBefore,
  toolbarClick: TOOLBAR_CLICKS,
  tellNews: SWITCH,
  skipLinks: SWITCH,
  speechRate: SPEECH_RATES,
  speakCaptions: SWITCH,
  speakAlt: SWITCH,
  speakLinks: SWITCH,
  speakNotes: SWITCH,
  speakCode: SWITCH,
  speakTables: SWITCH,
  showDescriptions: SWITCH,
  tableCards: SWITCH,
  printSize: PRINT_SIZES,
  letterKeys: SWITCH,
  letters: readLetters,
  rememberPlaces: SWITCH,
  wrapCode: SWITCH,
  lineFocusSize: LINE_FOCUS_SIZES,
};

export const SETTING_NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The shape in the store: a version, and only the values that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The version this code writes. A higher one in the store was written by a newer Legible. */
export const VERSION = 2;
