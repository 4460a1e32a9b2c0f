/** Parts of the page that seeded faults are put into. */
export interface Parts {
  readonly css: string;
  readonly skip: string;
  readonly top: string;
  readonly main: string;
  readonly script: string;
}

/** A page with nothing wrong in it: one of each thing that the seeded faults break. */
export const CLEAN: Parts = {
  css: `
body { margin: 0; font: 18px/1.6 sans-serif; color: #111; background: #fff }
header, main { padding: 16px; max-width: 60em }
a { color: #003a9b }
.skip { position: absolute; left: -9999px; padding: 12px; min-height: 24px; background: #fff; display: inline-block }
.skip:focus { left: 8px; top: 8px }
nav a, .row button { display: inline-block; min-width: 60px; padding: 10px; min-height: 24px; margin: 8px }
button, input { box-sizing: border-box; max-width: calc(100% - 16px); font: inherit; min-height: 48px; border: 2px solid #555; background: #fff; color: #111; margin: 8px }
button[aria-pressed="true"] { border-width: 6px; font-weight: 700 }
:focus { outline: none }
:focus-visible { outline: 3px solid #ffc53d; box-shadow: 0 0 0 6px #111 }
.row { display: flex; flex-wrap: wrap }
.box { overflow-wrap: anywhere }
@media (prefers-reduced-motion: no-preference) { .mark { animation: turn 2s infinite } }
.mark { width: 20px; height: 20px; background: #555 }
@keyframes turn { to { rotate: 1turn } }`,
  skip: '<a class="skip" href="#text">Skip to the text</a>',
  top: '<header><nav aria-label="Site"><a href="/one">One</a><a href="/two">Two</a></nav></header>',
  main: `<main id="text" tabindex="-1"><h1>The tide table</h1>
<p class="box">The table is read aloud each evening at the harbour. See <a href="/three">the whole year</a> for more.</p>
<p lang="ru">Таблица приливов висит на двери каждого дома у самой воды.</p>
<div class="row"><button id="a">First</button><button id="b">Second</button><button id="c">Third</button></div>
<div class="row"><button class="t" aria-pressed="true">Large</button><button class="t" aria-pressed="false">Small</button></div>
<label>Your harbour <input type="text"></label>
<p><button id="save">Save</button> <span id="shown">Nothing is saved.</span></p><p role="status" id="said"></p>
<div class="mark"></div><own-key></own-key><p>${'More words about the tide stand here. '.repeat(80)}</p>
<p><a href="/end">The end</a></p></main>`,
  script: `
customElements.define('own-key', class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: 'closed' });
  root.innerHTML = '<style>button{min-height:48px;min-width:48px;border:2px solid #555;background:#fff}button:focus-visible{outline:3px solid #ffc53d;box-shadow:0 0 0 6px #111}</style><button aria-label="Inner key">*</button>';
}});
document.getElementById('save').onclick = () => {
  document.getElementById('shown').textContent = 'It is saved.';
  document.getElementById('said').textContent = 'Saved.';
};`,
};

/** The markup of a page. */
export function write({ css, skip, top, main, script }: Parts): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The tide table</title><meta name="viewport" content="width=device-width"><style>${css}</style><body>${skip}${top}${main}<script>${script}</script>`;
}
