import base from './base.css?inline';
import button from './button.css?inline';
import choice from './choice.css?inline';
import focusRing from './focus-ring.css?inline';
import locked from './locked.css?inline';
import lookExtras from './look-extras.css?inline';
import parts from './parts.css?inline';
import radioRow from './radio-row.css?inline';
import swatches from './swatches.css?inline';
import { themeCss } from './theme.ts';
import tokens from './tokens.css?inline';

/** The style sheet of the shared components, fit for a document and for a shadow root. The ring comes last and wins. */
export function uiCss(): string {
  return [tokens, themeCss(), base, parts, button, choice, locked, radioRow, swatches, lookExtras, focusRing].join(
    '\n',
  );
}
