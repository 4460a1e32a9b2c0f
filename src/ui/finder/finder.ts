import type { PageOutline } from '../../landmarks/listing.ts';
import { shownSentence } from './list-words.ts';
import { buildParts, chooseTab, type Parts } from './parts.ts';
import { filterRows, LIST_NAMES, type ListName, type Row, rowsOf } from './rows.ts';
import { Tree } from './tree.ts';

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

/** The list that is chosen of the two, as far as it holds what stands in the field. */
function createChosenList(outline: PageOutline, tree: Tree, parts: Parts) {
  let name: ListName = 'headings';
  let rows: readonly Row[] = [];
  const narrow = () => {
    const wish = parts.field.value;
    const found = filterRows(rows, wish);
    tree.show(found, name === 'headings' ? outline.here.heading : outline.here.landmark);
    parts.status.textContent = shownSentence(name, found.length, rows.length, wish);
  };
  return {
    name: () => name,
    narrow,
    choose(wanted: ListName) {
      name = wanted;
      rows = rowsOf(outline, name);
      chooseTab(parts, name);
      narrow();
    },
  };
}

/** Keys that lead from one tab to the other (APG, tabs). */
const TAB_KEYS = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

/** The tab that a key leads to from another; null where it leads to none. */
function tabBehind(key: string, from: ListName): ListName | null {
  if (!TAB_KEYS.test(key)) return null;
  if (key === 'Home' || key === 'End') return key === 'Home' ? 'headings' : 'landmarks';
  return from === 'headings' ? 'landmarks' : 'headings';
}

/** Makes a finder for a page's outline. It opens at the headings, or where there are none at the regions. */
export function createFinder(outline: PageOutline, { onMove, onGo }: FinderActs): Finder {
  const type = (letter: string) => {
    field.value = letter === '' ? field.value.slice(0, -1) : field.value + letter;
    field.focus();
    list.narrow();
  };
  const tree = new Tree({ onMove: ({ id }) => onMove?.(id), onGo: ({ id }) => onGo(id), onType: type });
  const parts = buildParts(outline, tree.element);
  const { whole, tabs, field, status } = parts;
  const list = createChosenList(outline, tree, parts);
  const keyOnTab = (key: string) => {
    const name = tabBehind(key, list.name());
    if (name === null) return false;
    list.choose(name);
    tabs[name].focus();
    return true;
  };
  const keyInField = (key: string) => {
    const row = tree.current();
    if (key === 'ArrowDown') tree.focus();
    else if (key === 'Enter' && row) onGo(row.id);
    return key === 'ArrowDown' || key === 'Enter';
  };
  const takeKey = (event: KeyboardEvent, at: Element) => {
    if (event.isComposing) return false;
    if (tree.element.contains(at)) return tree.takeKey(event);
    if (at === field) return keyInField(event.key);
    return at.getAttribute('role') === 'tab' && keyOnTab(event.key);
  };
  whole.addEventListener('keydown', (event) => {
    if (takeKey(event, event.target as Element)) event.preventDefault();
  });
  field.addEventListener('input', list.narrow);
  for (const name of LIST_NAMES) tabs[name].addEventListener('click', () => list.choose(name));
  list.choose(outline.headings.length > 0 || outline.landmarks.length === 0 ? 'headings' : 'landmarks');
  return {
    element: whole,
    focus: () => tree.focus() || field.focus(),
    takeKey,
    narrow: list.narrow,
    say(sentence) {
      status.textContent = sentence;
    },
  };
}
