/** Folds all white space to single spaces and trims: text as a line says it. */
export function fold(text: string): string {
  // Single spaces are left alone: matching each of them costs most of the time that a long page takes.
  return text.replace(/ \s+|[^\S ]\s*/g, ' ').trim();
}

/** Text of an element, white space folded. */
export function textOf(element: Element): string {
  return fold(element.textContent ?? '');
}
