import { fold } from '../../article/text.ts';

/** Words that were marked last in the text. They are remembered: a press on a key takes the mark away. */
export function followSelection(body: HTMLElement, end: AbortSignal): () => string {
  const doc = body.ownerDocument;
  let words = '';
  const take = () => {
    // Chromium tells what is marked in a shadow tree only by that tree; Firefox by the document.
    const own =
      (body.getRootNode() as unknown as { getSelection?(): Selection | null }).getSelection?.() ?? doc.getSelection();
    const anchor = own?.anchorNode;
    const inText = anchor && (anchor instanceof Element ? anchor : anchor.parentElement)?.closest('.article');
    if (own && !own.isCollapsed && inText) words = fold(String(own));
  };
  doc.addEventListener('selectionchange', take, { signal: end });
  return () => words;
}
