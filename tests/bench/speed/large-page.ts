import type { StoredPage } from '../../support/still-pages.ts';

/** So many elements and texts the page holds, roughly. */
export const LARGE = 50_000;

const WORDS =
  'The harbour office writes the height of each tide into a book, and the page for the day hangs in the window until the next one is written';

const paragraph = (at: number) =>
  `<p>Day ${at}. ${WORDS}; the <a href="/days/${at}">page of day ${at}</a> tells <em>who wrote it</em> and what the weather was like.</p>\n`;

const reply = (at: number) =>
  `<li class="comment"><div><b>Reader ${at}</b> <time>Day ${at}</time></div><div>So it was, and I saw it too on day ${at}.</div><a href="#reply">Reply</a></li>\n`;

/** A page of 50,000 nodes: an article of 600 paragraphs, and the answers of its readers. */
export function largePage(): StoredPage {
  const [paragraphs, replies] = [600, 3600];
  const count = (times: number, one: (at: number) => string) =>
    Array.from({ length: times }, (_, at) => one(at)).join('');
  const html = `<!doctype html><html lang="en"><title>The book of the tides</title><main><article><h1>The book of the tides</h1>
${count(paragraphs, paragraph)}</article><section id="comments" class="comments"><h2>Comments</h2><ul>${count(replies, reply)}</ul></section></main></html>`;
  return { url: 'https://page.example/book.html', html: Buffer.from(html) };
}
