import { liveSignal, named, ofSignals } from './signal.ts';

const set = (names: string) => new Set(names.split(' '));

/** Elements that never show text of the page. */
const NO_CONTENT = set(
  'script style link meta template head title base input select textarea option datalist progress meter canvas map area param source track object-fallback dialog-polyfill',
);

/** Landmarks and widgets that stand around articles. */
const ROLES = set(
  'navigation search menu menubar toolbar tablist dialog alertdialog banner contentinfo tooltip progressbar slider',
);

/** Whether nothing of a page could be lost with an element. */
export const hasNoContent = (element: Element) => NO_CONTENT.has(element.localName);

/** Whether an element is read without asking whether the page shows it. */
export const isAlwaysRead = ({ localName }: Element) =>
  localName === 'br' || localName === 'source' || localName === 'noscript';

/**
 * Why an element of the live page is left out of the copy.
 * @param into the copy of its parent.
 * @param hidden whether the page does not show it.
 * @param strict whether landmarks are left out.
 * @returns a stable code, or null when it stays.
 */
export function skipReason(element: Element, into: Element, hidden: boolean, strict: boolean): string | null {
  const name = element.localName;
  if (name === 'button') return into.closest('h1,h2,h3,h4,h5,h6,dt') ? null : 'control';
  if (isAlwaysRead(element)) return null;
  if (hidden) return 'hidden';
  // Many elements of a text have no attribute, and so neither role nor name.
  if (!element.hasAttributes()) return strict ? landmark(name, element, into) : null;
  if (element.getAttribute('aria-hidden') === 'true' && !isShownToEyes(element)) return 'hidden';
  return strict ? (namedLandmark(name, element) ?? landmark(name, element, into)) : null;
}

/**
 * Whether a hidden element is folded away, not absent: content of a closed `details`, or a section of the text that opens at
 * a click (questions and answers, tabs).
 */
export function isFoldedAway(element: Element, into: Element): boolean {
  return (into.closest('details') !== null && element.localName !== 'dialog') || isCollapsed(element);
}

const COLLAPSED = named(
  'accordion.*|collaps\\w*|tab-?(?:pane|panel|content)|faq.*|expand\\w*|toggle-?content|panel-?(?:body|collapse)',
);
const NOT_COLLAPSED = named('menu|nav|search|share|comments?|modal|dialog|cookies?|login|sub-?menu|drop-?down|tooltip');

function isCollapsed(element: Element): boolean {
  if (element.querySelector('p, li') === null) return false;
  const told = liveSignal(element);
  return (element.getAttribute('role') === 'tabpanel' || COLLAPSED.test(told)) && !NOT_COLLAPSED.test(told);
}

/** Mathematics drawn as a picture, and pages that hide themselves from assistive technology while a dialog is open. */
function isShownToEyes(element: Element): boolean {
  if ((element.getAttribute('class') ?? '').includes('fallback-image')) return true;
  return element.querySelector('h1, main, article') !== null || element.querySelectorAll('p').length > 5;
}

/** Names by which sites build their landmarks out of plain boxes; only at the start of a name, so that a page "with-sidebar" stays. */
const CHROME = ofSignals(
  /(?:^|\s)(?:(?:site|page|main|global|top|primary|secondary|mobile|mega|sub|sticky|off-?canvas)?[-_]?(?:footer|nav|navbar|navigation|menu|sidebar)(?:[-_]?(?:wrapper|container|area|inner|list|section|content))?|disqus_thread|comments?-?(?:list|area|section)?|breadcrumbs?|cookie-?(?:banner|notice|consent|bar)|skip-?links?)(?:\s|$)/i,
);

/** Elements that sites use as plain boxes. */
const BOXES = set('div section ul header');

function isChrome(element: Element): boolean {
  const isNamed = ['class', 'id'].some((name) => CHROME.test(element.getAttribute(name) ?? ''));
  return isNamed && element.querySelector('h1, main, article') === null;
}

/** A landmark by its role or by its name. */
function namedLandmark(name: string, element: Element): string | null {
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role) && !element.querySelector('h1, article')) return `role-${role}`;
  if (BOXES.has(name) && isChrome(element)) return 'site-chrome';
  return name !== 'nav' && element.getAttribute('aria-modal') === 'true' ? 'dialog' : null;
}

/** A landmark by its element. */
function landmark(name: string, element: Element, into: Element): string | null {
  if (name === 'nav') return 'navigation';
  if (name === 'dialog') return 'dialog';
  if (name === 'footer' && !into.closest('blockquote, figure')) {
    return element.querySelector('article, main, h1') ? null : 'footer';
  }
  return null;
}
