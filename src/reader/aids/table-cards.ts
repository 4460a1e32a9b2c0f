/** Cells of a table by row and column; a cell that spans stands in each place it covers. */
export function cellGrid(table: HTMLTableElement): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = [];
  [...table.rows].forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      const [wide, high] = [Math.min(cell.colSpan, 100), Math.min(Math.max(cell.rowSpan, 1), table.rows.length - y)];
      for (let down = 0; down < high; down++) {
        grid[y + down] ??= [];
        for (let along = 0; along < wide; along++) (grid[y + down] as HTMLTableCellElement[])[x + along] = cell;
      }
      x += wide;
    }
  });
  return grid;
}

const isHead = (cell: Element | undefined) => cell?.localName === 'th';

/** How many rows at the top are headers: those of a head, else a first row of headers alone. */
function headRows(table: HTMLTableElement, grid: readonly HTMLTableCellElement[][]): number {
  if (table.tHead) return table.tHead.rows.length;
  return grid[0]?.every(isHead) && grid.length > 1 ? 1 : 0;
}

/**
 * A table as a list of its rows, every cell behind its header. Row headers are the names of the cards.
 * @returns null for a table without headers: there is nothing to put before its cells.
 */
export function tableCards(table: HTMLTableElement): HTMLElement | null {
  const grid = cellGrid(table);
  const heads = headRows(table, grid);
  if (heads === 0) return null;
  const doc = table.ownerDocument;
  const make = (tag: string, cell: Element | undefined, name = '') => {
    const element = doc.createElement(tag);
    if (name) element.className = name;
    if (cell) element.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    for (const each of element.querySelectorAll('[id]')) each.removeAttribute('id');
    return element;
  };
  const headOf = (column: number) =>
    [...new Set(grid.slice(0, heads).map((row) => row[column]))]
      .map((cell) => cell?.textContent?.trim() ?? '')
      .filter(Boolean)
      .join(', ');
  const list = make('ol', undefined, 'row-cards');
  if (table.caption) list.append(make('li', table.caption, 'row-cards-caption'));
  for (const row of grid.slice(heads)) {
    const item = make('li', undefined, 'row-card');
    const named = isHead(row[0]) ? 1 : 0;
    if (named) item.append(make('p', row[0], 'row-card-name'));
    const pairs = make('dl', undefined);
    row.slice(named).forEach((cell, i) => {
      if (cell === row[i + named - 1] || (!cell.textContent?.trim() && !cell.querySelector('img,svg'))) return;
      const term = make('dt', undefined);
      term.textContent = headOf(i + named);
      if (term.textContent) pairs.append(term);
      pairs.append(make('dd', cell));
    });
    item.append(pairs);
    list.append(item);
  }
  return list;
}

/** Shows the tables of a text as cards, or as the tables they are. @returns how many are cards now. */
export function wearCards(body: HTMLElement, on: boolean): number {
  let count = 0;
  for (const box of body.querySelectorAll<HTMLElement>('.wide-table')) {
    const table = box.querySelector('table');
    box.nextElementSibling?.matches('.row-cards') && box.nextElementSibling.remove();
    box.hidden = false;
    const cards = on && table ? tableCards(table) : null;
    if (!cards) continue;
    box.after(cards);
    box.hidden = true;
    count++;
  }
  return count;
}
