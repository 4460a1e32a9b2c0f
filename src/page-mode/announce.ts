const HOST = 'legible-announcer';
/** Screen readers have to know a live region before its words come; ms. */
const KNOWN = 150;
/** Until then every screen reader has taken the words up; ms. */
const SPOKEN = 2500;

/** Has a screen reader say a sentence, without moving focus. What it needs in the page for that is gone soon after. */
export function announce(doc: Document, words: string): void {
  const { ariaNotify } = doc as { ariaNotify?: (words: string) => void };
  if (ariaNotify) {
    ariaNotify.call(doc, words);
    return;
  }
  const host = doc.createElement(HOST);
  const region = doc.createElement('div');
  region.setAttribute('role', 'status');
  region.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  host.attachShadow({ mode: 'open' }).append(region);
  doc.documentElement.append(host);
  setTimeout(() => {
    region.textContent = words;
  }, KNOWN);
  setTimeout(() => host.remove(), SPOKEN);
}
