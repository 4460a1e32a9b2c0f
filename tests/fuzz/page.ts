import { JSDOM } from 'jsdom';

const START = '<!doctype html><html><head></head><body></body></html>';
/** A window remembers a little of every document it has shown: it is left after so many. */
const SHOWN_IN_ONE = 40;

let dom = new JSDOM(START, { url: 'https://news.example/2026/ferry.html' });
let shown = 0;

/** The document of a window as it is after a text of HTML was parsed, shadow trees included. The one before is gone. */
export function show(html: string): Document {
  if (shown++ % SHOWN_IN_ONE === SHOWN_IN_ONE - 1) {
    dom.window.close();
    dom = new JSDOM(START, { url: 'https://news.example/2026/ferry.html' });
  }
  const { document, DOMParser } = dom.window;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
  for (const template of document.querySelectorAll<HTMLTemplateElement>('x-card > template')) {
    const host = template.parentElement as HTMLElement;
    // Inside a formula or a drawing an element of that name is no custom element.
    const isHtml = host instanceof dom.window.HTMLElement;
    if (isHtml && !host.shadowRoot) host.attachShadow({ mode: 'open' }).append(template.content);
  }
  return document;
}

/** All of a document as text, shadow trees included. */
export function serialise(document: Document): string {
  const shadows = [...document.querySelectorAll('x-card')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
  return [document.documentElement?.outerHTML, ...shadows].join('\n');
}
