import type { Wardrobe } from '../reading/page-colors.ts';
import type { Backdrop } from './backdrop.ts';
import { anyShadowRootOf, flatChildren, flatParent } from './flat-tree.ts';
import type { Outfit, PageLook } from './look.ts';
import { outfitFor, plateFor, signShapes } from './outfit.ts';
import { partOf } from './parts.ts';

/** What was found on the way through a part of the page. */
export interface Reading {
  readonly outfits: (readonly [Element, Outfit])[];
  readonly shadowRoots: ShadowRoot[];
  readonly frames: (readonly [HTMLIFrameElement, Backdrop])[];
}

const bare = (own: Outfit['own']): Outfit => ({ own, visited: [], before: [], after: [] });

/**
 * Goes down from elements as they are drawn, reads how the page styles each and decides what it wears. Writes nothing.
 * @param outerOf remembers for each element what lies behind it, so that a part can be read again alone.
 */
export class ReadingPass {
  readonly reading: Reading = { outfits: [], shadowRoots: [], frames: [] };

  constructor(
    private readonly look: PageLook,
    private readonly wardrobe: Wardrobe | null,
    private readonly outerOf: WeakMap<Element, Backdrop>,
  ) {}

  /** Reads an element and all that lies in it. @param outer what lies behind it. */
  read(element: Element, outer: Backdrop): void {
    const part = partOf(element);
    if (part === 'nothing' || part === 'own') return;
    this.outerOf.set(element, outer);
    if (part === 'picture') {
      this.#readPicture(element, outer);
      return;
    }
    const { outfit, inner } = outfitFor(element, outer, this.look, this.wardrobe);
    this.reading.outfits.push([element, outfit]);
    const shadow = anyShadowRootOf(element);
    if (shadow) this.reading.shadowRoots.push(shadow);
    for (const child of flatChildren(element)) this.read(child, inner);
  }

  /** What lies behind a new part: what its parent's inside stands on. Null where the parent was never read. */
  behind(part: Element): Backdrop | null {
    const parent = flatParent(part);
    const outer = parent && this.outerOf.get(parent);
    return outer ? outfitFor(parent, outer, this.look, this.wardrobe).inner : null;
  }

  #readPicture(element: Element, outer: Backdrop): void {
    if (element.localName === 'iframe') this.reading.frames.push([element as HTMLIFrameElement, outer]);
    if (element.localName === 'picture') for (const child of element.children) this.read(child, outer);
    if (!this.wardrobe) return;
    this.reading.outfits.push([element, bare(plateFor(element, outer, this.wardrobe))]);
    if (element.localName !== 'svg') return;
    for (const [shape, own] of signShapes(element, outer, this.wardrobe)) this.reading.outfits.push([shape, bare(own)]);
  }
}
