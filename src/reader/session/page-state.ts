import { deepActiveElement } from '../../landing/lent-focus.ts';

/** What a reader of the page would notice if it came back different. */
export interface PageState {
  /** Puts everything back as it was taken. Parts that are gone from the page meanwhile are passed over. */
  restore(): void;
}

interface Offset {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
}

/**
 * Elements that run along inside a line, are drawn, or hold one paragraph or cell: nothing scrolls inside them. To ask all elements
 * of a page where they stand took longer than anything else at opening: 96 ms of 270 on a news page.
 */
const STILL = [
  'a,abbr,b,br,button,cite,em,font,i,img,label,mark,picture,q,small,source,span,strong,sub,sup,time,u,wbr',
  'circle,defs,g,line,path,polygon,rect,svg,use',
  'h1,h2,h3,h4,h5,h6,p,dt,dd,figcaption,hr,td,th,tr,option',
  'link,meta,noscript,script,style,template',
].join();

/** What is not empty and may scroll; a field holds text that is none of its children. */
const MAY_SCROLL = `:is(:not(:empty,${STILL}),textarea)`;

/** Every element of the page that is scrolled away from its start, with where it stands. */
function scrolledElements(doc: Document): Offset[] {
  const found: Offset[] = [];
  for (const element of doc.querySelectorAll(`body${MAY_SCROLL},body ${MAY_SCROLL}`)) {
    const { scrollTop: top, scrollLeft: left } = element;
    if (top !== 0 || left !== 0) found.push({ element, top, left });
  }
  return found;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields keep a selection of their own; null for other elements, and for fields that have none, such as numbers. */
function takeFieldSelection(active: HTMLElement | null): (() => void) | null {
  if (!active || !('selectionStart' in active) || (active as Field).selectionStart === null) return null;
  const field = active as Field;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

function takeSelection(doc: Document): () => void {
  const selection = doc.getSelection();
  if (!selection || selection.rangeCount === 0) return () => doc.getSelection()?.removeAllRanges();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      doc.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The page changed these very nodes meanwhile: the offsets point past their end, so there is no such selection.
    }
  };
}

/** Takes down focus, selection and scroll positions of the page and all its inner scrollers. */
export function takePageState(doc: Document): PageState {
  const view = doc.defaultView;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const offsets = scrolledElements(doc);
  const active = deepActiveElement(doc);
  const restoreField = takeFieldSelection(active);
  // Setting the document's selection would collapse the one in a focused field, unless text was marked beside it.
  const restoreText = restoreField && doc.getSelection()?.isCollapsed ? null : takeSelection(doc);
  return {
    restore() {
      if (active?.isConnected) active.focus({ preventScroll: true });
      restoreField?.();
      restoreText?.();
      for (const { element, top, left } of offsets) {
        if (element.scrollTop !== top || element.scrollLeft !== left) {
          element.scrollTo({ top, left, behavior: 'instant' });
        }
      }
      view?.scrollTo({ top: y, left: x, behavior: 'instant' });
    },
  };
}
