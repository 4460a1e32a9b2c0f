import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { nearestLine } from '../../reading/lines.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Painter } from '../content/painter.ts';
import { isInRoom, scrollInto, type WindowRoom } from '../content/window-room.ts';
import { createFrame, type Frame } from './frame.ts';
import { findStops, type Stop, type Stops } from './stops.ts';

/** What line focus needs of the view. */
export interface LineFocusView {
  /** The element that the article stands in; the band is drawn in it. */
  page(): HTMLElement | null;
  article(): HTMLElement | null;
  roots(): readonly HTMLElement[];
  readonly lang: string;
  readonly settings: ReadonlySignal<Settings>;
  readonly painter: Painter;
  /** The part of the window that shows text; null while a panel stands in its place. */
  room(): WindowRoom | null;
  /** What the voice says now, for the band to follow. */
  readonly spoken: ReadonlySignal<Range | null>;
}

/** A band over the text that holds a few lines or a sentence and turns the rest quiet. */
export class LineFocus {
  readonly #view: LineFocusView;
  readonly #on = signal(false);
  #stops: Stops | null = null;
  #at = 0;
  #frame: Frame | null = null;
  /** Where the band begins in the text: it finds its line again after every change of size. */
  #anchor: Range | null = null;
  #watch: AbortController | null = null;

  constructor(view: LineFocusView, end: AbortSignal) {
    this.#view = view;
    const size = computed(() => view.settings.value.lineFocusSize);
    const stops = [
      effect(() => {
        size.value;
        untracked(() => this.measure());
      }),
      effect(() => {
        const spoken = view.spoken.value;
        if (spoken) untracked(() => this.#followVoice(spoken));
      }),
    ];
    end.addEventListener('abort', () => {
      for (const stop of stops) stop();
      this.stop();
    });
  }

  /** Whether the band is there. */
  get on(): ReadonlySignal<boolean> {
    return this.#on;
  }

  /** Puts the band on the first line in view. */
  start(): void {
    const [page, article] = [this.#view.page(), this.#view.article()];
    if (!page || !article || this.#on.value) return;
    this.#on.value = true;
    this.#frame = createFrame(page, article);
    article.classList.add('line-focus');
    this.#watch = new AbortController();
    this.#watchShape(article, this.#watch.signal);
    this.#find();
    this.#rest(this.#firstInView());
  }

  /** Takes the band away. */
  stop(): void {
    if (!this.#on.value) return;
    this.#watch?.abort();
    this.#frame?.remove();
    this.#view.article()?.classList.remove('line-focus');
    this.#view.painter.paint('line', []);
    this.#stops = null;
    this.#on.value = false;
  }

  /** Moves by so many stops; a band that was scrolled out of view comes to the first line in view instead. */
  move(by: number): void {
    const stop = this.#stops?.all[this.#at];
    const room = this.#view.room();
    if (!stop || !room) return;
    if (isInRoom(room, this.#inWindow(stop))) this.#rest(this.#at + by);
    else this.#rest(this.#firstInView());
    this.#show();
  }

  /** Moves by the band's own height, so that what is read next comes into it. */
  moveBand(by: 1 | -1): void {
    const size = this.#view.settings.peek().lineFocusSize;
    const lines = size === 'sentence' ? 1 : Number(size);
    this.move(by * lines);
  }

  /** Comes to the line at a height of the window, in CSS px. */
  goToHeight(y: number): void {
    this.#rest(this.#stopAt(y));
  }

  /** Comes to the first line in view, after the text was scrolled away from the band. */
  comeAlong(): void {
    const stop = this.#stops?.all[this.#at];
    const room = this.#view.room();
    if (this.#on.value && stop && room && !isInRoom(room, this.#inWindow(stop))) this.#rest(this.#firstInView());
  }

  /** The element that the band's first words are in. */
  element(): Element | null {
    return this.#stops?.all[this.#at]?.element() ?? null;
  }

  /** Finds the lines anew, after the text has changed its shape. The band stays with its words. */
  measure(): void {
    if (!this.#on.value || this.#view.room() === null) return;
    this.#find();
    const anchor = this.#anchor?.startContainer.isConnected ? this.#anchor.getBoundingClientRect() : null;
    // The anchor stays: after many changes of size it is still the same word, not the first of its last line.
    if (anchor && anchor.height > 0) this.#draw(this.#stopAt((anchor.top + anchor.bottom) / 2));
    else this.#rest(this.#at);
  }

  #find(): void {
    const [page, article] = [this.#view.page(), this.#view.article()];
    if (!page || !article) return;
    const { lineFocusSize } = this.#view.settings.peek();
    this.#stops = findStops(page, article, this.#view.roots(), this.#view.lang, lineFocusSize);
  }

  #watchShape(article: HTMLElement, end: AbortSignal): void {
    const measure = () => this.measure();
    const shape = new ResizeObserver(measure);
    shape.observe(article);
    const fonts = article.ownerDocument.fonts;
    fonts?.addEventListener('loadingdone', measure, { signal: end });
    end.addEventListener('abort', () => shape.disconnect());
  }

  #inWindow({ top, bottom }: Stop): { top: number; bottom: number } {
    const origin = this.#view.page()?.getBoundingClientRect().top ?? 0;
    return { top: top + origin, bottom: bottom + origin };
  }

  #firstInView(): number {
    const room = this.#view.room();
    const at = this.#stops?.all.findIndex((stop) => room && this.#inWindow(stop).top >= room.top) ?? -1;
    return at < 0 ? (this.#stops?.all.length ?? 1) - 1 : at;
  }

  #stopAt(y: number): number {
    const origin = this.#view.page()?.getBoundingClientRect().top ?? 0;
    return this.#stops?.forLine(nearestLine(this.#stops.lines, y - origin)) ?? 0;
  }

  #rest(at: number): void {
    this.#anchor = firstLetter(this.#draw(at));
  }

  /** Draws the band at a stop. Returns what it holds. */
  #draw(at: number): readonly Range[] {
    const all = this.#stops?.all ?? [];
    this.#at = Math.max(0, Math.min(at, all.length - 1));
    const stop = all[this.#at];
    if (!stop) return [];
    const ranges = stop.ranges();
    this.#frame?.place(stop);
    // Links keep their own colour: it tells them from the words around.
    this.#view.painter.paint('line', ranges.flatMap(withoutLinks));
    return ranges;
  }

  /** Scrolls at once, without motion, when the band leaves the room. */
  #show(): void {
    const stop = this.#stops?.all[this.#at];
    const room = this.#view.room();
    if (stop && room) scrollBy({ top: scrollInto(room, this.#inWindow(stop)), behavior: 'instant' });
  }

  #followVoice(spoken: Range): void {
    const rect = this.#view.room() && [...spoken.getClientRects()].find(({ height }) => height > 0);
    if (!this.#on.value || !rect) return;
    const middle = (rect.top + rect.bottom) / 2;
    const stop = this.#stops?.all[this.#at];
    const here = stop && this.#inWindow(stop);
    // As long as the word is in the band, the band stays: it moves by whole bands, not with every line.
    if (!here || middle < here.top || middle > here.bottom) this.goToHeight(middle);
  }
}

function firstLetter(ranges: readonly Range[]): Range | null {
  const first = ranges.reduce<Range | null>(
    (best, range) => (best && best.compareBoundaryPoints(Range.START_TO_START, range) <= 0 ? best : range),
    null,
  );
  if (!first) return null;
  const letter = first.cloneRange();
  letter.collapse(true);
  if (letter.startContainer.nodeType === 3) {
    letter.setEnd(letter.startContainer, Math.min(letter.startOffset + 1, (letter.startContainer as Text).length));
  }
  return letter;
}

/** The parts of a stretch that are no link. */
function withoutLinks(range: Range): Range[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) return root.parentElement?.closest('a[href]') ? [] : [range];
  const parts: Range[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!range.intersectsNode(node) || node.parentElement?.closest('a[href]')) continue;
    const part = (root.ownerDocument as Document).createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    parts.push(part);
  }
  return parts;
}
