import { interfaceLanguage, text } from '../platform/i18n.ts';
import type { Settings } from '../settings/schema.ts';
import css from './strip.css?inline';
import { applyLook } from './strip-look.ts';

/** A link of the strip: the name it has in messages, and what it does. */
export interface StripLink {
  readonly name: 'article' | 'content' | 'navigation' | 'search' | 'reader';
  readonly act: () => void;
}

/** The strip of skip links before everything else in the page. */
export interface SkipStrip {
  /** Shows these links; none takes the strip out of the page. */
  show(links: readonly StripLink[]): void;
  /** Takes the strip out of the page. */
  remove(): void;
}

/** Name of the host element. Custom, so that no rule a page has for its own elements means it. */
export const STRIP_HOST = 'legible-skip-links';

/** Visible word and full name of each link: the full name says where it goes when heard alone, and contains the word. */
const TEXTS = {
  article: ['skipArticle', 'skipArticleName'],
  content: ['skipContent', 'skipContentName'],
  navigation: ['skipNavigation', 'skipNavigationName'],
  search: ['skipSearch', 'skipSearchName'],
  reader: ['skipReader', 'skipReaderName'],
} as const;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  content = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

function buildLink({ name }: StripLink): HTMLAnchorElement {
  const [word, full] = TEXTS[name];
  const link = element('a', '', text(word));
  link.href = '#';
  link.setAttribute('aria-label', text(full));
  return link;
}

/**
 * Makes the strip. Its keys and clicks are caught at the window, before any listener of the page: call this at document start.
 * @param settings the settings in force when the strip is shown.
 */
export function createSkipStrip(settings: () => Settings, signal: AbortSignal): SkipStrip {
  const host = document.createElement(STRIP_HOST);
  const root = host.attachShadow({ mode: 'open' });
  const style = element('style', '', css);
  const strip = element('nav', 'strip');
  root.append(style, strip);
  let links: readonly StripLink[] = [];

  const act = (event: Event, link: EventTarget | null | undefined) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    links[[...strip.querySelectorAll('a')].indexOf(link as HTMLAnchorElement)]?.act();
  };
  const onKey = (event: KeyboardEvent) => {
    // Events that a page made up must not open anything.
    if (event.target !== host || event.key !== 'Enter' || !event.isTrusted) return;
    act(event, root.activeElement);
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === host && event.isTrusted)
      act(
        event,
        event.composedPath().find((at) => at instanceof HTMLAnchorElement),
      );
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('click', onClick, { capture: true, signal });
  root.addEventListener('focusin', () => applyLook(strip, settings()), { signal });

  const remove = () => host.remove();
  signal.addEventListener('abort', remove, { once: true });
  return {
    remove,
    show(wanted) {
      links = wanted;
      if (links.length === 0) return remove();
      const names = links.map(({ name }) => name).join();
      if (strip.dataset.links !== names) {
        strip.dataset.links = names;
        strip.lang = interfaceLanguage();
        strip.setAttribute('aria-label', text('skipStrip'));
        strip.replaceChildren(element('span', 'who', text('skipTo')), ...links.map(buildLink));
      }
      // Between head and body: before every tab stop, and outside of what the page's scripts replace.
      if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
    },
  };
}
