import { afterEach, describe, expect, it } from 'vitest';
import { createPainter } from '../../../src/reader/content/painter.ts';

const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights');

afterEach(() => {
  document.body.replaceChildren();
  if (highlights) Object.defineProperty(CSS, 'highlights', highlights);
});

/** A text in an element that marks can be put into, and the stretch of its second word. */
function scene() {
  const page = document.createElement('div');
  page.style.position = 'relative';
  const text = document.createTextNode('one two three');
  page.append(text);
  document.body.append(page);
  const range = document.createRange();
  range.setStart(text, 4);
  range.setEnd(text, 7);
  return { page, text, range, end: new AbortController() };
}

describe('marking a word', () => {
  it('changes nothing in the page, and leaves nothing behind', () => {
    const { page, range, end } = scene();
    const before = page.innerHTML;
    const painter = createPainter(() => page, end.signal);
    painter.paint('word', [range]);
    expect([...(CSS.highlights.get('legible-word') ?? [])].map(String)).toEqual(['two']);
    expect(page.innerHTML).toBe(before);
    painter.paint('word', []);
    expect(CSS.highlights.get('legible-word')?.size).toBe(0);
    end.abort();
    expect(CSS.highlights.has('legible-word')).toBe(false);
  });

  it('draws a box at its place in a browser without highlights, and takes it away', () => {
    const { page, range, end } = scene();
    Reflect.deleteProperty(CSS, 'highlights');
    expect('highlights' in CSS).toBe(false);
    const painter = createPainter(() => page, end.signal);
    painter.paint('word', [range]);
    const box = page.querySelector<HTMLElement>('.mark-word div');
    const origin = page.getBoundingClientRect();
    const rect = range.getBoundingClientRect();
    expect(Number.parseFloat(box?.style.left ?? '')).toBeCloseTo(rect.left - origin.left);
    expect(Number.parseFloat(box?.style.width ?? '')).toBeCloseTo(rect.width);
    painter.paint('word', []);
    expect(page.querySelector('.mark-word div')).toBeNull();
    end.abort();
    expect(page.querySelector('.mark-layer')).toBeNull();
  });
});
