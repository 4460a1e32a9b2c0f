import { ofText } from './remembered.ts';

/** Answers whether the page shows an element. Injected, so that documents without layout can be read too. */
export interface Visibility {
  /** True when the element itself takes its content off the page. Ancestors have been asked before. */
  hidden(element: Element): boolean;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What the markup alone says: for documents without style or layout. */
export const declaredVisibility: Visibility = {
  hidden(element) {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    return style !== null && HIDING_STYLE.test(style);
  },
};

/** Class names by which sites write text for the ear only; such text labels what the eye sees and is no part of the article. */
const FOR_THE_EAR =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually)(?:\s|$)/i;

const isForTheEar = (name: string) => FOR_THE_EAR.test(name);

const HOW = { visibilityProperty: true };

/**
 * What the browser computes. `checkVisibility` asks the style engine once instead of reading a computed style property by
 * property, so it can be afforded for every element.
 */
export const computedVisibility: Visibility = {
  hidden(element) {
    const name = element.getAttribute('class');
    if (name !== null && ofText('for-the-ear', name, isForTheEar)) return true;
    return !element.checkVisibility(HOW) && !rendersByChildren(element);
  },
};

/** `display: contents` gives an element no box of its own while its children are shown. */
function rendersByChildren(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** The best answer a document can give: computed where it has a window that computes styles, else declared. */
export function visibilityOf(document: Document): Visibility {
  const body = document.body;
  const rendered = document.defaultView !== null && typeof body?.checkVisibility === 'function';
  return rendered ? computedVisibility : declaredVisibility;
}
