import { partLanguage, scriptOf } from '../../reading/script.ts';

const BLOCKS = 'p,li,dd,dt,td,th,blockquote,figcaption,h2,h3,h4,h5,h6';

/** What no text in Latin letters alone holds: everything behind them but the marks of punctuation and the signs. */
const FOREIGN = /[\u0250-\u1cff\u1f00-\u1fff\u2c00-\uffff]/;

/**
 * Tells parts in another script than the article's what they are: their direction, and their language where the script leaves
 * no doubt. Otherwise the article's voice and direction would be put on them. What the page itself says of a part stays.
 */
export function markPartLanguages(body: HTMLElement): void {
  const whole = body.textContent ?? '';
  if (!FOREIGN.test(whole)) return;
  const own = scriptOf(whole);
  if (own === null) return;
  for (const block of body.querySelectorAll<HTMLElement>(BLOCKS)) {
    const said = block.closest('[lang],[dir]');
    if ((said && said !== body && body.contains(said)) || block.querySelector(BLOCKS)) continue;
    const text = block.textContent ?? '';
    const script = scriptOf(text);
    if (script && script !== own) Object.assign(block, partLanguage(text, script));
  }
}
