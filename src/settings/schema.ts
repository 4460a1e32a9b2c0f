import { LINE_FOCUS, type LineFocus } from '../reading/line-focus.ts';
import { MODES, type Mode } from '../reading/modes.ts';
import { SPACING_NAMES, type SpacingName } from '../reading/spacing.ts';
import { SPEECH_RATES, type SpeechRate } from '../reading/speech-rate.ts';
import { TEXT_SIZES, type TextSize } from '../reading/text-size.ts';

/** What a click on the toolbar button does on an article page. */
export const TOOLBAR_CLICKS = ['reader', 'panel'] as const;

export type ToolbarClick = (typeof TOOLBAR_CLICKS)[number];

/** Everything a person can set. Its one home: defaults and accepted values stand below. */
export interface Settings {
  readonly textSize: TextSize;
  readonly mode: Mode;
  readonly spacing: SpacingName;
  readonly speechRate: SpeechRate;
  /** Lines shown by line focus, 0 for off. */
  readonly lineFocus: LineFocus;
  /** `reader` opens reading view and panel in one click, `panel` the panel alone. */
  readonly toolbarClick: ToolbarClick;
  /** Whether Legible adds skip links to pages that have no working ones. */
  readonly skipLinks: boolean;
}

export const DEFAULTS: Settings = {
  textSize: 24,
  mode: 'auto',
  spacing: 'normal',
  speechRate: 1,
  lineFocus: 0,
  toolbarClick: 'reader',
  skipLinks: true,
};

/** For each setting the values it accepts. */
export const ACCEPTED: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  textSize: TEXT_SIZES,
  mode: MODES,
  spacing: SPACING_NAMES,
  speechRate: SPEECH_RATES,
  lineFocus: LINE_FOCUS,
  toolbarClick: TOOLBAR_CLICKS,
  skipLinks: [true, false],
};

export const SETTING_NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The shape in the store: a version, and only the values that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The version this code writes. A higher one in the store was written by a newer Legible. */
export const VERSION = 1;

/** The key under which settings are stored. */
export const SETTINGS_KEY = 'settings';
