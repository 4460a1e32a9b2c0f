import { lastGroup, stepLines } from '../../reading/line-focus.ts';
import { blockAt, leafBlocks } from '../content/place.ts';
import { type MeasuredLine, measureLines } from './measure.ts';

/** Name under which the style sheet finds the lines in focus. */
const HIGHLIGHT = 'legible-lines';

/** The part of the window in which text is read, in CSS px from its top. */
export interface ReadingArea {
  readonly top: number;
  readonly bottom: number;
}

/** A group of lines in focus: a strip behind them, the rest of the text quiet. */
export class LineFocusBand {
  readonly #article: HTMLElement;
  readonly #strip: HTMLElement;
  readonly #area: () => ReadingArea;
  #size = 0;
  #block: Element | null = null;
  /** Where the first line in focus begins: it outlives every change of size. */
  #start: Range | null = null;

  /**
   * @param article holds the text and the strip.
   * @param strip drawn behind the lines.
   */
  constructor(article: HTMLElement, strip: HTMLElement, area: () => ReadingArea) {
    this.#article = article;
    this.#strip = strip;
    this.#area = area;
  }

  /** Shows so many lines; 0 takes the band away. It begins at the top of what is in view. */
  show(size: number): void {
    this.#size = size;
    this.#strip.hidden = size === 0;
    if (size === 0) {
      CSS.highlights.delete(HIGHLIGHT);
      this.#block = null;
      return;
    }
    if (!this.#block?.isConnected) this.#enter(blockAt(leafBlocks(this.#article), this.#area().top), 0);
    else this.refresh();
  }

  /** Draws the band anew where it is, after the text has been laid out anew. */
  refresh(): void {
    if (this.#size === 0 || !this.#block?.isConnected) return;
    const lines = measureLines(this.#block);
    this.#draw(lines, lineOf(lines, this.#start), false);
  }

  /** On to the next group of lines, or back; over into the next block at the end of one. */
  move(by: 1 | -1): void {
    if (this.#size === 0 || !this.#block) return;
    const lines = measureLines(this.#block);
    const next = stepLines(lineOf(lines, this.#start), by, lines.length, this.#size);
    if (typeof next === 'number') this.#draw(lines, next, true);
    else this.#leaveBlock(by);
  }

  /** Takes the line at a point, or the line in which a range begins. */
  goTo(place: { readonly block: Element; readonly y: number } | Range): void {
    if (this.#size === 0) return;
    if (!('block' in place)) {
      const holder = place.startContainer.parentElement;
      const block = leafBlocks(this.#article).findLast((each) => each.contains(holder));
      if (!block) return;
      this.#block = block;
      const lines = measureLines(block);
      this.#draw(lines, lineOf(lines, place), true);
      return;
    }
    const lines = measureLines(place.block);
    this.#block = place.block;
    const at = lines.findIndex(({ bottom }) => bottom > place.y);
    this.#draw(lines, at < 0 ? lines.length - 1 : at, true);
  }

  /** Takes the first line in view when scrolling has left the band behind. */
  stayInView(): void {
    if (this.#size === 0) return;
    const { top, bottom } = this.#area();
    const strip = this.#strip.getBoundingClientRect();
    if (strip.bottom > top && strip.top < bottom) return;
    const block = blockAt(leafBlocks(this.#article), top);
    const lines = block ? measureLines(block) : [];
    const at = lines.findIndex((line) => line.top >= top);
    this.#block = block;
    this.#draw(lines, Math.max(0, at), false);
  }

  #leaveBlock(by: 1 | -1): void {
    const blocks = leafBlocks(this.#article);
    let at = blocks.indexOf(this.#block as Element) + by;
    while (blocks[at] && measureLines(blocks[at] as Element).length === 0) at += by;
    const block = blocks[at];
    if (block) this.#enter(block, by === 1 ? 0 : lastGroup(measureLines(block).length, this.#size));
  }

  #enter(block: Element | null, line: number): void {
    if (!block) return;
    this.#block = block;
    this.#draw(measureLines(block), line, true);
  }

  #draw(lines: readonly MeasuredLine[], at: number, follow: boolean): void {
    const first = lines[at];
    const last = lines[Math.min(lines.length, at + this.#size) - 1];
    if (!first || !last) return;
    this.#start = first.range;
    this.#paint(first, last);
    const air = (first.bottom - first.top) * 0.15;
    const { top } = this.#article.getBoundingClientRect();
    this.#strip.style.top = `${first.top - top - air}px`;
    this.#strip.style.height = `${last.bottom - first.top + 2 * air}px`;
    if (follow) this.#follow(first.top - air, last.bottom + air);
  }

  #paint(first: MeasuredLine, last: MeasuredLine): void {
    const range = first.range?.cloneRange();
    if (range && last.range) range.setEnd(last.range.endContainer, last.range.endOffset);
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    else CSS.highlights.delete(HIGHLIGHT);
  }

  /** Keeps the band between the bars, and some lines below it in view. */
  #follow(top: number, bottom: number): void {
    const area = this.#area();
    const room = area.bottom - area.top - (bottom - top);
    if (top >= area.top && bottom <= area.bottom - Math.min(room / 4, bottom - top)) return;
    window.scrollBy({ top: top - area.top - Math.max(0, room / 4), behavior: 'instant' });
  }
}

/** The line in which a place stands, 0 where it is none of these lines. */
function lineOf(lines: readonly MeasuredLine[], place: Range | null): number {
  if (!place) return 0;
  const at = lines.findLastIndex(({ range }) => range && range.compareBoundaryPoints(Range.START_TO_START, place) <= 0);
  return Math.max(0, at);
}
