import type { PageOutline } from '../../landmarks/listing.ts';
import { text } from '../../platform/i18n.ts';
import { element } from './element.ts';
import { findWords, limitSentences, listCount } from './list-words.ts';
import { LIST_NAMES, type ListName } from './rows.ts';

/** The elements of a finder: tabs for the two lists, and under them the one that is chosen (APG, tabs). */
export interface Parts {
  readonly whole: HTMLElement;
  readonly tabs: Readonly<Record<ListName, HTMLButtonElement>>;
  /** Names the field. */
  readonly label: HTMLElement;
  readonly field: HTMLInputElement;
  /** Says how much of the list is shown. */
  readonly status: HTMLElement;
  readonly panel: HTMLElement;
  /** The rows of the chosen list. */
  readonly tree: HTMLElement;
}

let made = 0;

/** Builds the elements around a tree. No tab is chosen. */
export function buildParts(outline: PageOutline, tree: HTMLElement): Parts {
  const id = `finder-${++made}`;
  const tab = (name: ListName) =>
    element(
      'button',
      { type: 'button', role: 'tab', class: 'finder-tab', 'aria-controls': `${id}-panel` },
      listCount(name, outline[name].length),
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
  panel.append(label, field, status, tree);
  for (const sentence of limitSentences(outline)) {
    panel.append(element('p', { class: 'finder-limit muted small' }, sentence));
  }
  const list = element('div', { role: 'tablist', class: 'finder-tabs', 'aria-label': text('finderLists') });
  list.append(tabs.headings, tabs.landmarks);
  return { whole: element('div', { class: 'finder' }, list, panel), tabs, label, field, status, panel, tree };
}

/** Names everything after the list that is chosen. */
export function chooseTab({ tabs, panel, label, tree }: Parts, chosen: ListName): void {
  for (const name of LIST_NAMES) {
    tabs[name].setAttribute('aria-selected', String(name === chosen));
    tabs[name].tabIndex = name === chosen ? 0 : -1;
  }
  const words = tabs[chosen].textContent ?? '';
  panel.setAttribute('aria-label', words);
  tree.setAttribute('aria-label', words);
  label.textContent = findWords(chosen);
}
