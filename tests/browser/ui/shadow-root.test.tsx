import '../../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PALETTE_NAMES, PALETTES } from '../../../src/reading/modes.ts';
import { ModePicker } from '../../../src/ui/mode-picker.tsx';
import { uiCss } from '../../../src/ui/styles.ts';

/** A page that does its worst to every element, with the components in a shadow tree inside. */
function mountInHostilePage(mode: string) {
  document.head.insertAdjacentHTML(
    'beforeend',
    '<style class="hostile">html{font-size:62.5%} *{--bg:red;--text:red;--r-2:0} div{color:red}</style>',
  );
  const host = document.createElement('legible-test');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${uiCss()} .root { font-size: medium; background: var(--bg); color: var(--text) }`);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'root';
  root.dataset.mode = mode;
  root.dataset.size = '32';
  shadow.append(root);
  document.body.append(host);
  render(<ModePicker mode="dark" onChange={() => {}} />, root);
  return root;
}

afterEach(() => {
  for (const element of document.querySelectorAll('legible-test, .hostile')) element.remove();
});

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe.each(PALETTE_NAMES)('inside a shadow tree of a hostile page, %s', (mode) => {
  it('keeps its colours, its lengths and the user size', () => {
    const root = mountInHostilePage(mode);
    const { backgroundColor, color, fontSize } = getComputedStyle(root);
    expect([backgroundColor, color, fontSize]).toEqual([rgb(PALETTES[mode].bg), rgb(PALETTES[mode].text), '16px']);
    expect(getComputedStyle(root).getPropertyValue('--ui-k')).toBe('1.33');
    const face = root.querySelector<HTMLElement>('.swatch-face[data-mode="cream"]');
    expect(getComputedStyle(face as HTMLElement).backgroundColor).toBe(rgb(PALETTES.cream.bg));
    expect(getComputedStyle(face as HTMLElement).borderRadius).toBe('10px');
  });
});
