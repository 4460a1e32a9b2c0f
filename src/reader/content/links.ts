/** Ids of the article carry this, so that none can be taken for one of the view's own. */
export const ID_PREFIX = 'in-article-';

/** An address made absolute, or null for what is none. */
export function parseAddress(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** The place within the page that a link leads to, decoded; null for links that lead elsewhere. */
export function fragmentOf(href: string, pageUrl: string): string | null {
  const [page, target] = [parseAddress(pageUrl, pageUrl), parseAddress(href, pageUrl)];
  if (!page || !target?.hash || target.hash === '#') return null;
  if (target.origin !== page.origin || target.pathname !== page.pathname || target.search !== page.search) return null;
  try {
    return decodeURIComponent(target.hash.slice(1));
  } catch {
    return target.hash.slice(1);
  }
}

/** Links open as on the page, a new window without a way back to it; what is no link loses the look of one. */
export function dressLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a')) {
    const href = link.getAttribute('href');
    if (href === null || href.trim() === '' || href.trim() === '#') link.removeAttribute('href');
    if (link.getAttribute('target') === '_blank') link.rel = 'noopener';
    else link.removeAttribute('target');
  }
}

/** Prefixes the ids of an article; of several equal ones the first is kept. */
export function prefixIds(root: ParentNode): void {
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    if (seen.has(element.id)) element.removeAttribute('id');
    else {
      seen.add(element.id);
      element.id = ID_PREFIX + element.id;
    }
  }
}
