import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cellGrid, tableCards, wearCards } from '../../../src/reader/aids/table-cards.ts';

function tableOf(rows: string): HTMLTableElement {
  const { document } = new JSDOM(`<div class="text"><div class="wide wide-table"><table>${rows}</table></div></div>`)
    .window;
  return document.querySelector('table') as HTMLTableElement;
}

/** A card as lines: its name, then "header: value". */
function read(cards: HTMLElement | null): string[][] {
  return [...(cards?.querySelectorAll('.row-card') ?? [])].map((card) => [
    card.querySelector('.row-card-name')?.textContent ?? '',
    ...[...card.querySelectorAll('dd')].map((dd) => {
      const term = dd.previousElementSibling?.matches('dt') ? `${dd.previousElementSibling.textContent}: ` : '';
      return term + dd.textContent;
    }),
  ]);
}

describe('a table as cards', () => {
  it('puts each cell behind its header and names a card by its row header', () => {
    const table = tableOf(
      '<tr><th>Day</th><th>Ships</th><th>Wind</th></tr><tr><th>First</th><td>4</td><td>west</td></tr><tr><th>Second</th><td>2</td><td>calm</td></tr>',
    );
    expect(read(tableCards(table))).toEqual([
      ['First', 'Ships: 4', 'Wind: west'],
      ['Second', 'Ships: 2', 'Wind: calm'],
    ]);
  });

  it('joins the headers of two rows and says a spanning cell once in each row it covers', () => {
    const table = tableOf(
      '<thead><tr><th colspan="2">June</th></tr><tr><th>In</th><th>Out</th></tr></thead><tbody><tr><td rowspan="2">4</td><td>1</td></tr><tr><td>2</td></tr></tbody>',
    );
    expect(read(tableCards(table))).toEqual([
      ['', 'June, In: 4', 'June, Out: 1'],
      ['', 'June, In: 4', 'June, Out: 2'],
    ]);
  });

  it('stays a table where it has no headers', () => {
    expect(tableCards(tableOf('<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>'))).toBeNull();
  });

  it('keeps every cell of sixty columns', () => {
    const cells = (tag: string, word: string) =>
      Array.from({ length: 60 }, (_, i) => `<${tag}>${word}${i}</${tag}>`).join('');
    const [card] = read(tableCards(tableOf(`<tr>${cells('th', 'h')}</tr><tr>${cells('td', 'v')}</tr>`)));
    expect(card).toHaveLength(61);
    expect(card?.at(-1)).toBe('h59: v59');
  });

  it('comes back as the table it was', () => {
    const table = tableOf('<tr><th>Day</th><th>Ships</th></tr><tr><td>First</td><td>4</td></tr>');
    const body = table.ownerDocument.querySelector('.text') as HTMLElement;
    const before = body.innerHTML;
    expect(wearCards(body, true)).toBe(1);
    expect(body.querySelector('.wide')?.hasAttribute('hidden')).toBe(true);
    wearCards(body, false);
    expect(body.innerHTML).toBe(before);
  });
});

it('a span beyond the table is cut to it', () => {
  const grid = cellGrid(tableOf('<tr><td rowspan="99" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>'));
  expect(grid.map((row) => row.map((cell) => cell.textContent).join(''))).toEqual(['aab', 'aac']);
});
