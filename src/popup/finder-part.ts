import css from '../ui/finder/finder.css?inline';
import { createFinder } from '../ui/finder/finder.ts';

// Fetched only when the list is asked for, so that the panel opens without it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** A finder as {@link createFinder} makes it, with its style sheet in the panel's document. */
export function openFinder(...given: Parameters<typeof createFinder>): ReturnType<typeof createFinder> {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return createFinder(...given);
}
