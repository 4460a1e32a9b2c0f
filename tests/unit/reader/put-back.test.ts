import '../../support/fake-extension.ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Removal, STAMP } from '../../../src/article/article.ts';
import { putBack } from '../../../src/reader/content/put-back.ts';

function article(markup: string): HTMLElement {
  const { document } = new JSDOM('<!doctype html>', { url: 'https://example.org/' }).window;
  const content = document.createElement('div');
  content.innerHTML = markup.replace(/\bn=/g, `${STAMP}=`);
  return content;
}

function removal(content: HTMLElement, where: number | null, markup: string): Removal {
  const holder = content.ownerDocument.createElement('div');
  holder.innerHTML = markup;
  const node = holder.firstElementChild ?? undefined;
  return { pass: 'labels', reason: 'label', text: holder.textContent ?? '', where, ...(node ? { node } : {}) };
}

const words = (content: Element) => content.textContent?.replace(/\s+/g, ' ').trim();

describe('putting back', () => {
  it.each([
    [2, 'old one two three'],
    [4, 'one old two three'],
    [6, 'one two old three'],
    [99, 'one two three old'],
    [null, 'one two three old'],
  ])('puts what stood at %s where it stood', (where, expected) => {
    const content = article('<p n="3">one </p><div n="5"><p n="5">two </p></div><p n="7">three </p>');
    putBack(content, removal(content, where, '<p>old </p>'));
    expect(words(content)).toBe(expected);
  });

  it('takes out again without a trace', () => {
    const content = article('<p n="3">one</p><p n="7">three</p>');
    const before = content.innerHTML;
    putBack(content, removal(content, 5, '<p>two</p>')).takeOut();
    expect(content.innerHTML).toBe(before);
  });

  it('puts a list item between the items of its list, and into a list of its own elsewhere', () => {
    const inside = article('<ul n="2"><li n="3">one</li><li n="7">three</li></ul>');
    putBack(inside, removal(inside, 5, '<li>two</li>'));
    expect([...(inside.querySelector('ul')?.children ?? [])].map((item) => item.textContent)).toEqual([
      'one',
      'two',
      'three',
    ]);
    const outside = article('<p n="7">three</p>');
    putBack(outside, removal(outside, 5, '<li>two</li>'));
    expect(outside.querySelector('ul > li')?.textContent).toBe('two');
  });

  it('never puts a block inside a sentence, a table or a figure', () => {
    const content = article(
      '<p n="1">a <a n="6" href="/x">link</a></p><table n="2"><tbody><tr n="8"><td n="9">cell</td></tr></tbody></table>',
    );
    putBack(content, removal(content, 4, '<p>four</p>'));
    putBack(content, removal(content, 7, '<p>seven</p>'));
    expect(content.querySelector('p p, table p')).toBeNull();
    expect(words(content)).toContain('four');
    expect(words(content)).toContain('seven');
  });

  it('gives a picture its emptied description again', () => {
    const content = article('<img n="4" alt="" src="/a.png">');
    const { takeOut } = putBack(content, { pass: 'alt', reason: 'repeats-caption', text: 'A pier', where: 4 });
    expect(content.querySelector('img')?.getAttribute('alt')).toBe('A pier');
    takeOut();
    expect(content.querySelector('img')?.getAttribute('alt')).toBe('');
  });

  it('puts back the words where no element is kept', () => {
    const content = article('<p n="3">one </p>');
    putBack(content, { pass: 'labels', reason: 'label', text: 'Breaking news', where: 1 });
    expect(words(content)).toBe('Breaking newsone');
  });
});
