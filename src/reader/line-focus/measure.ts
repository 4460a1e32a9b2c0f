/** One line as it stands on the screen. */
export interface MeasuredLine {
  /** In CSS px from the window's top. */
  top: number;
  bottom: number;
  /** Its text; null for a picture or a rule. */
  readonly range: Range | null;
}

/** Parts of a text node that stand on one line each, as far as the browser tells without asking for every letter. */
function* parts(node: Text, segmenter: Intl.Segmenter): Generator<Range> {
  for (const { segment, index } of segmenter.segment(node.data)) {
    if (segment.trim() === '') continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    if (range.getClientRects().length <= 1) yield range;
    else yield* letters(node, index, segment);
  }
}

/** A word that is broken over lines, letter by letter. */
function* letters(node: Text, at: number, word: string): Generator<Range> {
  let start = at;
  for (const letter of word) {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    start += letter.length;
    range.setEnd(node, start);
    yield range;
  }
}

/** A part belongs to the line whose middle half its own middle meets: raised and lowered letters stay on their line. */
function isOn(line: MeasuredLine, top: number, bottom: number): boolean {
  const middle = (top + bottom) / 2;
  const quarter = (line.bottom - line.top) / 4;
  return middle > line.top + quarter - 1 && middle < line.bottom - quarter + 1;
}

/** The lines of a block, measured, never computed: whatever font, size and spacing the reader has. */
export function measureLines(block: Element): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const walk = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    for (const part of parts(node as Text, segmenter)) {
      const { top, bottom, height } = part.getBoundingClientRect();
      if (height === 0) continue;
      const line = lines.at(-1);
      if (line?.range && isOn(line, top, bottom)) {
        line.range.setEnd(part.endContainer, part.endOffset);
        line.top = Math.min(line.top, top);
        line.bottom = Math.max(line.bottom, bottom);
      } else lines.push({ top, bottom, range: part });
    }
  }
  if (lines.length > 0) return lines;
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > top ? [{ top, bottom, range: null }] : [];
}
