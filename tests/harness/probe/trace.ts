import { allElements, focused, isDrawn, nameOf, parentOf, placeOf, styleOf } from './elements.ts';

/** What a key might change: text, states, places, focus. */
export function trace(doc: Document): string {
  const words = allElements(doc.body.parentElement as Element)
    .filter((element) => !element.matches('style,script,[data-text-spacing]'))
    .map((element) => {
      const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
      const states = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      return `${element.localName} ${states} ${text}`;
    });
  const active = focused(doc);
  return JSON.stringify([doc.title, doc.defaultView?.scrollY, active && placeOf(active), words]);
}

/** What assistive technology was told last, by each place that tells. */
export function told(doc: Document): string {
  const places = allElements(doc).filter((element) =>
    element.matches('[role="status"],[role="alert"],[aria-live]:not([aria-live="off"])'),
  );
  return places.map(({ textContent }) => textContent?.trim()).join('|');
}

/** What stands there to be seen. */
export function shown(doc: Document): string {
  return (doc.body.textContent ?? '').replace(/\s+/g, ' ');
}

/** Focuses the first element that a selector finds, through open shadow trees. @returns whether there is one. */
export function focusOn(doc: Document, selector: string): boolean {
  const found = allElements(doc).find((element) => element.matches(selector));
  found?.focus();
  return found !== undefined && focused(doc) === found;
}

/** What has focus: its place, and whether it is gone to nowhere. */
export function where(doc: Document): { readonly at: number; readonly name: string } | null {
  const active = focused(doc);
  return active ? { at: placeOf(active), name: nameOf(active) } : null;
}

/** The page's own skip link: the first links that lead to a place within the page and say so. */
export function skipLink(
  doc: Document,
): { readonly at: number; readonly name: string; readonly target: number | null; readonly drawn: boolean } | null {
  const links = allElements(doc)
    .filter((element) => element.matches('a[href^="#"]'))
    .slice(0, 3) as HTMLAnchorElement[];
  const link = links.find(({ textContent }) => /\b(?:skip|jump)\b/i.test(textContent ?? ''));
  if (!link) return null;
  const target = doc.getElementById(decodeURIComponent(link.hash.slice(1)));
  const hides = (element: Element | null): boolean =>
    element !== null &&
    (styleOf(element).display === 'none' || styleOf(element).visibility === 'hidden' || hides(parentOf(element)));
  return {
    at: placeOf(link),
    name: nameOf(link),
    target: target && isDrawn(target) ? placeOf(target) : null,
    drawn: !hides(link),
  };
}
