import { LINE_FOCUS_SIZES, type LineFocusSize } from '../reading/line-focus-size.ts';
import { MODES, type Mode } from '../reading/modes.ts';
import { SPACING_NAMES, type SpacingName } from '../reading/spacing.ts';
import { SPEECH_RATES } from '../reading/speech-rate.ts';
import { TEXT_SIZES, type TextSize } from '../reading/text-size.ts';

/** What a click on the toolbar button does on an article page. */
export const TOOLBAR_CLICKS = ['reader', 'panel'] as const;

export type ToolbarClick = (typeof TOOLBAR_CLICKS)[number];

/** Everything a person can set. Its one home: defaults and accepted values stand below. */
export interface Settings {
  readonly textSize: TextSize;
  readonly mode: Mode;
  readonly spacing: SpacingName;
  /** `reader` opens reading view and panel in one click, `panel` the panel alone. */
  readonly toolbarClick: ToolbarClick;
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
  /** How many lines stand in line focus, or one sentence. */
  readonly lineFocusSize: LineFocusSize;
}

export const DEFAULTS: Settings = {
  textSize: 24,
  mode: 'auto',
  spacing: 'normal',
  toolbarClick: 'reader',
  skipLinks: true,
  speechRate: 1,
  speakCaptions: true,
  speakAlt: true,
  speakLinks: false,
  speakNotes: false,
  speakCode: false,
  speakTables: true,
  lineFocusSize: '3',
};

const SWITCH = [true, false] as const;

/** For each setting the values it accepts. */
export const ACCEPTED: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  textSize: TEXT_SIZES,
  mode: MODES,
  spacing: SPACING_NAMES,
  toolbarClick: TOOLBAR_CLICKS,
  skipLinks: SWITCH,
  speechRate: SPEECH_RATES,
  speakCaptions: SWITCH,
  speakAlt: SWITCH,
  speakLinks: SWITCH,
  speakNotes: SWITCH,
  speakCode: SWITCH,
  speakTables: SWITCH,
  lineFocusSize: LINE_FOCUS_SIZES,
};

export const SETTING_NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The shape in the store: a version, and only the values that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The version this code writes. A higher one in the store was written by a newer Legible. */
export const VERSION = 1;
