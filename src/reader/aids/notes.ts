import { text } from '../../platform/i18n.ts';
import { fragmentOf, ID_PREFIX } from '../content/links.ts';

/** Text longer than this is a part of the article, not a note. */
const LONGEST_NOTE = 1200;

/** A mark is a number, a letter, or a sign. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[ivxl]{1,5}|[*†‡§¶#]+|note\s*\d+)[\])]?$/i;

/** The note that a link in the text leads to; null where it is no mark of a note, or leads to a heading. */
export function noteOf(link: HTMLAnchorElement, body: HTMLElement, pageUrl: string): HTMLElement | null {
  const id = fragmentOf(link.href, pageUrl);
  if (id === null || !MARK.test(link.textContent?.trim() ?? '')) return null;
  const target = body.querySelector<HTMLElement>(`#${CSS.escape(ID_PREFIX + id)}`);
  const note = target?.closest<HTMLElement>('li,p,dd,aside,div') ?? target;
  // A way back from a note to its mark leads to what holds the mark.
  if (!note || note === body || note.contains(link) || note.querySelector('h1,h2,h3,h4,h5,h6')) return null;
  const back = link.closest('li,dd,aside');
  if (back && note.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) return null;
  return (note.textContent ?? '').length <= LONGEST_NOTE ? note : null;
}

/** What a note says, without the links that lead back to its mark. */
function copyOf(note: HTMLElement): DocumentFragment {
  const copy = note.ownerDocument.createDocumentFragment();
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const back of copy.querySelectorAll('a')) {
    if (!/[\p{L}\p{N}]/u.test(back.textContent ?? '')) back.remove();
  }
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
  return copy;
}

/**
 * Opens a note under the line of its mark. Focus goes to it; closing gives it back to the mark.
 * @returns the note's own box.
 */
export function openNote(mark: HTMLAnchorElement, note: HTMLElement): HTMLElement {
  const doc = mark.ownerDocument;
  const root = mark.getRootNode() as ShadowRoot;
  for (const open of root.querySelectorAll('.open-note')) open.remove();
  const box = doc.createElement('div');
  box.className = 'open-note';
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', text('readerNote', mark.textContent?.trim() ?? ''));
  box.tabIndex = -1;
  box.dataset.silent = '';
  const words = doc.createElement('div');
  words.append(copyOf(note));
  const close = doc.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = text('readerNoteClose');
  close.addEventListener('click', () => closeNote(root));
  box.append(words, close);
  mark.setAttribute('aria-expanded', 'true');
  (mark.closest('p,li,dd,td,th,figcaption,blockquote,h2,h3,h4,h5,h6') ?? mark).after(box);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return box;
}

/** Closes the note that is open and gives focus back to its mark. False where none is open. */
export function closeNote(root: ParentNode): boolean {
  const box = root.querySelector('.open-note');
  const mark = root.querySelector<HTMLElement>('a[aria-expanded="true"]');
  box?.remove();
  mark?.removeAttribute('aria-expanded');
  if (box) mark?.focus({ preventScroll: false });
  return box !== null;
}

/** Opens the note of the mark that was pressed, or closes it again. False where it was none. */
export function followNote(event: MouseEvent, body: HTMLElement, pageUrl: string): boolean {
  const mark = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
  if (!mark || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const note = noteOf(mark, body, pageUrl);
  if (!note) return false;
  event.preventDefault();
  if (mark.getAttribute('aria-expanded') === 'true') closeNote(mark.getRootNode() as ShadowRoot);
  else openNote(mark, note);
  return true;
}
