import { joinLines, type Line } from '../../reading/lines.ts';

/** The lines of an article as they stand, in CSS px from the top of `origin`, and the texts on them. */
export interface Measured {
  readonly lines: readonly Line[];
  /** The texts on a line, in no order. */
  texts(line: Line): Text[];
}

/** Not part of the text: what is only for the ear, and the line that closes the article. */
const PASSED = '.sr,.end,[hidden],script,style,template,svg,video,audio';

/** Measures every line of text under a root. What is folded away or not shown has no lines. */
export function measureLines(root: Element, origin: number): Measured {
  const texts: Text[] = [];
  const boxes: { top: number; bottom: number }[] = [];
  const range = root.ownerDocument.createRange();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '' || node.parentElement?.closest(PASSED)) continue;
    range.selectNodeContents(node);
    for (const { top, bottom, width } of range.getClientRects()) {
      if (width < 1) continue;
      texts.push(node);
      boxes.push({ top: top - origin, bottom: bottom - origin });
    }
  }
  return {
    lines: joinLines(boxes),
    texts: (line) => [...new Set(line.boxes.map((at) => texts[at] as Text))],
  };
}

/** Vertical edges of one letter; null for white space that is not shown. */
function letterBox(range: Range, node: Text, at: number): DOMRect | null {
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const rect = range.getClientRects()[0];
  return rect && rect.height > 0 ? rect : null;
}

/** The first letter of a text, from `low` on, whose middle is below `y`; the text's length when none is. */
function firstBelow(range: Range, node: Text, y: number): number {
  let low = 0;
  let high = node.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let rect = letterBox(range, node, at);
    while (!rect && at + 1 < high) rect = letterBox(range, node, ++at);
    if (rect && (rect.top + rect.bottom) / 2 < y) low = at + 1;
    else high = middle;
  }
  return low;
}

/**
 * The part of a text that stands between two heights, in CSS px from the window's top.
 * @returns null when none of it does.
 */
export function textBetween(node: Text, top: number, bottom: number): Range | null {
  const range = node.ownerDocument.createRange();
  const start = firstBelow(range, node, top);
  const end = firstBelow(range, node, bottom);
  if (start >= end) return null;
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
