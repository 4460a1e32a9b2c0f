import { ID_PREFIX } from './links.ts';

/** Attributes by which one part of a drawing names another. */
const REFERENCES = ['href', 'xlink:href'] as const;
const PART = /^\s*url\(\s*(["']?)#([^"')]+)\1\s*\)/;

/**
 * Lets the parts of drawings find one another by the ids that they have in the view, and nothing outside: a filter or a mask from
 * another file would be fetched from wherever the page says.
 */
export function dressDrawings(root: ParentNode): void {
  for (const element of root.querySelectorAll('svg, svg *, math, math *')) {
    for (const { name, value } of [...element.attributes]) {
      if (!/url\(/i.test(value)) continue;
      const part = PART.exec(value)?.[2];
      if (part === undefined) element.removeAttribute(name);
      else element.setAttribute(name, `url(#${ID_PREFIX}${part})`);
    }
    if (element.localName === 'a' || element.localName === 'image') continue;
    for (const name of REFERENCES) {
      const value = element.getAttribute(name)?.trim();
      if (value === undefined) continue;
      if (value.startsWith('#')) element.setAttribute(name, `#${ID_PREFIX}${value.slice(1)}`);
      else element.removeAttribute(name);
    }
  }
}
