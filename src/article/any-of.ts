/** Answers whether a text matches one of many alternatives. */
export interface Matcher {
  test(text: string): boolean;
}

/** The alternatives of a pattern that stand outside of all its groups. */
function alternatives(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '\\') i++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, pattern.slice(from)];
}

/**
 * A pattern of many alternatives, written in lower case, without regard to case. Texts are lowered, since a pattern that
 * minds no case itself takes milliseconds to be made ready. Those that stand at the beginning of a text are asked there alone:
 * mixed with others, each of them is tried at every letter.
 */
export function anyOf(pattern: string): Matcher {
  const all = alternatives(pattern);
  const [start, free] = [true, false].map((anchored) => {
    const some = all.filter((alternative) => alternative.startsWith('^') === anchored);
    return some.length > 0 ? new RegExp(some.join('|')) : null;
  });
  return {
    test(text) {
      const low = text.toLowerCase();
      return (start?.test(low) ?? false) || (free?.test(low) ?? false);
    },
  };
}
