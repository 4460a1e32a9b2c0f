/** How many lines line focus shows; 0 is off. */
export const LINE_FOCUS = [0, 1, 3, 5] as const;

export type LineFocus = (typeof LINE_FOCUS)[number];

/** Where the next or previous group of lines begins in a block, or that it lies in another block. */
export type LineStep = number | 'before' | 'after';

/**
 * Moves by whole groups through the lines of a block, so that no line is shown twice.
 * @param line first line of the present group, from 0.
 * @param count number of lines in the block, 1 or more.
 * @param size lines in a group.
 */
export function stepLines(line: number, by: 1 | -1, count: number, size: number): LineStep {
  if (by === 1) return line + size < count ? line + size : 'after';
  return line > 0 ? Math.max(0, line - size) : 'before';
}

/** First line of the last group in a block of `count` lines. */
export function lastGroup(count: number, size: number): number {
  return Math.max(0, Math.floor((count - 1) / size) * size);
}
