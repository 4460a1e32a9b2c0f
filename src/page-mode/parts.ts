/** Hold no words that are seen. */
const NOTHING = new Set(['base', 'head', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);
/** Pictures of every kind: they keep their own colours and sizes. */
const PICTURES = new Set([
  ...[
    'area',
    'audio',
    'canvas',
    'embed',
    'iframe',
    'frame',
    'img',
    'map',
    'object',
    'picture',
    'source',
    'svg',
    'video',
  ],
]);
/** Inputs that show words. */
const WORDLESS = new Set(['checkbox', 'color', 'hidden', 'image', 'radio', 'range']);
const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'option', 'optgroup']);

/** What an element is to page mode. `own` are elements of the extension itself. */
export type Part = 'nothing' | 'picture' | 'own' | 'element';

/** What kind of part an element is. */
export function partOf({ localName }: Element): Part {
  if (NOTHING.has(localName)) return 'nothing';
  if (PICTURES.has(localName)) return 'picture';
  return localName.startsWith('legible-') ? 'own' : 'element';
}

/** Whether an element is a control with a box of its own. */
export function isControl(element: Element): boolean {
  return CONTROLS.has(element.localName) || element.getAttribute('role') === 'button';
}

/** The words that stand in an element itself, not in its children. */
export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
  }
  return text;
}

/** Whether an element shows words of its own. The sign of a list item counts: it has the item's size. */
export function hasWords(element: Element, text: string): boolean {
  const { localName } = element;
  if (localName === 'input') return !WORDLESS.has((element as HTMLInputElement).type);
  return text.trim() !== '' || localName === 'textarea' || localName === 'select' || localName === 'li';
}
