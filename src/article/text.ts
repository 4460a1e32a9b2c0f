/** Folds all white space to single spaces and trims: text as a line says it. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of an element, white space folded. */
export function textOf(element: Element): string {
  return fold(element.textContent ?? '');
}
