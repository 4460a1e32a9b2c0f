import { interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import screen from './screen.css?inline';
import { uiCss } from './styles.ts';

/** Gives a document of the extension the shared style sheet and its own, the language and the direction of the interface. */
export function dressScreen(page: Document, ownCss: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([uiCss(), screen, ownCss].join('\n'));
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = interfaceDirection();
}
