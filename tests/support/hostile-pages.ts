import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the server answers. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const HTML = 'text/html; charset=utf-8';

/** Everything forbidden that a policy can forbid, strings as script included. */
const STRICT_POLICY = [
  ...['default', 'style', 'script', 'img', 'font', 'frame', 'connect'].map((kind) => `${kind}-src 'none'`),
  "require-trusted-types-for 'script'",
].join('; ');

function sampleArticle(pages: string): string {
  return readFileSync(join(pages, 'night-ferry.html'), 'utf8').replaceAll('href="news.css"', 'href="/news.css"');
}

/** The sample article with something more in its head. */
function articleWith(pages: string, head: string): string {
  return sampleArticle(pages).replace('</head>', `${head}</head>`);
}

/** An article of ten million characters: the sample's paragraphs, numbered, over and over. */
function hugeArticle(pages: string): string {
  const [before = '', after = ''] = sampleArticle(pages).split('<span class="dateline">PORT KESSAN —</span>');
  const sentence =
    'The tide table of that day gives a height and an hour, and somebody has written the weather beside it. ';
  let body = '';
  for (let day = 1; body.length < 10_000_000; day++) body += `<p>Day ${day}. ${sentence.repeat(40)}</p>\n`;
  return `${before}${body}${after}`;
}

const REMOVER = `<script>
  const own = new Set(['HEAD', 'BODY']);
  new MutationObserver(() => {
    for (const child of [...document.documentElement.children]) if (!own.has(child.nodeName)) child.remove();
    for (const child of [...document.body.children]) if (child.nodeName.includes('-')) child.remove();
  }).observe(document.documentElement, { childList: true, subtree: true });
</script>`;

/** Notes after each frame the ground of the page and how its first paragraph looks, from the first frame on. */
const WATCHER = `<script>
  globalThis.seenFrames = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const words = document.querySelector('main p');
    const style = words && getComputedStyle(words);
    seenFrames.push({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      color: style && style.color,
      size: style && style.fontSize,
    });
  };
  const frame = () => {
    channel.port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
</script>`;

const HOSTILE_STYLE = `<style>
  html { font-size: 62.5%; overflow: hidden; height: 100%; }
  body { overflow: auto; height: 100%; margin: 0; color: red; }
  * { letter-spacing: 3px !important; outline: none !important; }
  legible-reader, main ~ *, aside { display: none !important; }
</style>`;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 60>>stream
BT /F1 18 Tf 20 100 Td (The last ferry leaves at nine.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF`;

/** Pages that ask too much, by path. */
export const HOSTILE: Readonly<Record<string, (pages: string) => Answer>> = {
  '/empty': () => ({ type: HTML, body: '' }),
  '/no-body': () => ({
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>No body</title></head></html>',
  }),
  '/feed.xml': () => ({
    type: 'application/xml',
    body: '<?xml version="1.0"?><tides><tide hour="04:12">high</tide></tides>',
  }),
  '/paper.pdf': () => ({ type: 'application/pdf', body: PDF }),
  '/picture': (pages) => ({ type: 'image/svg+xml', body: readFileSync(join(pages, 'night-ferry.svg')) }),
  '/huge': (pages) => ({ type: HTML, body: hugeArticle(pages) }),
  '/remover': (pages) => ({ type: HTML, body: articleWith(pages, REMOVER) }),
  '/watched': (pages) => ({
    type: HTML,
    body: readFileSync(join(pages, 'front.html'), 'utf8').replace('<head>', `<head>${WATCHER}`),
  }),
  '/hostile-style': (pages) => ({ type: HTML, body: articleWith(pages, HOSTILE_STYLE) }),
  '/strict-policy': (pages) => ({
    type: HTML,
    body: sampleArticle(pages),
    headers: { 'content-security-policy': STRICT_POLICY, 'x-frame-options': 'DENY' },
  }),
  '/sandbox-policy': (pages) => ({
    type: HTML,
    body: sampleArticle(pages),
    headers: { 'content-security-policy': 'sandbox', 'x-frame-options': 'DENY' },
  }),
  '/many-headings': () => ({
    type: HTML,
    body: `<title>Tides</title><main>${Array.from({ length: 10_000 }, (_, at) => `<h2 id="h${at}">Tide ${at}</h2><p>High at noon.</p>`).join('')}</main>`,
  }),
  '/refusing-frames': () => ({
    type: HTML,
    body: `<title>Frames</title><h1>The outer page</h1><iframe sandbox srcdoc="<h2>Inside</h2>" width="300" height="200"></iframe>`,
  }),
  '/frameset': () => ({
    type: HTML,
    body: '<html><head><title>Frames</title></head><frameset cols="30%,70%"><frame src="/front.html"><frame src="/night-ferry.html"></frameset></html>',
  }),
};
