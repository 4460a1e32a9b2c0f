import { type Source, sourceLine } from './source.ts';

/** Signs that Markdown would take for its own. */
function escapeSigns(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|])/g, '\\$1');
}

const WRAPS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', del: '~~', s: '~~' };

function wrap(mark: string, words: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`);
}

function picture(element: Element): string {
  const [alt, src] = [element.getAttribute('alt') ?? '', (element as HTMLImageElement).src ?? ''];
  return src && !src.startsWith('data:')
    ? `![${escapeSigns(alt)}](${src.replace(/[() ]/g, encodeURIComponent)})`
    : escapeSigns(alt);
}

function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
}

function code(element: Element): string {
  const words = element.textContent ?? '';
  const ticks = fence(words);
  const room = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return words === '' ? '' : `${ticks}${room}${words}${room}${ticks}`;
}

/** What stands within a line. */
function inline(node: Node): string {
  if (node.nodeType === 3) return escapeSigns(node.nodeValue ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\\\n';
  if (name === 'img') return picture(element);
  if (name === 'code' || name === 'kbd' || name === 'samp') return code(element);
  const words = [...element.childNodes].map(inline).join('');
  const href = name === 'a' ? (element as HTMLAnchorElement).href : '';
  if (href && words.trim()) return `[${words.trim()}](${href.replace(/[() ]/g, encodeURIComponent)})`;
  return WRAPS[name] ? wrap(WRAPS[name], words) : words;
}

const line = (element: Node) => [...element.childNodes].map(inline).join('').trim();
const indent = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`);

function list(element: Element): string {
  const start = Number(element.getAttribute('start') ?? 1);
  const items = [...element.children].filter(({ localName }) => localName === 'li');
  return items
    .map((item, i) => {
      const mark = element.localName === 'ol' ? `${start + i}. ` : '- ';
      return mark + indent(blocks(item), ' '.repeat(mark.length));
    })
    .join('\n');
}

/** Rows of cells; where rows differ in length or cells span, each row is a line of its own. */
function table(element: HTMLTableElement): string {
  const rows = [...element.rows].map((row) => [...row.cells].map((cell) => line(cell).replace(/\\?\n/g, ' ')));
  const caption = element.caption ? `${line(element.caption)}\n\n` : '';
  const wide = Math.max(0, ...rows.map(({ length }) => length));
  const [head, ...rest] = rows.map((row) => `| ${[...row, ...Array(wide - row.length).fill('')].join(' | ')} |`);
  return head === undefined ? '' : `${caption}${[head, `|${' --- |'.repeat(wide)}`, ...rest].join('\n')}`;
}

const BLOCK =
  'p,div,section,article,header,footer,aside,main,ul,ol,dl,dt,dd,blockquote,pre,table,figure,figcaption,hr,h1,h2,h3,h4,h5,h6,details,summary,address';

function block(element: Element): string {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return `${'#'.repeat(Number(name[1]))} ${line(element)}`;
  if (name === 'ul' || name === 'ol') return list(element);
  if (name === 'blockquote') return blocks(element).replace(/^/gm, '> ');
  if (name === 'hr') return '---';
  if (name === 'table') return table(element as HTMLTableElement);
  if (name === 'pre') {
    const words = (element.textContent ?? '').replace(/\n$/, '');
    const ticks = '`'.repeat(Math.max(3, fence(words).length));
    return `${ticks}\n${words}\n${ticks}`;
  }
  if (name === 'video' || name === 'audio') return (element as HTMLMediaElement).src || '';
  return blocks(element);
}

/** What an element holds as blocks with an empty line between them; words between blocks are a block of their own. */
function blocks(root: Node): string {
  const found: string[] = [];
  let words = '';
  const flush = () => {
    found.push(words.trim());
    words = '';
  };
  for (const node of root.childNodes) {
    if (node.nodeType === 1 && (node as Element).matches(`${BLOCK},video,audio`)) {
      flush();
      found.push(block(node as Element));
    } else words += inline(node);
  }
  flush();
  return found.filter((text) => text.trim() !== '').join('\n\n');
}

/**
 * An article as Markdown: CommonMark with tables.
 * @param copy its text, see `cleanCopy`.
 */
export function toMarkdown(copy: HTMLElement, source: Source): string {
  return `# ${escapeSigns(source.title)}\n\n${escapeSigns(sourceLine(source))}\n\n${blocks(copy)}\n`;
}
