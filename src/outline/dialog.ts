import { scrollToTop } from '../landing/scroll-to-top.ts';
import type { PageOutline } from '../landmarks/listing.ts';
import { text } from '../platform/i18n.ts';
import { element } from '../ui/finder/element.ts';
import { createFinder, type Finder } from '../ui/finder/finder.ts';
import type { KeyActs } from './keys.ts';
import { createMarker } from './marker.ts';
import { keepScroll } from './scroll-keep.ts';

/** What the dialog does with the page. */
export interface DialogActs {
  /** The element of a place, or null when it is gone from the page. */
  find(id: number): Element | null;
  /** Called once the dialog has gone. @param id the place chosen, null when the person stays where they were. */
  onClosed(id: number | null): void;
}

/** The list of headings and regions over the page. */
export interface OutlineDialog extends KeyActs {
  /** Closes it; the person stays where they were. */
  close(): void;
}

const DRAWING = 'M6 6l12 12M18 6L6 18';
const SVG = 'http://www.w3.org/2000/svg';

function closeButton(): HTMLButtonElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWING);
  icon.append(path);
  return element('button', { type: 'button', class: 'button close', 'aria-label': text('outlineClose') }, icon);
}

function hint(key: string, words: string): HTMLElement {
  return element('span', {}, element('kbd', {}, text(key)), ' ', text(words));
}

/** The modal element covers the window and can be seen through: the panel at its side, the marker where the place lies. */
function build(finder: Finder, marker: HTMLElement) {
  const close = closeButton();
  const title = element('h2', { id: 'outline-title', class: 'outline-title' }, text('outlineTitle'));
  const head = element('div', { class: 'outline-head' }, title, close);
  const foot = element('div', { class: 'outline-foot' });
  foot.append(hint('outlineKeyEnter', 'outlineGo'), hint('outlineKeyEscape', 'outlineStay'));
  const body = element('div', { class: 'outline-body' }, finder.element);
  const panel = element('div', { class: 'outline-panel' }, head, body, foot);
  // At the side where the page's lines end: they can be read, and the place is seen.
  const { direction } = getComputedStyle(document.body ?? document.documentElement);
  panel.dataset.side = direction === 'rtl' ? 'left' : 'right';
  const dialog = element('dialog', { class: 'outline', 'aria-labelledby': 'outline-title' }, marker, panel);
  return { dialog, panel, close };
}

/** Room for the frame around a place, CSS px. */
const FRAME = 16;

/** Scrolls a place to where the panel does not lie: beside it, or above it in a narrow window. */
function show(target: Element, panel: Element): void {
  const below = panel.getBoundingClientRect().top > innerHeight / 4;
  // Elements of frames are of another window's class.
  if (below && 'style' in target) scrollToTop(target as HTMLElement, FRAME);
  else target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Opens the dialog in a place of ours, with the list of the page. */
export function openDialog(mount: HTMLElement, outline: PageOutline, { find, onClosed }: DialogActs): OutlineDialog {
  const marker = createMarker(text('outlineHere'));
  const scroll = keepScroll();
  const finder = createFinder(outline, {
    onMove(id) {
      const target = find(id);
      if (!target) return marker.clear();
      scroll.keep(target);
      show(target, panel);
      marker.mark(target);
    },
    onGo(id) {
      if (!find(id)) return finder.say(text('outlineGone'));
      end(id);
    },
  });
  const { dialog, panel, close } = build(finder, marker.element);
  mount.append(dialog);
  dialog.showModal();
  finder.focus();
  let ended = false;
  const end = (chosen: number | null) => {
    if (ended) return;
    ended = true;
    marker.clear();
    if (chosen === null) scroll.restore();
    dialog.close();
    dialog.remove();
    onClosed(chosen);
  };
  // However else a browser closes it.
  dialog.addEventListener('close', () => end(null));
  close.addEventListener('click', () => end(null));
  dialog.addEventListener('click', (event) => {
    if (!panel.contains(event.target as Node)) end(null);
  });
  return {
    close: () => end(null),
    typed: finder.narrow,
    take(event, at) {
      if (event.key !== 'Escape') return finder.takeKey(event, at);
      end(null);
      return true;
    },
  };
}
