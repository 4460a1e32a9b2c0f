import { text } from '../../platform/i18n.ts';
import { parseAddress } from './links.ts';

/** A player that may speak for itself in the view. Only addresses on the web: an embedded page shows nothing else. */
function playerAddress(frame: Element, pageUrl: string): URL | null {
  const source = frame.getAttribute('src')?.trim();
  const address = source ? parseAddress(source, pageUrl) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

/**
 * Turns embedded players and other frames into links: a frame in the view would load a second time, start by itself, swallow the
 * keys and print as an empty box.
 */
export function linkFrames(root: ParentNode, pageUrl: string): void {
  for (const frame of root.querySelectorAll('iframe')) {
    const address = playerAddress(frame, pageUrl);
    if (!address) {
      frame.remove();
      continue;
    }
    const doc = frame.ownerDocument;
    const link = doc.createElement('a');
    link.href = address.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = frame.getAttribute('title')?.trim() || text('readerFrame', address.host);
    const line = doc.createElement(frame.parentElement?.closest('p,li,figcaption,td') ? 'span' : 'p');
    line.append(link);
    frame.replaceWith(line);
  }
}

/** Pictures load at once, so that they are there for print too; players wait to be started and show their keys. */
export function dressMedia(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) {
    image.decoding = 'async';
    // A name is needed even where the page gives none; an empty one says "nothing to describe" and marks it for the view.
    if (!image.hasAttribute('alt')) {
      image.alt = '';
      image.setAttribute('data-undescribed', '');
    }
  }
  // Browsers differ in what they make of a drawing with a name.
  for (const name of root.querySelectorAll('svg > title')) name.parentElement?.setAttribute('role', 'img');
  for (const drawing of root.querySelectorAll('svg[aria-label]')) drawing.setAttribute('role', 'img');
  for (const player of root.querySelectorAll<HTMLMediaElement>('video,audio')) {
    player.controls = true;
    player.preload = 'none';
  }
}
