import { absoluteUrl } from './address.ts';
import { STAMP } from './article.ts';
import { resolveImage } from './images.ts';

/** A copied element; `whole` when its content came along or it can have none. */
export interface Copy {
  readonly element: Element;
  readonly whole: boolean;
}

/** Attributes that hold one address each. */
const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data'] as const;

const ADDRESSED = new Set('a iframe video audio source embed object blockquote q'.split(' '));

/**
 * Copies one element into the inert document with absolute addresses and without styles and event handlers.
 * @param base address against which those of the element are read.
 * @returns null when the element turns out to hold nothing (a picture without address).
 */
export function copyElement(live: Element, into: Document, base: string): Copy | null {
  const name = live.localName;
  if (name === 'svg' || name === 'math') return { element: importWhole(live, into), whole: true };
  if (name === 'noscript') return noscriptImage(live, into, base);
  const element = into.importNode(live, false);
  clean(element);
  if (name === 'img') return resolveImage(element, base) ? { element, whole: true } : null;
  if (ADDRESSED.has(name)) for (const attribute of ADDRESSES) absolute(element, attribute, base);
  return { element, whole: name === 'br' || name === 'hr' || name === 'iframe' || name === 'embed' };
}

/** A label that is nothing but an address names nothing, and would be read out in place of the words of its link. */
const ADDRESS = /^\s*(?:https?:|www\.|\/)\S*\s*$/i;

function clean(element: Element): void {
  if (!element.hasAttributes()) return;
  // Names alone: asking for the attributes themselves makes an object of each.
  for (const name of element.getAttributeNames()) {
    if (name === 'style' || name === 'hidden' || name === 'aria-hidden' || name === STAMP || name.startsWith('on')) {
      element.removeAttribute(name);
    } else if (name === 'aria-label' && ADDRESS.test(element.getAttribute(name) ?? '')) {
      element.removeAttribute(name);
    }
  }
}

/** Turns an address absolute; one that runs script or cannot be parsed goes, and the text of the link stays. */
function absolute(element: Element, attribute: string, base: string): void {
  const value = element.getAttribute(attribute);
  if (value === null) return;
  const url = absoluteUrl(value, base);
  if (url === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, url);
}

function importWhole(live: Element, into: Document): Element {
  const copy = into.importNode(live, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) clean(element);
  // Browsers show no annotation that is marked up; where it was never closed it may hold the rest of a page.
  for (const unseen of copy.querySelectorAll('script, style, foreignObject, annotation-xml')) unseen.remove();
  return copy;
}

/** A picture that is written for browsers without scripts; the twin that a script would have loaded has no address. */
function noscriptImage(live: Element, into: Document, base: string): Copy | null {
  const inside = live.querySelector('img') ?? parsedImage(live);
  if (!inside) return null;
  const element = into.importNode(inside, false);
  clean(element);
  element.setAttribute('data-legible-noscript', '');
  return resolveImage(element, base) ? { element, whole: true } : null;
}

/** A dot that counts visits, alone, as in most of these elements: not worth a parser. */
const DOT = /^\s*<img\b[^<>]*\s(?:width|height)=["']?[01]["'\s/>][^<>]*>?\s*$/i;

function parsedImage(noscript: Element): Element | null {
  const html = noscript.textContent ?? '';
  const Parser = noscript.ownerDocument.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!html.includes('<img') || DOT.test(html) || Parser === undefined) return null;
  return new Parser().parseFromString(html, 'text/html').querySelector('img');
}
