import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Focuses an element when it appears, and once more when the window gets the keyboard: Firefox forgets a focus that was set
 * before its panel had it. Focus that the person moved stays.
 * @param wanted false where another element is the first.
 */
export function useFirstFocus(place: RefObject<HTMLElement | null>, wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    const life = new AbortController();
    const focus = () => {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    };
    focus();
    window.addEventListener('focus', focus, { signal: life.signal });
    return () => life.abort();
  }, [place, wanted]);
}
