/** Answers whether a text matches one of many alternatives. */
export interface Matcher {
  test(text: string): boolean;
}

/** The alternatives of a pattern that stand outside of all its groups. */
function alternatives(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[\s\S]/gu)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && depth === 0) found.push('');
    else found.push(found.pop() + piece);
  }
  return found;
}

/**
 * A pattern of many alternatives, written in lower case, without regard to case. Texts are lowered, since a pattern that
 * minds no case itself takes milliseconds to be made ready. Those that stand at the beginning of a text are asked there alone:
 * mixed with others, each of them is tried at every letter.
 */
export function anyOf(pattern: string): Matcher {
  const [start, free] = [true, false].map((anchored) => {
    const some = alternatives(pattern).filter((alternative) => alternative.startsWith('^') === anchored);
    return some.length > 0 ? new RegExp(some.join('|')) : null;
  });
  return {
    test(text) {
      const low = text.toLowerCase();
      return (start?.test(low) ?? false) || (free?.test(low) ?? false);
    },
  };
}
