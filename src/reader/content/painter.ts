/** What is marked in the text without changing it, weakest first. */
export const MARKS = ['line', 'sentence', 'word'] as const;

export type Mark = (typeof MARKS)[number];

/** Marks stretches of the text. */
export interface Painter {
  /** Marks these stretches, and nothing else in this way. */
  paint(mark: Mark, ranges: readonly Range[]): void;
}

/**
 * A painter for a view: by the CSS Custom Highlight API, which changes nothing in the text, or by boxes behind the words where
 * a browser has none.
 * @param page finds the element that the text stands in, to which the boxes are added.
 * @param end takes all marks away.
 */
export function createPainter(page: () => HTMLElement | null, end: AbortSignal): Painter {
  return typeof CSS !== 'undefined' && 'highlights' in CSS ? highlightPainter(end) : boxPainter(page, end);
}

/** The marks' names in the document's one registry: `legible-word`, for `::highlight(legible-word)`. */
function highlightName(mark: Mark): string {
  return `legible-${mark}`;
}

function highlightPainter(end: AbortSignal): Painter {
  const highlights = new Map(
    MARKS.map((mark, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(highlightName(mark), highlight);
      return [mark, highlight];
    }),
  );
  end.addEventListener('abort', () => {
    for (const mark of MARKS) CSS.highlights.delete(highlightName(mark));
  });
  return {
    paint(mark, ranges) {
      const highlight = highlights.get(mark);
      highlight?.clear();
      for (const range of ranges) highlight?.add(range);
    },
  };
}

/** Draws a box behind each line of a stretch. Letters keep their colour, so boxes are drawn as tint and underline only. */
function boxPainter(page: () => HTMLElement | null, end: AbortSignal): Painter {
  const layers = new Map<Mark, HTMLElement>();
  const layerIn = (parent: HTMLElement, mark: Mark) => {
    const layer = layers.get(mark) ?? parent.ownerDocument.createElement('div');
    layers.set(mark, layer);
    layer.className = `mark-layer mark-${mark}`;
    layer.setAttribute('aria-hidden', 'true');
    if (!layer.isConnected) parent.append(layer);
    return layer;
  };
  end.addEventListener('abort', () => {
    for (const layer of layers.values()) layer.remove();
  });
  return {
    paint(mark, ranges) {
      const parent = page();
      if (!parent) return;
      const origin = parent.getBoundingClientRect();
      const rects = ranges.flatMap((range) => [...range.getClientRects()]);
      layerIn(parent, mark).replaceChildren(...rects.map((rect) => drawBox(parent.ownerDocument, rect, origin)));
    },
  };
}

function drawBox(doc: Document, rect: DOMRect, origin: DOMRect): HTMLElement {
  const box = doc.createElement('div');
  Object.assign(box.style, {
    top: `${rect.top - origin.top}px`,
    left: `${rect.left - origin.left}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
  return box;
}
