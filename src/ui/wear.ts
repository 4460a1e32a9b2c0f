import type { Look } from '../settings/look.ts';
import { lookVariables } from './look-variables.ts';
import { ownColorsCss } from './theme.ts';

/** The style element of a tree that holds the colours of a person's own. */
function ownColorsStyle(root: HTMLElement): HTMLStyleElement {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const found = tree.querySelector<HTMLStyleElement>('style[data-own-colors]');
  if (found) return found;
  const style = root.ownerDocument.createElement('style');
  style.dataset.ownColors = '';
  ('head' in tree ? tree.head : tree).prepend(style);
  return style;
}

/** Puts the chosen colours, size, spacing and weight on an element; everything inside wears them. */
export function wear(root: HTMLElement, look: Look): void {
  const style = ownColorsStyle(root);
  const css = ownColorsCss(look);
  if (style.textContent !== css) style.textContent = css;
  root.dataset.mode = look.tint === 'none' ? look.mode : 'tinted';
  root.dataset.pictures = look.pictures;
  root.dataset.size = String(look.textSize);
  for (const [name, value] of Object.entries(lookVariables(look))) root.style.setProperty(name, value);
}
