/** What a script may see of a page beyond its own tree. */
export interface Insight {
  /** The shadow root of an element, also a closed one; null when it has none. */
  shadowRootOf(element: Element): ShadowRoot | null;
}

/** How a walk ended. */
export interface WalkEnd {
  /** Frames of other sites, into which no script may look. */
  readonly closedFrames: number;
  /** Whether the page went on behind the end of the walk. */
  readonly cut: boolean;
}

/** Pages of more elements are data; the walk ends there. It takes about a second. */
const MOST_ELEMENTS = 400_000;

/** Frames in frames in frames: pages that frame themselves never end. */
const DEEPEST_FRAME = 6;

/** Nothing inside these is part of the page. */
const CLOSED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'canvas',
  'object',
  'select',
]);

const FRAMES = new Set(['iframe', 'frame']);

/** Frames smaller than this, CSS px, hold counters, not content. */
const SMALLEST_FRAME = 60;

/** The document in a frame; null when it is of another site. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function countsAsClosed(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST_FRAME && height >= SMALLEST_FRAME;
}

interface Step<C> {
  readonly element: Element;
  readonly context: C;
  readonly frames: number;
}

/**
 * Goes through a page as it is composed: shadow trees with what is slotted into them, and frames of the same site.
 * @param visit what to do with an element; what it returns is handed to what the element holds, `null` leaves that out.
 */
export function walk<C>(root: Element, start: C, insight: Insight, visit: (element: Element, context: C) => C | null) {
  const stack: Step<C>[] = [{ element: root, context: start, frames: 0 }];
  const documents = new Set<Document>([root.ownerDocument]);
  let closedFrames = 0;
  let visited = 0;
  const held = (element: Element): ArrayLike<Element> => {
    if (FRAMES.has(element.localName)) {
      const inner = frameDocument(element);
      if (!inner?.documentElement) closedFrames += countsAsClosed(element) ? 1 : 0;
      if (!inner?.documentElement || documents.has(inner)) return [];
      documents.add(inner);
      return [inner.documentElement];
    }
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements?.() : undefined;
    if (slotted?.length) return slotted;
    return (insight.shadowRootOf(element) ?? element).children;
  };
  while (stack.length > 0 && visited < MOST_ELEMENTS) {
    const { element, context, frames } = stack.pop() as Step<C>;
    if (CLOSED.has(element.localName)) continue;
    visited++;
    const inner = visit(element, context);
    if (inner === null) continue;
    const depth = frames + (FRAMES.has(element.localName) ? 1 : 0);
    if (depth > DEEPEST_FRAME) continue;
    // An array: browsers look for the last of a long live collection from its beginning.
    for (const child of Array.from(held(element)).reverse())
      stack.push({ element: child, context: inner, frames: depth });
  }
  return { closedFrames, cut: stack.length > 0 } satisfies WalkEnd;
}
