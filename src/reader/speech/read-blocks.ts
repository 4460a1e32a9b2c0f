import { isSpeakable } from '../../reading/sentences.ts';
import type { BlockKind, Cue, RunRole } from '../../reading/speech-block.ts';
import type { SourceBlock, SourceRun } from './source.ts';

/** What is not said: controls, players, what is hidden, and the readings above signs, which repeat them. */
const SILENT =
  'script,style,template,noscript,video,audio,iframe,object,button,rt,rp,.sr,[hidden],[aria-hidden="true"],[data-silent]';

const BLOCKS =
  'address,article,aside,blockquote,body,caption,center,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hgroup,hr,li,main,menu,nav,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul';

const PICTURES = 'img,svg,canvas';

interface Context {
  readonly kind: BlockKind;
  readonly role: RunRole;
  readonly lang: string;
  /** White space counts: inside preformatted text. */
  readonly exact: boolean;
}

/** Collects blocks while the article is walked through. */
class BlockReader {
  readonly blocks: SourceBlock[] = [];
  #runs: SourceRun[] = [];
  #element: Element | null = null;
  #kind: BlockKind = 'text';
  #cue: Cue | null = null;

  walk(node: Node, context: Context): void {
    if (node.nodeType === 3) this.#addText(node as Text, context);
    if (node.nodeType === 1) this.#walkElement(node as Element, context);
  }

  #walkElement(element: Element, outer: Context): void {
    const context = contextOf(element, outer);
    if (element.matches(PICTURES)) this.#addPicture(element, context);
    else if (element.localName === 'br') this.#add('\n', element, context);
    else if (element.localName === 'math') this.#add(` ${element.textContent?.trim()} `, element, context);
    else if (element.matches(BLOCKS)) this.#walkBlock(element, context, outer);
    else if (!element.matches(SILENT)) this.#walkInside(element, context);
  }

  #walkInside(element: Element, context: Context): void {
    for (const child of element.childNodes) this.walk(child, context);
    // A cell ends a sentence, not the row.
    if (element.matches('td,th')) this.#add('\n', null, context);
  }

  #walkBlock(element: Element, context: Context, outer: Context): void {
    if (element.matches(SILENT)) return;
    this.#open(element, context, cueOf(element));
    this.#walkInside(element, context);
    this.#open(element.parentElement ?? element, outer, null);
  }

  #addText(node: Text, context: Context): void {
    // Letter for letter, so that places in the block's text are places in the view's; only a line feed would end a sentence.
    this.#add(context.exact ? node.data : node.data.replace(/\s/gu, ' '), node, context);
  }

  #add(text: string, node: Text | Element | null, { role, lang }: Context): void {
    if (text !== '') this.#runs.push({ text, role, lang, node });
  }

  /** A picture among words is said where it stands; one by itself is a block. */
  #addPicture(picture: Element, context: Context): void {
    const words = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (!isSpeakable(words) || isInCaption(picture, words)) return;
    const own = { ...context, role: 'alt' as const };
    if (isAmongWords(picture)) {
      this.#add(words, picture, own);
      return;
    }
    this.#open(picture, { ...context, kind: 'alt' }, 'picture');
    this.#add(words, picture, own);
    this.#open(picture.parentElement ?? picture, context, null);
  }

  #open(element: Element, { kind }: Context, cue: Cue | null): void {
    // A row whose cells hold paragraphs has nothing of its own to say: its first paragraph takes its cue.
    const left = this.close() ? null : this.#cue;
    this.#cue = cue ?? (this.#element?.contains(element) ? left : null);
    this.#element = element;
    this.#kind = kind;
  }

  /** Ends the block. Whether there was anything to say in it. */
  close(): boolean {
    const element = this.#element;
    const runs = this.#runs;
    this.#runs = [];
    if (!element || !runs.some(({ text }) => isSpeakable(text))) return false;
    this.blocks.push({ kind: this.#kind, cue: this.#cue, runs, element });
    return true;
  }
}

/** The title is known for what it is by its place; all other headings are announced. */
function cueOf(element: Element): Cue | null {
  if (/^h[2-6]$/u.test(element.localName)) return 'heading';
  if (element.localName === 'pre') return 'code';
  return element.localName === 'tr' && element === element.closest('table')?.querySelector('tr') ? 'table' : null;
}

function contextOf(element: Element, outer: Context): Context {
  return {
    kind: kindOf(element, outer.kind),
    role: roleOf(element, outer.role),
    lang: element.getAttribute('lang') ?? outer.lang,
    exact: outer.exact || element.localName === 'pre',
  };
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/u.test(element.localName)) return 'heading';
  if (element.matches('figcaption,caption')) return 'caption';
  if (element.localName === 'pre') return 'code';
  return element.localName === 'tr' ? 'table' : outer;
}

function roleOf(element: Element, outer: RunRole): RunRole {
  if (isNoteMark(element)) return 'note';
  return element.localName === 'a' && element.hasAttribute('href') && outer === 'plain' ? 'link' : outer;
}

/** The raised number or star, or the number in brackets, that leads to a note on the same page. */
function isNoteMark(element: Element): boolean {
  const link = element.localName === 'sup' ? element.querySelector('a[href*="#"]') : element;
  if (!link?.matches('a[href*="#"]')) return false;
  const mark = element.textContent?.trim() ?? '';
  if (element.localName === 'sup' || link.querySelector('sup')) return mark.length <= LONGEST_MARK;
  return /^[[(]?\p{L}{0,4}\s?\p{N}{1,3}[\])]$|^[*†‡§¶]+$/u.test(mark);
}

/** As in "[note 12]". */
const LONGEST_MARK = 10;

/** Whether the caption of a picture already says its description. */
function isInCaption(picture: Element, words: string): boolean {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return caption.replace(/\s+/gu, ' ').includes(words.replace(/\.$/u, ''));
}

function isAmongWords(picture: Element): boolean {
  const block = picture.parentElement?.closest(BLOCKS);
  if (!block?.matches('p,li,dd,dt,tr,h1,h2,h3,h4,h5,h6,figcaption')) return false;
  return isSpeakable(block.textContent ?? '');
}

/**
 * The blocks of an article in the view, in reading order.
 * @param roots elements in order: the title, the text.
 * @param lang language where the elements name none, empty when unknown.
 */
export function readBlocks(roots: readonly Element[], lang: string): SourceBlock[] {
  const reader = new BlockReader();
  for (const root of roots) reader.walk(root, { kind: 'text', role: 'plain', lang, exact: false });
  reader.close();
  return reader.blocks;
}
