import { text } from '../../platform/i18n.ts';
import { cleanCopy } from './clean-copy.ts';
import type { Source } from './source.ts';

/** A file of its own, and how many of the article's pictures are not in it. */
export interface PageFile {
  readonly html: string;
  readonly missing: number;
}

/** Nothing in the file may ask the network for anything. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** Colours and lengths that the view wears now. */
const WORN = [
  '--bg',
  '--text',
  '--muted',
  '--link',
  '--visited',
  '--edge',
  '--surface',
  '--leading',
  '--letter',
  '--word',
  '--para',
  '--measure',
] as const;

const CSS = `
body{margin:0;background:var(--bg);color:var(--text);font:var(--size)/var(--leading) system-ui,sans-serif;letter-spacing:var(--letter);word-spacing:var(--word)}
main{max-width:var(--measure);margin:0 auto;padding:1em;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.3}
p,ul,ol,dl,blockquote,figure,table{margin:0 0 max(.6em,var(--para))}
a{color:var(--link);text-underline-offset:.2em}a:visited{color:var(--visited)}
img,svg{max-width:100%;height:auto}
figcaption,.facts,footer{color:var(--muted)}
blockquote{padding-inline-start:1em;border-inline-start:.3em solid var(--edge)}
em,i,cite{font-style:normal;font-weight:600}
.wide{overflow:auto}th,td{padding:.4em .8em .4em 0;border-bottom:1px solid var(--edge);text-align:start;vertical-align:top}
.lost{padding:.6em 1em;border:2px solid var(--edge)}
:focus-visible{outline:3px solid var(--text);outline-offset:3px}
@media print{body{background:none;color:#000}}`;

/** A picture's own bytes from what is drawn already. Null where the browser does not let them be read: no request is made for it. */
function inlined(picture: HTMLImageElement): string | null {
  if (picture.src.startsWith('data:')) return picture.src;
  if (!picture.complete || picture.naturalWidth === 0) return null;
  const canvas = picture.ownerDocument.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  try {
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.9);
  } catch {
    // From another site that does not share it.
    return null;
  }
}

function lost(doc: Document, address: string, words: string): HTMLElement {
  const line = doc.createElement('p');
  line.className = 'lost';
  const link = doc.createElement('a');
  link.href = address;
  link.textContent = words;
  line.append(link);
  return line;
}

/** Puts pictures into the file; in place of one that cannot be read stands a link to it. @returns how many of those there are. */
function keepPictures(body: HTMLElement, copy: HTMLElement): number {
  const drawn = [...body.querySelectorAll('img')];
  const doc = copy.ownerDocument;
  let missing = 0;
  for (const source of copy.querySelectorAll('picture source')) source.remove();
  [...copy.querySelectorAll('img')].forEach((picture, i) => {
    const original = drawn[i];
    const bytes = original ? inlined(original) : null;
    for (const name of ['srcset', 'sizes']) picture.removeAttribute(name);
    if (bytes) picture.src = bytes;
    else {
      missing++;
      const words = picture.alt.trim() ? text('keepPictureNamed', picture.alt.trim()) : text('keepPictureLink');
      picture.replaceWith(lost(doc, original?.currentSrc || original?.src || '', words));
    }
  });
  for (const player of copy.querySelectorAll<HTMLMediaElement>('video,audio')) {
    const address = player.src || player.querySelector('source')?.src || '';
    player.replaceWith(lost(doc, address, text(player.localName === 'video' ? 'keepVideo' : 'keepSound')));
  }
  return missing;
}

function absolute(copy: HTMLElement, base: string): void {
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
  }
}

function element(doc: Document, tag: string, words: string, name = ''): HTMLElement {
  const made = doc.createElement(tag);
  made.textContent = words;
  if (name) made.className = name;
  return made;
}

/**
 * An article as one file that needs nothing else: no script, no request, colours and spacing as they are worn now.
 * @param body its text in the view, with its pictures drawn.
 */
export function toPageFile(body: HTMLElement, source: Source, facts: string): PageFile {
  const out = body.ownerDocument.implementation.createHTMLDocument(source.title);
  const copy = cleanCopy(body, out);
  const missing = keepPictures(body, copy);
  absolute(copy, source.url);
  const worn = getComputedStyle(body);
  const look = [...WORN.map((name) => `${name}:${worn.getPropertyValue(name)}`), `--size:${worn.fontSize}`];
  const policy = out.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const charset = out.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const view = out.createElement('meta');
  view.name = 'viewport';
  view.content = 'width=device-width';
  out.head.prepend(charset, policy, view);
  out.head.append(element(out, 'style', `:root{${look.join(';')}}${CSS}`));
  out.documentElement.lang = source.lang ?? '';
  out.documentElement.dir = source.dir;
  const main = out.createElement('main');
  const from = element(out, 'footer', '');
  const link = out.createElement('a');
  link.href = source.url;
  link.textContent = source.url;
  from.append(`${text('keepSavedFrom')} `, link);
  main.append(
    element(out, 'p', source.site, 'facts'),
    element(out, 'h1', source.title),
    element(out, 'p', facts, 'facts'),
    copy,
    from,
  );
  out.body.append(main);
  return { html: `<!doctype html>\n${out.documentElement.outerHTML}`, missing };
}
