import { STRIP_HOST } from '../messages/hosts.ts';
import type { StripGoal, StripLink, StripOrder } from '../messages/strip.ts';

/** The strip of skip links before everything else in the page. */
export interface SkipStrip {
  /** Shows what was ordered; nothing, or no link, takes the strip out of the page. */
  show(order: StripOrder | null): void;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, content: string) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

function buildLink({ goal, word, name }: StripLink): HTMLAnchorElement {
  const link = element('a', goal, word) as HTMLAnchorElement;
  link.href = '#';
  link.setAttribute('aria-label', name);
  return link;
}

function buildStrip({ name, lead, lang, links }: StripOrder): HTMLElement {
  const strip = element('nav', 'strip', '');
  strip.lang = lang;
  strip.setAttribute('aria-label', name);
  strip.append(element('span', 'who', lead), ...links.map(buildLink));
  return strip;
}

/**
 * Makes the strip. Its keys and clicks are caught at the window, before any listener of the page: call this at document start.
 * @param act carries out a link.
 */
export function createSkipStrip(act: (goal: StripGoal) => void, signal: AbortSignal): SkipStrip {
  let host: HTMLElement | undefined;
  let shown = '';

  // Events that a page made up must not open anything.
  const onEvent = (event: Event) => {
    if (!host || event.target !== host || !event.isTrusted) return;
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    const link = event.composedPath()[0] as HTMLElement;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (link.localName === 'a') act(link.className as StripGoal);
  };
  for (const type of ['keydown', 'click']) addEventListener(type, onEvent, { capture: true, signal });
  signal.addEventListener('abort', () => host?.remove(), { once: true });

  return {
    show(order) {
      if (!order?.links.length) return host?.remove();
      host ??= document.createElement(STRIP_HOST);
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      const wanted = JSON.stringify(order);
      if (shown !== wanted) root.replaceChildren(element('style', '', order.css), buildStrip(order));
      shown = wanted;
      // Between head and body: before every tab stop, and outside of what the page's scripts replace.
      if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
    },
  };
}
