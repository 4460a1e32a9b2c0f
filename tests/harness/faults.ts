import { CLEAN, type Parts } from './control-page.ts';
import type { Kind } from './probe/finding.ts';

/** A fault put into the clean page, and the kind it has to be found as. */
export interface Fault {
  readonly name: string;
  readonly found: Kind;
  readonly parts: Parts;
}

type Change = Partial<Record<keyof Parts, readonly (readonly [from: string, to: string])[] | string>>;

/** Text is added to a part; pairs replace what must be there. */
function seed(name: string, found: Kind, change: Change): Fault {
  const parts = Object.fromEntries(
    Object.entries(CLEAN).map(([part, text]) => {
      const wish = change[part as keyof Parts];
      if (wish === undefined || typeof wish === 'string') return [part, text + (wish ?? '')];
      return [part, wish.reduce((now, [from, to]) => swap(now, from, to), text)];
    }),
  );
  return { name, found, parts: parts as unknown as Parts };
}

function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the clean page has no ${from}`);
  return text.replace(from, to);
}

const COVER =
  '<div style="position:fixed;z-index:9;inset:0 0 auto;height:90px;background:#fff;border-bottom:2px solid #111">The harbour</div>';

/** 29 faults that shut people out, as they stand on real pages. */
export const FAULTS: readonly Fault[] = [
  seed('skip link without a target, off screen', 'skip-link', { skip: [['#text', '#gone']] }),
  seed('skip link without a target, in view', 'skip-link', {
    skip: [['#text', '#gone']],
    css: '.skip{position:static}',
  }),
  seed('skip link that stays hidden with focus', 'skip-link', { css: [['.skip:focus { left: 8px; top: 8px }', '']] }),
  seed('skip link that is not displayed', 'skip-link', { css: '.skip{display:none}' }),
  seed('skip link under another element', 'skip-link', { skip: COVER }),
  seed('skip link that a script stops', 'skip-link', {
    script: `document.querySelector('.skip').onclick=(e)=>e.preventDefault();`,
  }),
  seed('no focus ring', 'ring', { css: ':focus-visible{outline:none;box-shadow:none}' }),
  seed('focus ring too faint', 'ring', { css: ':focus-visible{outline:3px solid #ddd;box-shadow:0 0 0 6px #eee}' }),
  seed('focus ring of 1 px', 'ring', { css: ':focus-visible{outline:1px solid #111;box-shadow:none}' }),
  seed('focus ring by shadow alone in forced colours', 'forced-ring', {
    css: ':focus-visible{outline:none;box-shadow:0 0 0 3px #ffc53d,0 0 0 6px #111}',
  }),
  seed('a div with a click', 'click-only', {
    main: [['<button id="b">Second</button>', '<div id="b" onclick="1" style="cursor:pointer">Second</div>']],
  }),
  seed('a keyboard trap', 'trap', {
    script: `document.getElementById('b').onkeydown=(e)=>e.key==='Tab'&&e.preventDefault();`,
  }),
  seed('order turned round by style', 'order', { css: '.row{flex-direction:row-reverse}' }),
  seed('a positive tabindex', 'order', { main: [['<button id="b">', '<button id="b" tabindex="3">']] }),
  seed('focus under a fixed bar', 'obscured', {
    top: COVER.replace('fixed', 'sticky').replace('inset:0 0 auto', 'top:0'),
    css: 'button{position:relative;top:-2px} #a{position:fixed;top:10px}',
  }),
  seed('focus taken on arrival', 'autofocus', { main: [['<input type="text">', '<input type="text" autofocus>']] }),
  seed('focus lost after a key', 'focus-lost', {
    script: `document.getElementById('save').addEventListener('click',(e)=>e.currentTarget.remove());`,
  }),
  seed('a letter key that acts', 'letter', {
    script: `addEventListener('keydown',(e)=>{if(e.key==='s')document.getElementById('shown').textContent+='!'});`,
  }),
  seed('a change that nobody is told of', 'silent', { main: [[' role="status"', '']] }),
  seed('a sideways scroll at 320 px', 'overflow', { css: '.row{min-width:500px}' }),
  seed('text cut off with wide spacing', 'clipped', { css: '.box{height:60px;overflow:hidden}' }),
  seed('small targets', 'target', { css: '.row button{min-height:20px;height:24px;padding:0}' }),
  seed('text of 4.6:1', 'contrast', { css: '.box{color:#757575}' }),
  seed('faint edges of a field', 'edge', { css: 'input{border-color:#ccc}' }),
  seed('a state by colour alone', 'state', {
    css: 'button[aria-pressed="true"]{border-width:2px;font-weight:400;background:#003a9b;color:#fff}',
  }),
  seed('a part in another language, not marked', 'language', { main: [[' lang="ru"', '']] }),
  seed('motion that does not stop', 'motion', { css: '.mark{animation:turn 2s infinite}' }),
  seed('a control without a name in an open shadow tree', 'unnamed', {
    script: [
      ["mode: 'closed'", "mode: 'open'"],
      [' aria-label="Inner key"', ''],
      ['>*<', '><'],
    ],
  }),
  seed('a control without a name in a closed shadow tree', 'unnamed', {
    script: [
      [' aria-label="Inner key"', ''],
      ['>*<', '><'],
    ],
  }),
];
