import { text } from '../../platform/i18n.ts';

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

/** An address that holds a document of its own. Pictures and sounds may stand in their address, where they only show. */
const INLINE_DOCUMENT = /^\s*data:/i;
const INLINE_MEDIA = /^\s*data:(?:image|audio|video)\//i;

/** Takes addresses that hold a document. As a link even a picture is one: a drawing that is gone to runs its script. */
export function dropInlineDocuments(root: ParentNode): void {
  for (const element of root.querySelectorAll('[href],[src],[poster],[cite],svg *')) {
    for (const name of ['href', 'xlink:href', 'src', 'poster', 'cite']) {
      const address = element.getAttribute(name) ?? '';
      if (!INLINE_DOCUMENT.test(address)) continue;
      if (element.localName === 'a' || !INLINE_MEDIA.test(address)) element.removeAttribute(name);
    }
  }
}

/** Addresses of picture files. */
const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** Whether anything tells by ear where a link leads. */
function hasName(link: Element): boolean {
  if (link.textContent?.trim() || link.getAttribute('aria-label')?.trim()) return true;
  return [...link.querySelectorAll('[alt],[aria-label]')].some((each) => each.getAttribute('alt') || each.ariaLabel);
}

/**
 * Names links that hold nothing but a picture without words: by what following them shows. Links that hold nothing at all are
 * taken out.
 */
export function nameLinks(root: ParentNode, pageUrl: string): void {
  for (const link of root.querySelectorAll('a[href]')) {
    if (hasName(link)) continue;
    const address = parseAddress(link.getAttribute('href') ?? '', pageUrl);
    if (!address || !link.querySelector('img,svg,picture,video')) link.replaceWith(...link.childNodes);
    else if (PICTURE.test(address.pathname)) link.setAttribute('aria-label', text('readerPictureAlone'));
    else link.setAttribute('aria-label', text('readerPictureLink', address.host || address.href));
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
