import { fragmentOf, ID_PREFIX } from './links.ts';
import { landOn } from './place.ts';

/** The place in the live page that an id or an old-style anchor name means. */
function livePlace(doc: Document, id: string): HTMLElement | null {
  return doc.getElementById(id) ?? doc.querySelector<HTMLElement>(`a[name="${CSS.escape(id)}"]`);
}

/**
 * Follows a link within the page: to its place in the article, or, when that was no part of the article, out of the view to its
 * place in the page. Every other link is left to the browser.
 */
export function followFragment(event: MouseEvent, doc: Document, body: HTMLElement, leave: () => void): void {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = fragmentOf(link.href, doc.location.href);
  if (id === null) return;
  const inside = body.querySelector<HTMLElement>(`#${CSS.escape(ID_PREFIX + id)}`);
  const outside = inside ? null : livePlace(doc, id);
  if (!inside && !outside) return;
  event.preventDefault();
  if (!inside) leave();
  const place = inside ?? outside;
  if (place) landOn(place);
}
