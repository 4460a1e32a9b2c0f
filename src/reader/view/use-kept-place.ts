import { useLayoutEffect, useRef } from 'preact/hooks';
import { goToPlace, type Place, takePlace } from '../content/place.ts';

/**
 * Keeps the place in the text while panels open beside it or in its stead.
 * @param arrangement changes whenever the text gets another width or is hidden or shown.
 * @param shown whether the text is in view.
 * @param edge the window's top edge for reading, in CSS px.
 * @param find the article's element.
 */
export function useKeptPlace(
  arrangement: string,
  shown: boolean,
  edge: () => number,
  find: () => Element | null,
): void {
  const last = useRef({ arrangement, shown });
  const place = useRef<Place | null>(null);
  // Taken while the old arrangement still stands, before the new one is put on the screen.
  if (last.current.arrangement !== arrangement && last.current.shown) {
    const article = find();
    place.current = article && window.scrollY > 0 ? takePlace(article, edge()) : null;
  }
  useLayoutEffect(() => {
    if (last.current.arrangement === arrangement) return;
    last.current = { arrangement, shown };
    if (!shown || !place.current) window.scrollTo({ top: 0, behavior: 'instant' });
    else goToPlace(place.current, edge());
  }, [arrangement, shown, edge]);
}
