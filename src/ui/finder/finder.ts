import type { PageOutline } from '../../landmarks/listing.ts';
import { countText, numeral, text } from '../../platform/i18n.ts';
import { element } from './element.ts';
import { filterRows, LIST_NAMES, type ListName, type Row, rowsOf } from './rows.ts';
import { MOST_ROWS, Tree } from './tree.ts';

/** What happens to the places of a {@link Finder}. */
export interface FinderActs {
  /** The person moved to a place in the list, to look where it lies. */
  onMove?(id: number): void;
  /** The person wants to go there. */
  onGo(id: number): void;
}

/** Two lists, headings and regions of a page, with a field that narrows them. */
export interface Finder {
  readonly element: HTMLElement;
  /** Puts focus on the place the person is at, or where there is none on the field. */
  focus(): void;
  /** Does what a key means on an element of the finder. False when it means nothing there. */
  takeKey(event: KeyboardEvent, at: Element): boolean;
  /** Narrows the lists to what stands in the field. */
  narrow(): void;
  /** Says a sentence, to eye and ear, until the list changes. */
  say(sentence: string): void;
}

const COUNTS: Readonly<Record<ListName, string>> = { headings: 'finderHeadings', landmarks: 'finderLandmarks' };
const FIND: Readonly<Record<ListName, string>> = { headings: 'finderFindHeading', landmarks: 'finderFindLandmark' };
const EMPTY: Readonly<Record<ListName, string>> = { headings: 'finderNoHeadings', landmarks: 'finderNoLandmarks' };

/** What stands above the list: how many places it holds, or why it holds none. */
function countSentence(name: ListName, shown: number, all: number, wish: string): string {
  if (all === 0) return text(EMPTY[name]);
  if (wish.trim() === '')
    return all > MOST_ROWS ? text('finderFirst', numeral(MOST_ROWS), countText(COUNTS[name], all)) : '';
  if (shown === 0) return text('finderNone', wish.trim());
  return text('finderSome', numeral(shown), countText(COUNTS[name], all));
}

/** What cannot be listed, in sentences. */
function limits({ closedFrames, cut }: PageOutline): string[] {
  const frames = closedFrames > 0 ? [countText('finderClosedFrames', closedFrames)] : [];
  return cut ? [...frames, text('finderCut')] : frames;
}

/** Keys that lead from one tab to the other (APG, tabs). */
const TAB_KEYS = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

let made = 0;

/** The parts of a finder that change. */
interface Parts {
  readonly tabs: Readonly<Record<ListName, HTMLButtonElement>>;
  readonly label: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly panel: HTMLElement;
}

function build(outline: PageOutline, tree: Tree): Parts & { readonly whole: HTMLElement } {
  const id = `finder-${++made}`;
  const tab = (name: ListName) =>
    element(
      'button',
      { type: 'button', role: 'tab', class: 'finder-tab', 'aria-controls': `${id}-panel` },
      countText(COUNTS[name], outline[name].length),
    );
  const tabs = { headings: tab('headings'), landmarks: tab('landmarks') };
  const label = element('label', { for: `${id}-field`, class: 'finder-label' });
  const field = element('input', {
    id: `${id}-field`,
    class: 'finder-field',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const status = element('p', { role: 'status', class: 'finder-status' });
  const panel = element('div', { id: `${id}-panel`, role: 'tabpanel', class: 'finder-panel' });
  panel.append(label, field, status, tree.element);
  for (const sentence of limits(outline)) panel.append(element('p', { class: 'finder-limit muted small' }, sentence));
  const list = element('div', { role: 'tablist', class: 'finder-tabs', 'aria-label': text('finderLists') });
  list.append(tabs.headings, tabs.landmarks);
  return { tabs, label, field, status, panel, whole: element('div', { class: 'finder' }, list, panel) };
}

/** Makes a finder for a page's outline. It opens at the headings, or where there are none at the regions. */
export function createFinder(outline: PageOutline, { onMove, onGo }: FinderActs): Finder {
  let name: ListName = outline.headings.length > 0 || outline.landmarks.length === 0 ? 'headings' : 'landmarks';
  let rows: readonly Row[] = [];
  const show = (said: boolean) => {
    const found = filterRows(rows, parts.field.value);
    tree.show(found, name === 'headings' ? outline.here.heading : outline.here.landmark);
    const sentence = countSentence(name, Math.min(found.length, rows.length), rows.length, parts.field.value);
    if (said || sentence !== '') parts.status.textContent = sentence;
  };
  const type = (letter: string) => {
    parts.field.value = letter === '' ? parts.field.value.slice(0, -1) : parts.field.value + letter;
    parts.field.focus();
    show(true);
  };
  const tree = new Tree({
    onMove: (row) => onMove?.(row.id),
    onGo: (row) => onGo(row.id),
    onType: type,
  });
  const parts = build(outline, tree);
  const choose = (wanted: ListName) => {
    name = wanted;
    rows = rowsOf(outline, name);
    for (const each of LIST_NAMES) {
      parts.tabs[each].setAttribute('aria-selected', String(each === name));
      parts.tabs[each].tabIndex = each === name ? 0 : -1;
    }
    parts.panel.setAttribute('aria-label', parts.tabs[name].textContent ?? '');
    parts.label.textContent = text(FIND[name]);
    tree.element.setAttribute('aria-label', parts.tabs[name].textContent ?? '');
    parts.status.textContent = '';
    show(true);
  };
  for (const each of LIST_NAMES) parts.tabs[each].addEventListener('click', () => choose(each));
  const otherTab = (key: string) => {
    if (!TAB_KEYS.test(key)) return false;
    const end = key === 'Home' ? 'headings' : key === 'End' ? 'landmarks' : null;
    choose(end ?? (name === 'headings' ? 'landmarks' : 'headings'));
    parts.tabs[name].focus();
    return true;
  };
  const fromField = (key: string) => {
    const row = tree.current();
    if (key === 'ArrowDown') tree.focus();
    else if (key === 'Enter' && row) onGo(row.id);
    return key === 'ArrowDown' || key === 'Enter';
  };
  const takeKey = (event: KeyboardEvent, at: Element) => {
    if (event.isComposing) return false;
    if (tree.element.contains(at)) return tree.takeKey(event);
    if (at === parts.field) return fromField(event.key);
    return at.getAttribute('role') === 'tab' && otherTab(event.key);
  };
  parts.whole.addEventListener('keydown', (event) => {
    if (takeKey(event, event.target as Element)) event.preventDefault();
  });
  parts.field.addEventListener('input', () => show(true));
  choose(name);
  return {
    element: parts.whole,
    focus: () => tree.focus() || parts.field.focus(),
    takeKey,
    narrow: () => show(true),
    say(sentence) {
      parts.status.textContent = sentence;
    },
  };
}
