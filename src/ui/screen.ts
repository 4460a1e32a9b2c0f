import { interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { keepFocusInView } from './focus-in-view.ts';
import screen from './screen.css?inline';
import { uiCss } from './styles.ts';

/**
 * Gives a document of the extension the shared style sheet and its own, the language and the direction of the interface, and
 * keeps what has focus in view for as long as it stands.
 */
export function dressScreen(page: Document, ownCss: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([uiCss(), screen, ownCss].join('\n'));
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = interfaceDirection();
  keepFocusInView(page.documentElement, new AbortController().signal);
}
