import { contrast, groundOf, parseColor } from './colors.ts';
import { CONTROLS, elementsInReach, isDrawn, isForEarsAlone, nameOf, parentOf, styleOf } from './elements.ts';
import type { Finding, Kind } from './finding.ts';

const finding = (kind: Kind, element: Element, more = ''): Finding => ({
  kind,
  what: nameOf(element) + (more && `: ${more}`),
});

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '')).join('');
}

const px = (length: string) => Number.parseFloat(length) || 0;

function contrastFaults(seen: readonly HTMLElement[]): Finding[] {
  return seen.flatMap((element) => {
    if (ownText(element) === '' || element.closest(':disabled,svg,option')) return [];
    const { color, fontSize, fontWeight } = styleOf(element);
    const large = px(fontSize) >= 24 || (px(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const ratio = contrast(parseColor(color), groundOf(element));
    return ratio < (large ? 4.5 : 7) - 0.01 ? [finding('contrast', element, `${ratio.toFixed(2)}:1`)] : [];
  });
}

/** How well a border stands out from what is around it; 0 where there is none. */
function borderContrast(element: Element): number {
  const { borderTopWidth, borderTopStyle, borderTopColor } = styleOf(element);
  const border = px(borderTopWidth) > 0 && borderTopStyle !== 'none' ? parseColor(borderTopColor) : null;
  return border && border[3] > 0 ? contrast(border, groundOf(parentOf(element))) : 0;
}

/** A control is told from its ground by its border, its face or the frame of its group, where it has any; fields need one. */
function edgeFaults(seen: readonly HTMLElement[]): Finding[] {
  return seen.flatMap((element) => {
    if (!element.matches('button,select,textarea,input:not([type="radio"],[type="checkbox"],[type="range"])'))
      return [];
    if (element.matches(':disabled') || Number(styleOf(element).opacity) === 0) return [];
    const parent = parentOf(element);
    const bordered = borderContrast(element);
    const faced = contrast(groundOf(element), groundOf(parent));
    const bare = bordered === 0 && faced < 1.05 && element.matches('button');
    const framed = element.matches('[role="tab"]') && parent !== null && borderContrast(parent) >= 2.99;
    return bare || framed || Math.max(bordered, faced) >= 2.99
      ? []
      : [finding('edge', element, `${Math.max(bordered, faced).toFixed(2)}:1`)];
  });
}

/** The label around a control, where it has a box of its own that can be pressed. */
function labelBox(element: Element): HTMLElement | null {
  const label = element.closest('label');
  return label && styleOf(label).display !== 'inline' ? label : null;
}

function targetFaults(seen: readonly HTMLElement[]): Finding[] {
  const boxes = seen
    .filter((element) => element.matches(CONTROLS) && !(element.matches('a') && styleOf(element).display === 'inline'))
    .map((element) => labelBox(element) ?? element);
  return [...new Set(boxes)].flatMap((box) => {
    const { width, height } = box.getBoundingClientRect();
    return Math.min(width, height) < 43.5
      ? [finding('target', box, `${width.toFixed(0)} by ${height.toFixed(0)} px`)]
      : [];
  });
}

function clickOnlyFaults(seen: readonly HTMLElement[]): Finding[] {
  const takesKeys = (element: Element): boolean =>
    element.matches(`${CONTROLS},label,[tabindex]`) ||
    (parentOf(element) ? takesKeys(parentOf(element) as Element) : false);
  return seen.flatMap((element) => {
    const claims = element.matches('[onclick],[role="button"],[role="link"],[role="checkbox"],[role="switch"]');
    const reached = element.matches('a[href],button,input,select,textarea,summary,label,[tabindex]');
    const pointer = styleOf(element).cursor === 'pointer' && !takesKeys(element);
    return (claims && !reached) || pointer ? [finding('click-only', element)] : [];
  });
}

/** How something looks when all colours are taken for one. */
function shapeOf(element: Element): string {
  const shapes = [element, ...element.querySelectorAll('*')].flatMap((part) => {
    const view = part.ownerDocument.defaultView as Window;
    return ['', '::before', '::after'].map((pseudo) => {
      const s = view.getComputedStyle(part, pseudo);
      if (pseudo && (s.content === 'none' || s.content === 'normal')) return '';
      const border = [s.borderTopWidth, s.borderInlineStartWidth, s.borderBottomWidth, s.borderTopStyle];
      return [
        ...border,
        s.fontWeight,
        s.textDecorationLine,
        s.textDecorationThickness,
        s.outlineStyle,
        s.display,
        s.visibility,
        s.opacity,
        s.content,
      ].join();
    });
  });
  return shapes.join(';');
}

const ON =
  '[aria-pressed="true"],[aria-checked="true"],[aria-selected="true"],[aria-current]:not([aria-current="false"]),input:checked';

/** What is chosen must differ from a neighbour that is not by more than colour; what the browser draws itself does. */
function stateFaults(seen: readonly HTMLElement[]): Finding[] {
  const boxOf = (element: Element) => element.closest('label') ?? element;
  return seen.flatMap((element) => {
    if (!element.matches(ON)) return [];
    if (element.matches('input') && styleOf(element).appearance !== 'none' && Number(styleOf(element).opacity) > 0)
      return [];
    const other = seen.find(
      (each) =>
        each !== element &&
        each.localName === element.localName &&
        each.className === element.className &&
        (each as HTMLInputElement).name === (element as HTMLInputElement).name &&
        !each.matches(ON),
    );
    return other && shapeOf(boxOf(other)) === shapeOf(boxOf(element)) ? [finding('state', element)] : [];
  });
}

const SCRIPTS = {
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hani: /\p{Script=Han}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Latn: /\p{Script=Latin}/gu,
} as const;

/** Texts shorter than this many letters may be a name or a sign. */
const FEW_LETTERS = 20;

function languageFaults(seen: readonly HTMLElement[]): Finding[] {
  return seen.flatMap((element) => {
    const words = ownText(element);
    let at: Element | null = element;
    while (at && !at.hasAttribute('lang')) at = parentOf(at);
    const lang = at?.getAttribute('lang');
    if (words.length < FEW_LETTERS || !lang) return [];
    const script = new Intl.Locale(lang).maximize().script ?? '';
    const expected = /^(?:Hans|Hant|Jpan|Kore)$/.test(script) ? 'Hani' : script;
    const counts = Object.entries(SCRIPTS).map(([name, letters]) => [name, words.match(letters)?.length ?? 0] as const);
    const [most] = counts.sort(([, a], [, b]) => b - a);
    const wrong = most && most[1] >= FEW_LETTERS && most[0] !== expected && expected in SCRIPTS;
    return wrong ? [finding('language', element, `${most[0]} in ${lang}`)] : [];
  });
}

/** All that is wrong with what stands there, whatever has focus. */
export function lookStill(doc: Document): Finding[] {
  const reached = elementsInReach(doc);
  const seen = reached.filter((element) => isDrawn(element) && !isForEarsAlone(element));
  const ordered = reached
    .filter((element) => element.tabIndex > 0)
    .map((element) => finding('order', element, `tabindex ${element.tabIndex}`));
  return [
    ...ordered,
    ...contrastFaults(seen),
    ...edgeFaults(seen),
    ...targetFaults(seen),
    ...clickOnlyFaults(seen),
    ...stateFaults(seen),
    ...languageFaults(seen),
  ];
}
