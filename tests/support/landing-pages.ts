import type { Answer } from './hostile-pages.ts';

const HTML = 'text/html; charset=utf-8';

const SENTENCES = [
  'The lock keeper opens the gates at six, and by then the first barges have been waiting since before the light came.',
  'Each of them carries grain, gravel or a family with a dog, and each of them needs twenty minutes for nine metres.',
  'Nobody is in a hurry here, says the keeper, who has been told so often that the canal will close that he laughs.',
  'In a dry summer the water is let through only once in an hour, and then the barges lie side by side and talk.',
  'What is said in that hour, he adds, would fill a newspaper, though not one that anybody outside would understand.',
  'At night the gates are shut, a lamp is left on the upper one, and the herons come back to stand under it.',
];

const TEXT = SENTENCES.map(
  (sentence, at) => `<p id="p${at}">${sentence} ${sentence} <a href="#/${at}">More of this</a>.</p>`,
).join('');

const MENU = ['News', 'Water', 'Boats', 'People'].map((name) => `<a href="#/${name}">${name}</a>`).join(' ');
const HEADER = `<header><nav>${MENU}</nav><input type="search" aria-label="Search"></header>`;
const ARTICLE = `<article><h1 id="headline">The lock at the end of the valley</h1>${TEXT}${TEXT.replaceAll('id="p', 'id="q')}</article>`;
const HEAD =
  '<title>The lock at the end of the valley</title><meta property="og:type" content="article"><meta name="author" content="A. Writer">';

function page(body: string, { style = '', head = '', script = '' } = {}): string {
  const code = script && `<script>${script}</script>`;
  return `<!doctype html><html lang="en"><head>${HEAD}<style>article p { margin: 2em 0 }${style}</style>${head}</head><body>${body}${code}</body></html>`;
}

const FAR = '<div style="height: 1600px"></div>';
const FOOT = '<footer><a href="#/end">Imprint</a></footer>';
const PLAIN = `${HEADER}<main>${ARTICLE}</main>${FOOT}`;

const STICKY =
  'header { position: sticky; top: 0; height: 120px; background: white; border-bottom: 1px solid } html { scroll-behavior: smooth }';
const INNER =
  'html, body { height: 100%; margin: 0; overflow: hidden } #scroller { height: 100%; overflow: auto; scroll-behavior: smooth }';

/** Pages on which a landing is hard to get right, by name. */
const LANDINGS: Readonly<Record<string, string>> = {
  sticky: page(`${HEADER}${FAR}<main>${ARTICLE}</main>${FAR}${FOOT}`, { style: STICKY }),
  inner: page(`<div id="scroller">${HEADER}${FAR}<main>${ARTICLE}</main>${FAR}${FOOT}</div>`, { style: INNER }),
  thief: page(PLAIN, {
    script: `const field = document.querySelector('input');
      document.addEventListener('focusin', ({ target }) => { if (target !== field) field.focus(); });`,
  }),
  clock: page(PLAIN, { script: "setInterval(() => document.querySelector('input').focus(), 30);" }),
  shared: page(
    `${HEADER}${FAR}<main>${ARTICLE.replace('</h1>', `</h1><p class="dek">A day at the gates, from the first barge to the last heron of the evening.</p><div>${'<button>Share</button>'.repeat(5)}</div>`)}</main>${FAR}${FOOT}`,
    { style: STICKY },
  ),
};

const TRAP = (key: string) =>
  `addEventListener('keydown', (event) => { if (event.key === '${key}') { event.preventDefault(); event.stopImmediatePropagation(); } }, true);`;

/** Pages that stand in the way of a link before everything, by what they do. */
const OBSTACLES: Readonly<Record<string, Answer>> = {
  nothing: { type: HTML, body: page(PLAIN) },
  'forbids scripts and styles': {
    type: HTML,
    body: page(PLAIN),
    headers: { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
  },
  'hides every division and outline': {
    type: HTML,
    body: page(PLAIN, { style: 'div { display: none !important } * { outline: none !important }' }),
  },
  'swallows Enter': { type: HTML, body: page(PLAIN, { script: TRAP('Enter') }) },
  'draws its body anew': {
    type: HTML,
    body: page(PLAIN, {
      script: "addEventListener('load', () => { document.body.innerHTML = document.body.innerHTML; });",
    }),
  },
  'makes all of itself inert': { type: HTML, body: page(PLAIN, { script: 'document.body.inert = true;' }) },
  'gives its own stops a positive tabindex': {
    type: HTML,
    body: page(PLAIN.replaceAll('<a href="#/', '<a tabindex="2" href="#/')),
  },
  'takes focus for its search field': {
    type: HTML,
    body: page(PLAIN.replace('type="search"', 'type="search" autofocus')),
  },
  'opens a modal dialog': {
    type: HTML,
    body: page(`${PLAIN}<dialog><p>May we?</p><button>Yes</button> <button>No</button></dialog>`, {
      script: "document.querySelector('dialog').showModal();",
    }),
  },
  'swallows Tab': { type: HTML, body: page(PLAIN, { script: TRAP('Tab') }) },
};

/** What they do, in their order. */
export const OBSTACLE_NAMES: readonly string[] = Object.keys(OBSTACLES);

/** A page of this room by its path: `/landing/sticky`, `/obstacle/3`; null where it is none. */
export function landingPage(path: string): Answer | null {
  const landing = LANDINGS[path.replace(/^\/landing\//, '')];
  if (landing) return { type: HTML, body: landing };
  const obstacle = /^\/obstacle\/(\d+)$/.exec(path)?.[1];
  return (obstacle && OBSTACLES[OBSTACLE_NAMES[Number(obstacle)] ?? '']) || null;
}
