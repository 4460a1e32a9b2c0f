const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * Levels for the headings of an article whose title is the only h1: the nesting of the source is kept, gaps are closed
 * (WCAG 2.2, technique G141). `[3, 5, 5, 3]` becomes `[2, 3, 3, 2]`.
 * @param levels source levels in reading order, 1 to 6.
 * @returns levels 2 to 6 in the same order.
 */
export function nestedLevels(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
    open.push(level);
    return Math.min(6, open.length + 1);
  });
}

function rename(heading: Element, level: number): void {
  const tag = `h${level}`;
  if (heading.localName === tag) return;
  const renamed = heading.ownerDocument.createElement(tag);
  for (const { name, value } of [...heading.attributes]) renamed.setAttribute(name, value);
  renamed.append(...heading.childNodes);
  heading.replaceWith(renamed);
}

/** Gives the headings under a root their level in the article, and takes empty ones out. */
export function levelHeadings(root: ParentNode): void {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (!heading.textContent?.trim() && !heading.querySelector('img,svg')) heading.remove();
  }
  const headings = [...root.querySelectorAll(HEADINGS)];
  const levels = nestedLevels(headings.map((heading) => Number(heading.localName.slice(1))));
  headings.forEach((heading, i) => {
    rename(heading, levels[i] as number);
  });
}
