import { flatParent } from '../../../src/page-mode/flat-tree.ts';

/** A text node that is seen, with its boxes in the coordinates of the page. */
export interface SeenText {
  readonly node: Text;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

/** Boxes smaller than this hold words for screen readers alone; CSS px. */
const TINY = 4;

/** From an element up as it is drawn. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = flatParent(at)) yield at;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
}

function inWindowOfPage(box: DOMRect): boolean {
  return box.width > 0.5 && box.height > TINY && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}

/** The padding box of an element that cuts off what does not fit, where it does so. */
export function clippingBox(element: Element): { box: DOMRect; across: boolean; down: boolean } | null {
  const { overflowX, overflowY } = getComputedStyle(element);
  const across = overflowX === 'hidden' || overflowX === 'clip';
  const down = overflowY === 'hidden' || overflowY === 'clip';
  // `auto` in one direction is hidden in the other only in name: both scroll.
  if ((!across && !down) || scrolls(element)) return null;
  return { box: element.getBoundingClientRect(), across, down };
}

/** Whether an element scrolls what does not fit. */
export function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}

/** Whether nothing of a text can be seen because of the boxes around it. */
function isOut(boxes: readonly DOMRect[], element: Element): boolean {
  for (const around of upwards(element)) {
    if (around === document.body || around === document.documentElement) return false;
    const clip = clippingBox(around);
    if (!clip) {
      // From here on scrolling brings it into view.
      if (scrolls(around)) return false;
      continue;
    }
    const { box } = clip;
    if (box.width <= TINY || box.height <= TINY) return true;
    const seen = boxes.some(
      (one) =>
        one.right > box.left + 1 && one.left < box.right - 1 && one.bottom > box.top + 1 && one.top < box.bottom - 1,
    );
    if (!seen) return true;
    if (getComputedStyle(around).position === 'fixed') return false;
  }
  return false;
}

function textOf(node: Text): SeenText | null {
  const element = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined);
  if (!element || node.data.trim() === '' || /^(script|style|noscript|template|title|option)$/.test(element.localName))
    return null;
  if (element.closest('svg') || !isShown(element)) return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(inWindowOfPage);
  return boxes.length === 0 || isOut(boxes, element) ? null : { node, element, boxes };
}

/** Every text of the page that a person can see, in open shadow roots too. */
export function seenTexts(root: Node = document.body): SeenText[] {
  const found: SeenText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = textOf(node as Text);
      if (text) found.push(text);
    } else if ((node as Element).shadowRoot) found.push(...seenTexts((node as Element).shadowRoot as ShadowRoot));
  }
  return found;
}
