import { absoluteUrl } from './address.ts';

const IMAGE_URL = /^\s*(?:https?:|\/|\.|\w)[^\s,]*\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?\s*$/i;
const IMAGE_SET = /\.(?:jpe?g|png|webp|avif|gif)\S*\s+\d+(?:\.\d+)?[wx]/i;
/** Names under which lazy loaders keep an address until their script runs. */
const LAZY_SOURCE = ['data-src', 'data-lazy-src', 'data-original', 'data-original-src', 'data-hi-res-src', 'data-url'];
const LAZY_SET = ['data-srcset', 'data-lazy-srcset'];
/** Placeholders are written into the page as tiny pictures; a real inline picture is larger than this many characters. */
const PLACEHOLDER = 300;

/**
 * Gives a copied picture the address it will have once the page's lazy loader has run, absolute.
 * @returns false when no address is found, or the picture is a dot that counts visits.
 */
export function resolveImage(image: Element, base: string): boolean {
  const data = dataOf(image);
  const waiting = lazySource(data, isPlaceholder(image.getAttribute('src')));
  if (waiting) image.setAttribute('src', waiting);
  const set = lazySet(data) ?? image.getAttribute('srcset');
  if (set) image.setAttribute('srcset', absoluteSet(set, base));
  const url = absoluteUrl(image.getAttribute('src') ?? '', base);
  if (url && image.getAttribute('src') && !isPlaceholder(url)) image.setAttribute('src', url);
  else image.removeAttribute('src');
  image.removeAttribute('loading');
  return (image.hasAttribute('src') || Boolean(set)) && !isDot(image);
}

const isPlaceholder = (source: string | null) =>
  !source || (source.startsWith('data:') && source.length < PLACEHOLDER) || source === 'about:blank';

type Data = ReadonlyMap<string, string>;

/** A picture's `data-` attributes by name. Asking for the attributes themselves would make an object of each. */
function dataOf(image: Element): Data {
  const data = new Map<string, string>();
  for (const name of image.getAttributeNames()) {
    if (name.startsWith('data-')) data.set(name, image.getAttribute(name) ?? '');
  }
  return data;
}

/** @param guess whether an address under any other name will do, too. */
function lazySource(data: Data, guess: boolean): string | null {
  for (const name of LAZY_SOURCE) {
    const value = data.get(name);
    if (value && !value.startsWith('data:')) return value;
  }
  return guess ? ([...data.values()].find((value) => IMAGE_URL.test(value)) ?? null) : null;
}

function lazySet(data: Data): string | null {
  for (const name of LAZY_SET) {
    const value = data.get(name);
    if (value) return value;
  }
  return [...data.values()].find((value) => IMAGE_SET.test(value) && !value.includes('{')) ?? null;
}

function absoluteSet(set: string, base: string): string {
  return set.replace(/(\S*[^,\s])(\s+[\d.]+[xwh])?(\s*,|\s*$)/g, (_, url: string, size = '', end: string) => {
    return `${absoluteUrl(url, base) ?? url}${size}${end}`;
  });
}

function isDot(image: Element): boolean {
  const small = (name: string) => /^[01]$/.test(image.getAttribute(name) ?? '');
  return small('width') || small('height');
}
