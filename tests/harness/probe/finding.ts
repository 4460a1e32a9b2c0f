/** What the harness looks for. Numbers are those of WCAG 2.2. */
export const KINDS = {
  autofocus: 'focus is taken without having been asked for (3.2.1)',
  'click-only': 'something can be clicked and not reached by keys (2.1.1)',
  clipped: 'text is cut off, or sticks out of the window (1.4.10, 1.4.12)',
  contrast: 'text under 7:1, large text under 4.5:1 (1.4.6)',
  edge: 'the edge of a control under 3:1 (1.4.11)',
  'focus-lost': 'a key that was pressed lost the focus (2.4.3)',
  'forced-ring': 'no focus ring in forced colours (2.4.7)',
  language: 'text in the script of another language than the page says (3.1.2)',
  letter: 'a letter key does something (2.1.4)',
  motion: 'something moves although motion is unwanted (2.3.3)',
  obscured: 'what has focus is covered or out of sight (2.4.12)',
  order: 'Tab goes another way than the eye (2.4.3)',
  overflow: 'the window scrolls sideways (1.4.10)',
  ring: 'a focus ring thinner than 3 px, of one colour, or under 3:1 (2.4.13)',
  silent: 'something changed and nobody was told (4.1.3)',
  'skip-link': 'a skip link that is not seen or does not lead to its place (2.4.1)',
  state: 'a state is told by colour alone (1.4.1)',
  target: 'a target under 44 px (2.5.5)',
  trap: 'Tab does not get on (2.1.2)',
  unnamed: 'a control without a name (4.1.2)',
  unreached: 'Tab passes over a control (2.1.1)',
} as const;

export type Kind = keyof typeof KINDS;

/** One thing that is wrong: which kind, and where. */
export interface Finding {
  readonly kind: Kind;
  readonly what: string;
}
