import {
  allElements,
  CONTROLS,
  elementsInReach,
  focused,
  isDrawn,
  nameOf,
  parentOf,
  placeOf,
  styleOf,
  tabbable,
} from './elements.ts';
import type { Finding } from './finding.ts';
import { hasForcedRing, ringFault, ringText } from './ring.ts';

/** What has focus, and what is wrong with it. */
export interface Stop {
  /** Its place in the flat tree. */
  readonly at: number;
  readonly name: string;
  /** Arrow keys that lead along the toolbar it stands in; empty elsewhere. */
  readonly along: string;
  /** Players keep focus while Tab goes through their own keys. */
  readonly isPlayer: boolean;
  readonly findings: readonly Finding[];
}

/** What a walk starts from. */
export interface Start {
  /** Places of all that Tab has to reach. */
  readonly places: readonly number[];
  readonly names: readonly string[];
  /** By place: the bands around controls that have no focus. */
  readonly rings: Readonly<Record<number, string>>;
}

/** What a walk starts from. Focus is taken away. */
export function start(doc: Document): Start {
  // What has focus has its ring too.
  focused(doc)?.blur();
  const all = allElements(doc);
  const stops = tabbable(doc);
  const rings = all.flatMap((element, at) =>
    element.matches(`${CONTROLS},[tabindex],video,audio`) ? [[at, ringText(element)] as const] : [],
  );
  return {
    places: stops.map((stop) => all.indexOf(stop)),
    names: stops.map(nameOf),
    rings: Object.fromEntries(rings),
  };
}

/** Puts focus on an element, as where a walk begins. */
export function focusPlace(doc: Document, at: number): void {
  allElements(doc)[at]?.focus();
}

const isRelated = (element: Element, hit: Element | null) =>
  hit !== null &&
  (element.contains(hit) || hit.contains(element) || (element.closest('label')?.contains(hit) ?? false));

/** Opacity of an element and all that holds it; what lies over a drawn face may itself be clear. */
function opacityOf(element: Element): number {
  const own = element.matches('input') ? 1 : Number(styleOf(element).opacity);
  const parent = parentOf(element);
  return own * (parent ? opacityOf(parent) : 1);
}

/** The part of the window between bars that stay at its top and its bottom, in CSS px from its top. */
function roomOf(element: Element): { readonly from: number; readonly to: number } {
  const { innerWidth: wide, innerHeight: high } = element.ownerDocument.defaultView as Window;
  let [from, to] = [0, high];
  for (const bar of elementsInReach(element.ownerDocument)) {
    if (!/sticky|fixed/.test(styleOf(bar).position) || bar.contains(element)) continue;
    const { top, bottom, width } = bar.getBoundingClientRect();
    if (width < wide / 2) continue;
    if (top <= 1 && bottom < high / 2) from = Math.max(from, bottom);
    if (bottom >= high - 1 && top > high / 2) to = Math.min(to, top);
  }
  return { from, to };
}

/** Room for a ring on each side of what has focus, CSS px. */
const RING = 12;

function hiddenFault(element: HTMLElement): string {
  const view = element.ownerDocument.defaultView as Window;
  const box = element.closest('label') ?? element;
  const rect =
    element === box ? (element.getClientRects()[0] ?? element.getBoundingClientRect()) : box.getBoundingClientRect();
  const { left, top, right, bottom, width, height } = rect;
  if (!isDrawn(element) || opacityOf(element) === 0 || width <= 1 || height <= 1) return 'not drawn';
  const [wide, high] = [view.innerWidth, view.innerHeight];
  const out = left < -2 || top < -2 || right > wide + 2 || bottom > high + 2;
  if (right <= 0 || bottom <= 0 || left >= wide || top >= high) return 'out of the window';
  const { from, to } = roomOf(element);
  // What is taller than its room, with the ring around it, shows its start.
  const tall = height > to - from - 2 * RING;
  if (out && width <= wide && !tall)
    return `partly out of the window: ${top.toFixed()} to ${bottom.toFixed()} px, between bars ${from.toFixed()} to ${to.toFixed()} px`;
  if (tall && (top < from - 2 || top > to - 44)) return 'its start is not in view';
  const [x0, y0, x1, y1] = [left + 2, top + 2, right - 2, (tall ? Math.min(bottom, to) : bottom) - 2];
  const points = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
    [(x0 + x1) / 2, (y0 + y1) / 2],
  ] as const;
  const root = element.getRootNode() as Document | ShadowRoot;
  const covered = points.find(
    ([x, y]) => x > 0 && y > 0 && x < wide && y < high && !isRelated(element, root.elementFromPoint(x, y)),
  );
  if (!covered) return '';
  const [x, y] = covered.map(Math.round);
  const hit = root.elementFromPoint(covered[0], covered[1]);
  return `covered at ${x}, ${y} by ${hit ? nameOf(hit) : 'nothing of its own'}`;
}

function arrowsAlong(element: Element): string {
  const bar = element.closest('[role="toolbar"]');
  if (!bar || element.matches('input,select')) return '';
  return bar.getAttribute('aria-orientation') === 'vertical' ? 'ArrowDown' : 'ArrowRight';
}

/**
 * Looks at what has focus; null when nothing has.
 * @param rings bands around controls without focus, see {@link Start}.
 */
export function look(doc: Document, rings: Start['rings'], forced: boolean): Stop | null {
  const element = focused(doc);
  if (!element) return null;
  const [at, name] = [placeOf(element), nameOf(element)];
  const hidden = hiddenFault(element);
  const ring = forced ? (hasForcedRing(element) ? '' : 'none') : ringFault(element, rings[at] ?? '[]');
  const findings: Finding[] = [];
  // What has focus is inside a closed shadow tree: nobody outside sees it.
  if (element.localName.includes('-') && !element.shadowRoot && !(at in rings)) {
    return { at, name, along: '', isPlayer: false, findings };
  }
  if (hidden) findings.push({ kind: 'obscured', what: `${name}: ${hidden}` });
  if (ring) findings.push({ kind: forced ? 'forced-ring' : 'ring', what: `${name}: ${ring}` });
  return { at, name, along: arrowsAlong(element), isPlayer: element.matches('video,audio'), findings };
}

/** Whether the second of two stops stands before the first for the eye, both in the smallest box that holds them. */
export function isBackwards(doc: Document, from: number, to: number): boolean {
  const all = allElements(doc);
  const [a, b] = [all[from], all[to]];
  if (!a || !b || a.getRootNode() !== b.getRootNode()) return false;
  let holder: Element | null = a.parentElement;
  while (holder && !holder.contains(b)) holder = holder.parentElement;
  const within = (element: Element) =>
    [...(holder?.children ?? [])].find((child) => child.contains(element)) ?? element;
  const [first, second] = [within(a).getBoundingClientRect(), within(b).getBoundingClientRect()];
  const beside = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  if (beside > 0.5 * Math.min(first.height, second.height)) {
    const mirrored = holder ? styleOf(holder).direction === 'rtl' : false;
    return mirrored ? second.left >= first.right - 1 : second.right <= first.left + 1;
  }
  return second.bottom <= first.top + 1;
}
