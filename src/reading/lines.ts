/** Where a stretch of text stands: vertical edges in CSS px from any fixed place, top above bottom. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A line as the eye sees it, and the boxes that stand on it, by their place in the list. */
export interface Line extends Box {
  readonly boxes: readonly number[];
}

/** Two boxes stand on one line when they share more than this of the lower one's height. */
const SHARED = 0.5;

function overlap(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

function isOnLine(box: Box, line: Box): boolean {
  return overlap(box, line) > SHARED * Math.min(box.bottom - box.top, line.bottom - line.top);
}

/**
 * Joins the boxes of a text to its lines, from top to bottom. Raised and lowered signs, smaller letters and the cells of a table
 * row join the line beside them. Tight headings, whose boxes overlap a little, stay apart.
 * @param boxes in any order; those without height are passed over.
 */
export function joinLines(boxes: readonly Box[]): Line[] {
  const order = boxes.map((_, at) => at).filter((at) => height(boxes[at]) > 0);
  // The tallest first: they are the lines, and what is smaller joins them.
  order.sort((a, b) => height(boxes[b]) - height(boxes[a]));
  const rows = new Rows();
  for (const at of order) rows.add(boxes[at] as Box, at);
  return rows.sorted();
}

function height(box: Box | undefined): number {
  return box ? box.bottom - box.top : 0;
}

interface Row extends Box {
  readonly boxes: number[];
}

/** Lines found so far, by strips of the page, so that a long article takes no longer for each of its lines. */
class Rows {
  readonly #strips = new Map<number, Row[]>();
  readonly #all: Row[] = [];

  add(box: Box, at: number): void {
    const row = this.#near(box).find((each) => isOnLine(box, each));
    if (row) row.boxes.push(at);
    else this.#open({ top: box.top, bottom: box.bottom, boxes: [at] });
  }

  sorted(): Line[] {
    return this.#all.sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  }

  #open(row: Row): void {
    this.#all.push(row);
    for (const strip of stripsOf(row)) this.#strips.set(strip, [...(this.#strips.get(strip) ?? []), row]);
  }

  #near(box: Box): Row[] {
    return stripsOf(box).flatMap((strip) => this.#strips.get(strip) ?? []);
  }
}

/** Height of a strip in CSS px: a few lines. */
const STRIP = 64;

function stripsOf({ top, bottom }: Box): number[] {
  const first = Math.floor(top / STRIP);
  return Array.from({ length: Math.floor(bottom / STRIP) - first + 1 }, (_, i) => first + i);
}

/** A gap wider than this many lines holds a picture or the like: a band does not reach over it. */
const WIDEST_GAP = 3;

/**
 * The lines that a band holds.
 * @param at the first of them.
 * @param size how many lines it holds where the text goes on without a picture between.
 */
export function bandOf(lines: readonly Line[], at: number, size: number): Line[] {
  const band = lines.slice(at, at + size);
  const end = band.findIndex((line, i) => {
    const before = band[i - 1];
    return before !== undefined && line.top - before.bottom > WIDEST_GAP * height(before);
  });
  return end < 0 ? band : band.slice(0, end);
}

/** The line nearest to a height, or -1 where there is none. */
export function nearestLine(lines: readonly Line[], y: number): number {
  const distance = (line: Line) => (y < line.top ? line.top - y : Math.max(0, y - line.bottom));
  let best = -1;
  lines.forEach((line, at) => {
    if (best < 0 || distance(line) < distance(lines[best] as Line)) best = at;
  });
  return best;
}
