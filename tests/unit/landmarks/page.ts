import { JSDOM } from 'jsdom';
import { type Scan, scanPage } from '../../../src/landmarks/scan.ts';

/** A document with a window that computes names; frames and scripts do not run. */
export function page(body: string): Document {
  return new JSDOM(`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`)
    .window.document;
}

/** Open shadow trees only: a document outside a browser lets nobody into closed ones. */
export const OPEN_ONLY = { shadowRootOf: (element: Element) => element.shadowRoot };

export function scan(document: Document, here: Element | null = null): Scan {
  Object.assign(globalThis, { window: document.defaultView });
  return scanPage(document, OPEN_ONLY, here);
}

/** What is found, a line each: `  navigation "Main"` is inside another landmark, `?main` is a guess. */
export function areas(body: string): string[] {
  return scan(page(body)).landmarks.map(
    ({ role, name, depth, guess }) =>
      `${'  '.repeat(depth)}${guess ? '?' : ''}${role}${name === '' ? '' : ` "${name}"`}`,
  );
}

/** The headings found: level and words. */
export function titles(body: string): string[] {
  return scan(page(body)).headings.map(({ level, name, guess }) => `${guess ? '?' : ''}${level} ${name}`);
}
