import { dressDrawings } from './drawings.ts';
import { dressLinks, dropInlineDocuments, nameLinks, prefixIds } from './links.ts';
import { dressMedia, linkFrames } from './media.ts';
import { plainElements, unwrapUnknown } from './plain.ts';
import { sanitise } from './sanitise.ts';
import { boxWide } from './wide.ts';

/**
 * Makes extracted content fit to stand in the view: nothing in it runs, posts, styles or takes our names; links, players, pictures
 * and wide things behave. Heading levels are set later, by the whole article.
 * @param source detached content, itself part of the result. It is not changed.
 * @param doc the live page, which gives base address and parser. The work is done in documents without a window: nothing loads twice.
 */
export function dress(source: Element, doc: Document): DocumentFragment {
  const view = doc.defaultView;
  if (!view) return doc.createDocumentFragment();
  const wrapper = doc.implementation.createHTMLDocument('').createElement('div');
  wrapper.append(wrapper.ownerDocument.importNode(source, true));
  plainElements(wrapper);
  unwrapUnknown(wrapper);
  linkFrames(wrapper, doc.baseURI);
  const clean = sanitise(wrapper, view);
  dropInlineDocuments(clean);
  dressLinks(clean);
  prefixIds(clean);
  dressDrawings(clean);
  dressMedia(clean);
  nameLinks(clean, doc.baseURI);
  boxWide(clean);
  const out = clean.ownerDocument.createDocumentFragment();
  // The wrapper has done its work: it let the source itself be looked at too.
  out.append(...(clean.firstElementChild?.childNodes ?? []));
  return out;
}
