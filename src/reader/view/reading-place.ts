import { goToPlace, type Place, takePlace } from '../content/place.ts';
import type { Session } from '../session/session.ts';

/** Where someone reads, kept through every change of size, spacing, width, and while a panel takes the text's place. */
export interface ReadingPlace {
  /** The place at the top edge; null at the very start. */
  current(): Place | null;
  /** Goes back to it, after something above the text has changed. */
  keep(): void;
}

/**
 * Follows the place while the window scrolls, and goes back to it whenever the text gets another size.
 * @param article the element that holds the text.
 * @param edge where reading begins, in CSS px from the window's top.
 */
export function followPlace(session: Session, article: HTMLElement, edge: () => number): ReadingPlace {
  const here = () => (window.scrollY > 0 ? takePlace(article, edge()) : null);
  let place = here();
  let width = article.clientWidth;
  let height = article.clientHeight;
  const isShown = () => article.offsetParent !== null || article.getClientRects().length > 0;
  session.onScroll(() => {
    // What scrolls while the text is hidden, or by its growing, is not the reader.
    if (isShown() && article.clientWidth === width && article.clientHeight === height) place = here();
  });
  const keep = () => {
    if (!isShown()) return;
    ({ clientWidth: width, clientHeight: height } = article);
    if (place) goToPlace(place, edge());
    else window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const observer = new ResizeObserver(keep);
  observer.observe(article);
  session.signal.addEventListener('abort', () => observer.disconnect());
  return { current: () => place, keep };
}
