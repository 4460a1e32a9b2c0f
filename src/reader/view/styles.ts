import { uiCss } from '../../ui/styles.ts';
import aids from '../styles/aids.css?inline';
import article from '../styles/article.css?inline';
import dock from '../styles/dock.css?inline';
import frame from '../styles/frame.css?inline';
import marks from '../styles/marks.css?inline';
import panel from '../styles/panel.css?inline';
import pictures from '../styles/pictures.css?inline';
import print from '../styles/print.css?inline';
import textCss from '../styles/text.css?inline';
import toolbar from '../styles/toolbar.css?inline';
import wide from '../styles/wide.css?inline';

/** The view's whole style sheet, for its shadow root. */
export function readerCss(): string {
  return [uiCss(), frame, toolbar, panel, article, textCss, pictures, wide, marks, dock, aids, print].join('\n');
}
