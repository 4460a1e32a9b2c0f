import { captions } from './captions.ts';
import type { Pass } from './pass.ts';

/** All passes in the order they run. */
export const PASSES: readonly Pass[] = [
  // First: all that follows must know a caption from a paragraph.
  captions,
];
