/** What line focus holds: so many lines, or one sentence. */
export const LINE_FOCUS_SIZES = ['1', '3', '5', 'sentence'] as const;

export type LineFocusSize = (typeof LINE_FOCUS_SIZES)[number];
