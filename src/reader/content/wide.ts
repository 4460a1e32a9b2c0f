import { text } from '../../platform/i18n.ts';

/** What may be wider than the column and then scrolls inside itself. */
const WIDE = 'table,pre,math[display="block"]';

function label(wide: Element): string {
  if (wide.localName === 'pre') return text('readerWideCode');
  if (wide.localName === 'math') return text('readerWideFormula');
  const caption = wide.querySelector('caption')?.textContent?.trim();
  return caption ? text('readerWideTableNamed', caption) : text('readerWideTable');
}

/** Puts every wide thing into a box that scrolls sideways by itself and takes focus (WCAG 2.2, SC 1.4.10 and 2.1.1). */
export function boxWide(root: ParentNode): void {
  for (const wide of root.querySelectorAll(WIDE)) {
    if (wide.parentElement?.closest(WIDE)) continue;
    const box = wide.ownerDocument.createElement('div');
    box.className = `wide wide-${wide.localName}`;
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', label(wide));
    wide.replaceWith(box);
    box.append(wide);
  }
}
