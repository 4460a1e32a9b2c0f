/** A stretch of the page, in CSS px from the page element's top. */
export interface FrameBox {
  readonly top: number;
  readonly bottom: number;
}

/** The band on the screen: a strip behind the words, and two bars and an upright before them. */
export interface Frame {
  place(box: FrameBox): void;
  remove(): void;
}

/** The band reaches past the words by so much of the room beside them. */
const REACH = 0.6;

/** Draws a band into the page's element, across the article's column. It takes no clicks and says nothing. */
export function createFrame(page: HTMLElement, article: HTMLElement): Frame {
  const parts = ['strip', 'bars'].map((name) => {
    const part = page.ownerDocument.createElement('div');
    part.className = `focus-${name}`;
    part.setAttribute('aria-hidden', 'true');
    // The upright stands where lines begin.
    part.dir = article.dir;
    page.append(part);
    return part;
  });
  return {
    place({ top, bottom }) {
      const column = article.getBoundingClientRect();
      const start = column.left - page.getBoundingClientRect().left;
      const inset = (1 - REACH) * Number.parseFloat(getComputedStyle(article).paddingLeft);
      for (const { style } of parts) {
        style.top = `${top}px`;
        style.height = `${bottom - top}px`;
        style.left = `${start + inset}px`;
        style.width = `${column.width - 2 * inset}px`;
      }
    },
    remove() {
      for (const part of parts) part.remove();
    },
  };
}
