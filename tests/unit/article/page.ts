import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/article.ts';
import { type ExtractOptions, extract } from '../../../src/article/extract.ts';

/** Paragraphs long enough to be told from chrome, each different. */
export const PARAGRAPHS = [
  'The ferry left the harbour before dawn, when the water was still black, and nobody on the quay waved it off.',
  'Twelve people were on board, most of them fishermen, and they carried nets, crates of ice, and a single lamp.',
  'By noon the wind had turned, the waves grew taller, and the captain decided to wait behind the island.',
  'They stayed there for two days, sharing bread and tea, telling the stories that are told on every boat.',
  'On the third morning the sea lay flat, the sky was clear, and the engine started at the first attempt.',
];

/** A document as a browser would parse it, without layout. */
export function page(body: string, head = '<title>The ferry that waited</title>'): Document {
  return new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    url: 'https://news.example/2026/ferry.html',
  }).window.document;
}

/** The article of a page that has one. */
export function articleOf(document: Document, options?: ExtractOptions): Article {
  const result = extract(document, options);
  if ('none' in result) throw new Error(`no article: ${result.none}`);
  return result.article;
}

export const paragraphsHtml = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** An article with something between its second and its third paragraph, and something after its last. */
export function withInside(inside: string, after = ''): Document {
  const [first, second, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return page(`<main><h1>The ferry that waited</h1><div class="story">${first}${second}${inside}
    ${others.join('')}${after}</div></main>`);
}
