import { type ReadonlySignal, signal } from '@preact/signals';
import { fold } from '../../article/text.ts';
import type { LinkLook } from '../../reading/link-look.ts';
import { fragmentOf, parseAddress } from './links.ts';

/** A link as the list at the end of the article shows it. */
export interface ListedLink {
  readonly href: string;
  readonly words: string;
  /** The site it leads to, or null where it stays on this one. */
  readonly host: string | null;
}

/** The links of a text, which can be made part of the words around them. */
export interface CalmLinks {
  /** The links of the list, in the order of their numbers; empty unless the list is on. */
  readonly listed: ReadonlySignal<readonly ListedLink[]>;
  /** Shows links as they are now wanted, also those that came since. True when anything changed. */
  wear(look: LinkLook): boolean;
}

const NUMBER = 'link-number';

/** Where the address of a link stands while it leads nowhere. */
const KEPT = 'data-kept-href';

/** Makes links of a text, or of a copy of it, lead on again. */
export function restoreLinks(text: HTMLElement): void {
  for (const link of text.querySelectorAll(`a[${KEPT}]`)) {
    link.setAttribute('href', link.getAttribute(KEPT) ?? '');
    link.removeAttribute(KEPT);
  }
  for (const number of text.querySelectorAll(`.${NUMBER}`)) number.remove();
}

/** Whether a link stands in running text. One that is all there is of its block is not in anyone's way. */
function amongWords(link: Element): boolean {
  const block = link.closest('p,li,td,th,dd,dt,figcaption,blockquote,h1,h2,h3,h4,h5,h6,.text');
  const letters = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/gu, '').length;
  return letters(link) > 0 && letters(block) > letters(link);
}

/** The links of a text. Links within the article, such as those of notes, stay as they are: they lead on, not away. */
export function createCalmLinks(body: HTMLElement, pageUrl: string): CalmLinks {
  const addresses = new Map<Element, string>();
  const listed = signal<readonly ListedLink[]>([]);
  const restore = () => {
    // A page may have written the attribute itself, with an address that nobody has checked.
    for (const link of body.querySelectorAll(`[${KEPT}]`)) if (!addresses.has(link)) link.removeAttribute(KEPT);
    restoreLinks(body);
    addresses.clear();
  };
  const calm = () => {
    for (const link of body.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (fragmentOf(href, pageUrl) !== null || !amongWords(link)) continue;
      addresses.set(link, href);
      link.setAttribute(KEPT, href);
      link.removeAttribute('href');
    }
  };
  /** Gives each link its number; links to one address share theirs. */
  const number = (): ListedLink[] => {
    const found = new Map<string, ListedLink>();
    for (const [link, href] of addresses) {
      const url = parseAddress(href, pageUrl);
      const words = fold(link.textContent ?? '');
      const host = url && url.host !== parseAddress(pageUrl, pageUrl)?.host ? url.host : null;
      if (!found.has(href)) found.set(href, { href, words, host });
      const mark = link.ownerDocument.createElement('sup');
      mark.className = NUMBER;
      mark.dataset.silent = '';
      mark.textContent = `[${[...found.keys()].indexOf(href) + 1}]`;
      link.after(mark);
    }
    return [...found.values()];
  };
  return {
    listed,
    wear(look) {
      const before = addresses.size;
      restore();
      if (look !== 'underlined') calm();
      listed.value = look === 'list' ? number() : [];
      return before + addresses.size > 0;
    },
  };
}
