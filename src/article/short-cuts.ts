import { holdsWords } from './text.ts';

/** What the steps below use of Readability. */
interface Reader {
  _getInnerText(element: Element): string;
}

const nothing = () => undefined;

/** Whether an element holds nothing but breaks and rules. Readability asks this of every box, and reads all its text first. */
function isEmpty(element: Element): boolean {
  if (element.nodeType !== 1 || holdsWords(element)) return false;
  const count = element.childElementCount;
  return count === 0 || count === element.querySelectorAll('br, hr').length;
}

/** Whether an element of this name is all that an element holds. Readability makes a list of the children, and a function for each call. */
function holdsOnly(element: Element, name: string): boolean {
  const only = element.firstElementChild;
  if (only?.tagName !== name || only.nextElementSibling) return false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S$/.test((node as Text).data)) return false;
  }
  return true;
}

/** How often a sign stands in an element. Readability folds the text and splits it. */
function countOf(element: Element, sign: string): number {
  const text = element.textContent ?? '';
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Share of an element's text that is the text of links. Most elements hold none, and need not be read. */
function linkDensity(this: Reader, element: Element): number {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return 0;
  const all = this._getInnerText(element).length;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of links) {
    // A link to a place in the page counts less.
    const weight = /^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1;
    linked += this._getInnerText(link).length * weight;
  }
  return linked / all;
}

/** Share of an element's text that stands in elements of some names. But for headings Readability asks only whether there is any. */
function textDensity(this: Reader, element: Element, names: readonly string[]): number {
  const inside = element.querySelectorAll(names.join());
  if (inside.length === 0) return 0;
  if (!names.includes('h1')) return [...inside].some(holdsWords) ? 1 : 0;
  const all = this._getInnerText(element).length;
  if (all === 0) return 0;
  let sum = 0;
  for (const one of inside) sum += this._getInnerText(one).length;
  return sum / all;
}

/** Steps of Readability that give the same answer for less work, and steps that have nothing to do in a pruned copy. */
export const SHORT_CUTS = {
  _isElementWithoutContent: isEmpty,
  _hasSingleTagInsideElement: holdsOnly,
  _getCharCount: countOf,
  _getLinkDensity: linkDensity,
  _getTextDensity: textDensity,
  _isProbablyVisible: () => true,
  _cleanStyles: nothing,
};
