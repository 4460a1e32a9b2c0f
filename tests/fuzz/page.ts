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
  openShadows(document);
  return document;
}

/** Gives elements the shadow trees that stand in them as templates, trees within trees included. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('x-card > template')) {
    const host = template.parentElement as HTMLElement;
    // Inside a formula or a drawing an element of that name is no custom element.
    if (!(host instanceof dom.window.HTMLElement) || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    openShadows(shadow);
  }
}

function shadowTexts(root: ParentNode): string[] {
  return [...root.querySelectorAll('x-card')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot.innerHTML, ...shadowTexts(shadowRoot)] : [],
  );
}

/** All of a document as text, shadow trees included. */
export function serialise(document: Document): string {
  return [document.documentElement?.outerHTML, ...shadowTexts(document)].join('\n');
}
