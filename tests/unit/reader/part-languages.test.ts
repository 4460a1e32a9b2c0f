import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markPartLanguages } from '../../../src/reader/content/part-languages.ts';

const ENGLISH =
  '<p>The lamp keeper walks the pier each night and writes the weather into a blue book, as he has always done.</p>';

function marks(part: string, around = ENGLISH.repeat(8)): (string | null)[] {
  const { document } = new JSDOM(`<body><div class="text">${around}${part}</div>`).window;
  const body = document.querySelector('.text') as HTMLElement;
  markPartLanguages(body);
  const last = body.lastElementChild as Element;
  return [last.getAttribute('lang'), last.getAttribute('dir')];
}

describe('a part in another script', () => {
  it.each([
    ['Khmer', '<p>ទឹកស្ងប់ហូរទៅឆ្ងាយនៅពេលយប់</p>', 'km', 'ltr'],
    ['Greek', '<p>Το ήσυχο νερό φτάνει μακριά.</p>', 'el', 'ltr'],
    ['Korean', '<p>고요한 물은 멀리 흐른다고 그는 말했다</p>', 'ko', 'ltr'],
    ['Japanese', '<p>静かな水は遠くまで流れると彼は言った。</p>', 'ja', 'ltr'],
    ['Arabic letters, which many languages use', '<p>الماء الهادئ يجري بعيدا في الليل</p>', '', 'rtl'],
    ['Cyrillic letters, which many languages use', '<p>Тихая вода течёт далеко, сказал он.</p>', '', 'ltr'],
  ])('of %s is told apart', (_, part, lang, dir) => {
    expect(marks(part)).toEqual([lang, dir]);
  });

  it('of Latin letters in an Arabic article runs from left to right', () => {
    const arabic = '<p>يمشي حارس المصباح على الرصيف كل ليلة ويكتب الطقس في كتاب أزرق كما كان يفعل دائما.</p>'.repeat(8);
    expect(marks('<p>Still water carries far, he said.</p>', arabic)).toEqual(['', 'ltr']);
  });
});

describe('its look-alikes stay as they are', () => {
  it.each([
    ['a part of the same script', '<p>Stilles Wasser trägt weit, sagte er.</p>', null, null],
    ['a name in another script', '<p>Ελένη Ν.</p>', null, null],
    ['a sentence with a foreign word', '<p>They call it θάλασσα, the sea that everybody knows.</p>', null, null],
    ['a part whose language the page tells', '<p lang="sr">Тихая вода течёт далеко, сказал он.</p>', 'sr', null],
  ])('%s', (_, part, lang, dir) => {
    expect(marks(part)).toEqual([lang, dir]);
  });
});
