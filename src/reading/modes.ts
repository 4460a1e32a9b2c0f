import type { Hex } from './ratio.ts';

/** The colours of one contrast mode. Every pair is held to its ratio by a test. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  /** The page colour: words stand on it. */
  readonly bg: Hex;
  /** The tool colour: controls stand on it. */
  readonly surface: Hex;
  readonly text: Hex;
  /** Quiet text, still 7:1. */
  readonly muted: Hex;
  readonly link: Hex;
  readonly visited: Hex;
  /** Borders of controls: 3:1 on page and tool colour. */
  readonly edge: Hex;
  /** A dividing line that carries no meaning. */
  readonly hair: Hex;
  /** The main action and what is chosen. */
  readonly accent: Hex;
  readonly onAccent: Hex;
  /** The ring around a focused control: the inner colour touches the control, the outer one the page. */
  readonly focusInner: Hex;
  readonly focusOuter: Hex;
  /** The word being read, also underlined. */
  readonly highlight: Hex;
  readonly onHighlight: Hex;
  /** The sentence or line in focus. */
  readonly sentence: Hex;
  readonly selection: Hex;
  readonly onSelection: Hex;
}

/** The contrast modes with fixed colours, in the order in which screens show them. */
export const PALETTES = {
  light: {
    scheme: 'light',
    bg: '#ffffff',
    surface: '#f6f0e5',
    text: '#15141a',
    muted: '#494339',
    link: '#003a9b',
    visited: '#5c1b7a',
    edge: '#7a7061',
    hair: '#e3d8c5',
    accent: '#0b4f49',
    onAccent: '#ffffff',
    focusInner: '#ffc53d',
    focusOuter: '#15141a',
    highlight: '#ffcf4d',
    onHighlight: '#15141a',
    sentence: '#fff3d1',
    selection: '#bfe3dc',
    onSelection: '#15141a',
  },
  cream: {
    scheme: 'light',
    bg: '#fffdd0',
    surface: '#f6efb4',
    text: '#000000',
    muted: '#423d1d',
    link: '#0b3d91',
    visited: '#5c1470',
    edge: '#736a30',
    hair: '#ded48b',
    accent: '#17492b',
    onAccent: '#ffffff',
    focusInner: '#ffffff',
    focusOuter: '#000000',
    highlight: '#ffb84d',
    onHighlight: '#000000',
    sentence: '#ffefa3',
    selection: '#bfe0c4',
    onSelection: '#000000',
  },
  sepia: {
    scheme: 'light',
    bg: '#f4ecd8',
    surface: '#eadfc4',
    text: '#3b2a1a',
    muted: '#4a3826',
    link: '#0b3d91',
    visited: '#5a1a66',
    edge: '#7a6749',
    hair: '#d3c3a0',
    accent: '#5a2d12',
    onAccent: '#fff8ea',
    focusInner: '#fff8ea',
    focusOuter: '#241708',
    highlight: '#f5c25c',
    onHighlight: '#2b1c0d',
    sentence: '#fbf3df',
    selection: '#d8c6e0',
    onSelection: '#2b1c0d',
  },
  peach: {
    scheme: 'light',
    bg: '#edd1b0',
    surface: '#f7e5cf',
    text: '#000000',
    muted: '#3c2815',
    link: '#00306e',
    visited: '#510f5e',
    edge: '#76583a',
    hair: '#d0aa80',
    accent: '#5b1e14',
    onAccent: '#ffffff',
    focusInner: '#ffffff',
    focusOuter: '#000000',
    highlight: '#ffe08a',
    onHighlight: '#000000',
    sentence: '#f8e3c8',
    selection: '#cfe0f2',
    onSelection: '#000000',
  },
  dark: {
    scheme: 'dark',
    bg: '#181a1b',
    surface: '#25282a',
    text: '#e8e6e3',
    muted: '#c9c4bb',
    link: '#9ecbff',
    visited: '#dcbcff',
    edge: '#8f8a80',
    hair: '#3b3f42',
    accent: '#8fdccd',
    onAccent: '#0a211e',
    focusInner: '#101112',
    focusOuter: '#ffbf47',
    highlight: '#ffcf4d',
    onHighlight: '#15141a',
    sentence: '#3a3421',
    selection: '#2c5a55',
    onSelection: '#ffffff',
  },
  'white-on-black': {
    scheme: 'dark',
    bg: '#000000',
    surface: '#1b1b1b',
    text: '#ffffff',
    muted: '#dedede',
    link: '#d6b4fd',
    visited: '#ffc2dc',
    edge: '#a6a6a6',
    hair: '#6b6b6b',
    accent: '#ffffff',
    onAccent: '#000000',
    focusInner: '#000000',
    focusOuter: '#ffbf47',
    highlight: '#ffffff',
    onHighlight: '#000000',
    sentence: '#2b2b2b',
    selection: '#5d3a8c',
    onSelection: '#ffffff',
  },
  'yellow-on-black': {
    scheme: 'dark',
    bg: '#000000',
    surface: '#1c1b00',
    text: '#ffff00',
    muted: '#e6e266',
    link: '#7fdfff',
    visited: '#ffc9ec',
    edge: '#b3b000',
    hair: '#6b6900',
    accent: '#ffff00',
    onAccent: '#000000',
    focusInner: '#000000',
    focusOuter: '#ffffff',
    highlight: '#ffff00',
    onHighlight: '#000000',
    sentence: '#2e2d00',
    selection: '#005a78',
    onSelection: '#ffffff',
  },
  'black-on-yellow': {
    scheme: 'light',
    bg: '#ffff00',
    surface: '#ffffa8',
    text: '#000000',
    muted: '#2b2b00',
    link: '#00007f',
    visited: '#570057',
    edge: '#5c5c00',
    hair: '#a3a300',
    accent: '#000000',
    onAccent: '#ffff00',
    focusInner: '#ffffff',
    focusOuter: '#000000',
    highlight: '#000000',
    onHighlight: '#ffff00',
    sentence: '#ffffb8',
    selection: '#00007f',
    onSelection: '#ffffff',
  },
  'yellow-on-navy': {
    scheme: 'dark',
    bg: '#00007f',
    surface: '#000057',
    text: '#ffff00',
    muted: '#f2efb0',
    link: '#ffffff',
    visited: '#ffd0ee',
    edge: '#a9a9ec',
    hair: '#5c5cc4',
    accent: '#ffff00',
    onAccent: '#00004d',
    focusInner: '#000033',
    focusOuter: '#ffffff',
    highlight: '#ffff00',
    onHighlight: '#00004d',
    sentence: '#000048',
    selection: '#ffffff',
    onSelection: '#00007f',
  },
} as const satisfies Record<string, Palette>;

/** A mode with colours of its own. */
export type PaletteName = keyof typeof PALETTES;

export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

/** The modes a person can choose; `auto` follows the device, `own` has the colours the person chose. */
export const MODES = ['auto', ...PALETTE_NAMES, 'own'] as const;

export type Mode = (typeof MODES)[number];

/** What the device says about colours, from the media queries of the same names. */
export interface DeviceColors {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

/** The palette for "same as my device": light or dark, the strongest pair where the device asks for more contrast. */
export function devicePalette({ dark, moreContrast }: DeviceColors): PaletteName {
  if (dark) return moreContrast ? 'white-on-black' : 'dark';
  return 'light';
}
