import { partLanguage, scriptOf } from '../../reading/script.ts';

const BLOCKS = 'p,li,dd,dt,td,th,blockquote,figcaption,h2,h3,h4,h5,h6';

/**
 * Tells parts in another script than the article's what they are: their direction, and their language where the script leaves
 * no doubt. Otherwise the article's voice and direction would be put on them. What the page itself says of a part stays.
 */
export function markPartLanguages(body: HTMLElement): void {
  const own = scriptOf(body.textContent ?? '');
  if (own === null) return;
  for (const block of body.querySelectorAll<HTMLElement>(BLOCKS)) {
    const said = block.closest('[lang],[dir]');
    if ((said && said !== body && body.contains(said)) || block.querySelector(BLOCKS)) continue;
    const text = block.textContent ?? '';
    const script = scriptOf(text);
    if (script && script !== own) Object.assign(block, partLanguage(text, script));
  }
}
