import type { PageLook } from '../../../src/page-mode/look.ts';
import { PageDress } from '../../../src/page-mode/page-dress.ts';
import { hexOf } from '../../../src/reading/channels.ts';
import { PALETTES, type PaletteName } from '../../../src/reading/modes.ts';
import { pageSpacing } from '../../../src/reading/page-scale.ts';
import { ratio } from '../../../src/reading/ratio.ts';
import { SPACINGS, type SpacingName } from '../../../src/reading/spacing.ts';

let dress: PageDress | null = null;

/** Puts a page into the document: its body, and a style sheet of its own. */
export function setPage(body: string, css = ''): void {
  undress();
  document.getElementById('page-css')?.remove();
  const style = document.createElement('style');
  style.id = 'page-css';
  style.textContent = css;
  document.head.append(style);
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${body}`, 'text/html').body.childNodes);
}

export function look(mode: PaletteName | null = 'dark', size = 32, spacing: SpacingName = 'normal'): PageLook {
  const parts = { spacing: pageSpacing(SPACINGS[spacing]), family: null, weight: 400 };
  return { palette: mode && PALETTES[mode], size, ...parts };
}

/** Puts page mode on the document. */
export function wear(mode: PaletteName | null = 'dark', size = 32, spacing: SpacingName = 'normal'): PageDress {
  dress = new PageDress(document, look(mode, size, spacing), { lives: () => true, onEnd: () => undefined });
  return dress;
}

/** Takes page mode off, if it is on. */
export function undress(): void {
  dress?.leave();
  dress = null;
}

export const get = (id: string) => document.getElementById(id) as HTMLElement;

export const styleOf = (id: string) => getComputedStyle(get(id));

export const px = (value: string) => Number.parseFloat(value);

/** A computed colour of the `rgb()` notation as `#rrggbb`. */
export function hex(color: string) {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return hexOf(red, green, blue);
}

/** The colour behind an element: of itself or of the nearest around it that has one. */
export function groundOf(element: Element): ReturnType<typeof hexOf> {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return hex(backgroundColor);
  }
  return '#ffffff';
}

/** Contrast of an element's words on what is behind them. */
export function contrastOf(element: Element): number {
  return ratio(hex(getComputedStyle(element).color), groundOf(element));
}

/** Two frames: what follows a change by itself has followed. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 20));
}

/** A page with words of every kind: in links, headings, paragraphs, controls and cells. */
export const MIXED = `
  <header style="background: #123a7a; color: #9db7e8"><a id="home" href="#/" style="color: #88a">Home</a></header>
  <main><h1 id="title">Timetable</h1>
    <p id="text" style="color: #888">The boat leaves at <b id="bold" style="color: #c33">seven</b>.</p>
    <p id="held" style="color: #999 !important; font-size: 11px !important; margin: 0">Small print</p>
    <button id="button" style="background: linear-gradient(#eee, #aaa); color: #777">Book</button>
    <input id="field" placeholder="Your name" style="background: #fafafa; border: 1px solid #eee; color: #aaa">
    <table><tbody><tr><td id="cell" style="background: #ffd; color: #bb8">12.40</td></tr></tbody></table>
  </main>`;
