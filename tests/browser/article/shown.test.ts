import { afterEach, expect, test } from 'vitest';
import { extract } from '../../../src/article/extract.ts';
import { readingText } from '../../../src/article/reading-text.ts';

const SENTENCE =
  'The ferry waited behind the island for two days, and those on board told stories, shared bread, and slept.';
const host = document.body;

afterEach(() => {
  host.replaceChildren();
  for (const style of document.querySelectorAll('style[data-test]')) style.remove();
});

function show(html: string, css: string): void {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent = css;
  document.head.append(style);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  host.append(...parsed.body.childNodes);
}

function body(): readonly string[] {
  const result = extract(document);
  return 'article' in result ? readingText(result.article).body : [];
}

const paragraphs = Array.from({ length: 6 }, (_, i) => `${i}: ${SENTENCE}`);
const main = (extra: string) =>
  `<main><h1>Waiting</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${extra}</div></main>`;

test('what a style sheet hides is not in the article', () => {
  show(
    main('<p class="x">Nobody sees this sentence.</p><p class="y">Nor this one.</p>'),
    '.x { display: none } .y { visibility: hidden }',
  );
  expect(body()).toEqual(paragraphs);
});

test('what has no box of its own but shows its children is in the article', () => {
  show(`<div class="c">${main('')}</div>`, '.c { display: contents }');
  expect(body()).toEqual(paragraphs);
});

test('an article that fades in is read before it has', () => {
  show(main(''), 'main { opacity: 0 }');
  expect(body()).toEqual(paragraphs);
});

test('text in an open shadow tree is in the article, in its place', () => {
  show(main('<div id="shadow"></div>'), '');
  const root = document.querySelector('#shadow')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  inside.textContent = `6: ${SENTENCE}`;
  root?.append(inside);
  expect(body()).toEqual([...paragraphs, `6: ${SENTENCE}`]);
});

test('extraction leaves no trace in the page', async () => {
  show(main('<p><img alt="A boat" src="data:,"></p>'), '');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((all) => records.push(...all));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  body();
  await Promise.resolve();
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
});
