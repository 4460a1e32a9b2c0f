import { SETTING_NAMES, type Settings } from './schema.ts';

/** What settings are for, in the order in which a person meets them. */
export const GROUPS = ['see', 'effort', 'listen', 'keyboard'] as const;

export type Group = (typeof GROUPS)[number];

const EFFORT: readonly (keyof Settings)[] = ['toolbarClick', 'lineFocusSize', 'tellNews'];
const LISTEN: readonly (keyof Settings)[] = [
  'speechRate',
  'speakCaptions',
  'speakAlt',
  'speakLinks',
  'speakNotes',
  'speakCode',
  'speakTables',
];
const KEYBOARD: readonly (keyof Settings)[] = ['skipLinks'];

const OTHERS = new Set([...EFFORT, ...LISTEN, ...KEYBOARD]);

/** The settings of each group. How text looks is all of `see`; the looks a person saved are no setting to put back. */
export const GROUP_SETTINGS: Readonly<Record<Group, readonly (keyof Settings)[]>> = {
  see: SETTING_NAMES.filter((name) => !OTHERS.has(name) && name !== 'profiles'),
  effort: EFFORT,
  listen: LISTEN,
  keyboard: KEYBOARD,
};
