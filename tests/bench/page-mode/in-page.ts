import { Dressing } from '../../../src/page-mode/dressing.ts';
import type { PageLook } from '../../../src/page-mode/look.ts';
import { PageDress } from '../../../src/page-mode/page-dress.ts';
import { PALETTES, type PaletteName } from '../../../src/reading/modes.ts';
import { pageSpacing } from '../../../src/reading/page-scale.ts';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import { contrastOf, lowOnLayers } from './contrast.ts';
import { clippingBox, type SeenText, scrolls, seenTexts, upwards } from './visible-text.ts';

/** Ways to enlarge and recolour a page that are compared. */
export type Method = 'ours' | 'boxes closed' | 'zoom and blanket';

/** What was measured on one page. */
export interface Figures {
  readonly method: Method;
  readonly characters: number;
  readonly enough: number;
  readonly enoughBefore: number;
  /** Texts cut off now that were whole before, to look into. */
  readonly cut: readonly string[];
  readonly low: readonly string[];
  /** Growth of sideways scrolling, CSS px. */
  readonly sideways: number;
  readonly ms: number;
  readonly elements: number;
  readonly restored: boolean;
}

/** A line box reaches past its letters by about this part of its height. */
const PART = 0.3;

/** The box that cuts off some of a text; null where none does. */
function cutting({ boxes, element }: SeenText): Element | null {
  for (const around of upwards(element)) {
    if (around === document.documentElement || around === document.body) return null;
    const clip = clippingBox(around);
    if (clip && boxes.some((box) => isPast(box, clip))) return around;
    if (scrolls(around)) return null;
  }
  return null;
}

function isPast(text: DOMRect, { box, across, down }: NonNullable<ReturnType<typeof clippingBox>>): boolean {
  const spare = text.height * PART;
  const past = (by: number, least: number) => by > Math.max(3, least);
  if (across && (past(text.right - box.right, 0) || past(box.left - text.left, 0))) return true;
  return down && (past(text.bottom - box.bottom, spare) || past(box.top - text.top, spare));
}

function counted(texts: readonly SeenText[]): { all: number; enough: number; low: string[] } {
  let all = 0;
  let enough = 0;
  const low: string[] = [];
  const onLayers = lowOnLayers(texts, 7);
  for (const text of texts) {
    const letters = text.node.data.trim().length;
    const contrast = onLayers.get(text) ?? contrastOf(text);
    all += letters;
    if (contrast !== null && contrast >= 7) enough += letters;
    else
      low.push(
        `${contrast?.toFixed(2) ?? 'picture'} <${text.element.localName} class="${text.element.className}"> ${text.node.data.trim().slice(0, 50)}`,
      );
  }
  return { all, enough, low };
}

const sidewaysNow = () => {
  const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
  return Math.max(0, scrollWidth - clientWidth);
};

function blanket(look: PageLook): () => void {
  const sheet = new CSSStyleSheet();
  const { bg, text, link } = PALETTES.light;
  const { palette } = look;
  sheet.replaceSync(`:root{zoom:${(look.size ?? 16) / 16}!important}
    *,*::before,*::after{color:${palette?.text ?? text}!important;background-color:${palette?.bg ?? bg}!important}
    a,a *{color:${palette?.link ?? link}!important}`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = [];
  };
}

export function put(method: Method, look: PageLook): () => void {
  if (method === 'zoom and blanket') return blanket(look);
  if (method === 'ours') {
    const dress = new PageDress(document, look, { lives: () => true, onEnd: () => undefined });
    return () => dress.leave();
  }
  const dressing = new Dressing(document, look);
  dressing.dressAll();
  return () => dressing.leave();
}

const named = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;

const where = ({ element, node }: SeenText) => `${named(element)} ${node.data.trim().slice(0, 60)}`;

/** The same, with the box that cuts it off and the place of text and box, to look into. */
function whereCut(text: SeenText): string {
  const at = ({ left, top, right, bottom }: DOMRect) => [left, top, right, bottom].map(Math.round).join(' ');
  const box = cutting(text);
  const boxes = text.boxes.map(at).slice(0, 2).join(', ');
  return `${where(text)} (${boxes}) by ${box ? `${named(box)} (${at(box.getBoundingClientRect())})` : 'nothing'}`;
}

/** The look that pages are measured in. */
export function lookFor(mode: PaletteName, size: number): PageLook {
  return { palette: PALETTES[mode], size, spacing: pageSpacing(SPACINGS.normal), family: null, weight: 400 };
}

/** Puts page mode on this page in one way, measures, and takes it off again. */
export async function measure(method: Method, mode: PaletteName, size: number): Promise<Figures> {
  const look = lookFor(mode, size);
  const html = document.documentElement.outerHTML;
  const before = seenTexts();
  const whole = new Map(before.map((text) => [text.node, cutting(text) === null]));
  const enoughBefore = counted(before).enough;
  const sidewaysBefore = sidewaysNow();
  const start = performance.now();
  const leave = put(method, look);
  void document.documentElement.offsetWidth;
  const ms = performance.now() - start;
  // One frame, so that whatever follows by itself has followed.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  const after = seenTexts();
  const sideways = sidewaysNow() - sidewaysBefore;
  const cut = after.filter((text) => whole.get(text.node) === true && cutting(text) !== null).map(whereCut);
  const lost = before
    .filter((text) => whole.get(text.node) === true && !after.some(({ node }) => node === text.node))
    .map((text) => `gone ${where(text)}`);
  const { all, enough, low } = counted(after);
  leave();
  const restored = document.documentElement.outerHTML === html;
  return {
    method,
    characters: all,
    enough,
    enoughBefore,
    cut: [...cut, ...lost],
    low,
    sideways,
    ms,
    elements: document.querySelectorAll('*').length,
    restored,
  };
}
