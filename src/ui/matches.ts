/** Letters without case and marks: "Größe" is found by "grosse" and "große". */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

/** Whether a text holds every word of a wish, in any order. An empty wish is held by all. */
export function matches(content: string, wish: string): boolean {
  const held = plain(content);
  return plain(wish)
    .split(/\s+/)
    .every((word) => held.includes(word));
}
