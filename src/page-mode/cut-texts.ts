import { flatParent } from './flat-tree.ts';
import { cuts, scrolls } from './overflow.ts';

/** A line box reaches past its letters by about this part of its height. */
const BEYOND_LETTERS = 0.3;
/** Letters lean out of their box by up to this; CSS px. */
const LEAN = 3;

/** What cuts off words, and where it does so. */
interface Clip {
  readonly box: Element;
  readonly across: boolean;
  readonly down: boolean;
  /** It scrolls sideways: what lies beyond its beginning is out of reach all the same. */
  readonly scrolls: boolean;
}

/** A text that was whole and is not any more. */
export interface CutText {
  readonly element: Element;
  readonly box: Element;
  /** Past the beginning or the end of lines, or above the box: no more height helps there. */
  readonly sideways: boolean;
  readonly above: boolean;
  /** Past the foot of the box: the height that would hold it; 0 where it is not. */
  readonly height: number;
}

function clipOf(box: Element): Clip | null {
  const { overflowX, overflowY } = getComputedStyle(box);
  const clip = { box, across: cuts(overflowX), down: cuts(overflowY), scrolls: scrolls(overflowX) };
  return clip.across || clip.down || clip.scrolls ? clip : null;
}

/** The boxes around elements that could cut off their words, from the inside out, up to one that scrolls. */
class Clips {
  readonly #known = new Map<Element, readonly Clip[]>();

  around(element: Element | null): readonly Clip[] {
    if (!element || element === element.ownerDocument.body || element === element.ownerDocument.documentElement)
      return [];
    let found = this.#known.get(element);
    if (!found) {
      const own = clipOf(element);
      found = own?.scrolls ? [own] : [...(own ? [own] : []), ...this.around(flatParent(element))];
      this.#known.set(element, found);
    }
    return found;
  }
}

function pastSides(text: DOMRect, { box, scrolls, across }: Clip, outer: DOMRect): boolean {
  if (across) return text.left < outer.left - LEAN || text.right > outer.right + LEAN;
  if (!scrolls) return false;
  const beginning = box.scrollLeft;
  return getComputedStyle(box).direction === 'rtl'
    ? text.right > outer.right - beginning + LEAN
    : text.left < outer.left - beginning - LEAN;
}

/** How a box cuts off a text; null where it does not. */
function cutBy(element: Element, lines: readonly DOMRect[], clip: Clip): CutText | null {
  const { box, down } = clip;
  const outer = box.getBoundingClientRect();
  const spare = ({ height }: DOMRect) => Math.max(LEAN, height * BEYOND_LETTERS);
  const foot = Math.max(...lines.map(({ bottom }) => bottom));
  const below = down && lines.some((line) => line.bottom > outer.bottom + spare(line));
  const above = down && lines.some((line) => line.top < outer.top - spare(line));
  const sideways = lines.some((line) => pastSides(line, clip, outer));
  if (!below && !above && !sideways) return null;
  return { element, box, sideways, above, height: below ? Math.ceil(foot - outer.top) : 0 };
}

function linesOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 4);
}

function cutOf(text: Text, element: Element, clips: Clips): CutText | null {
  const around = clips.around(element);
  if (around.length === 0) return null;
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  for (const clip of around) {
    const cut = cutBy(element, lines, clip);
    if (cut) return cut;
  }
  return null;
}

/** The texts of a document that boxes can cut off: which were whole, and what became of them. */
export class CutTexts {
  #whole: (readonly [Text, Element])[] = [];

  /** Takes down which texts are seen whole inside boxes that cut. */
  remember(elements: readonly Element[]): void {
    const clips = new Clips();
    this.#whole = elements.flatMap((element) => {
      if (clips.around(element).length === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
      const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
      return texts
        .filter((text) => text.data.trim() !== '' && linesOf(text).length > 0 && !cutOf(text, element, clips))
        .map((text) => [text, element] as const);
    });
  }

  /** Those among them that are cut off now. */
  find(): CutText[] {
    const clips = new Clips();
    return this.#whole.flatMap(([text, element]) => (text.isConnected && cutOf(text, element, clips)) || []);
  }
}
