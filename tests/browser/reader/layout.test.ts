import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SPACING_NAMES, SPACINGS } from '../../../src/reading/spacing.ts';
import { TEXT_SIZES } from '../../../src/reading/text-size.ts';
import { ARTICLE, closeReader, find, openReader, setPage, settle, shadow, storeSettings, use } from './reading-page.ts';

const LONG = `<main><article><h1>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</h1>
  ${ARTICLE}
  <h2>https://example.org/a/very/long/address/that/no/browser/breaks/by/itself?with=a&query=too</h2>
  <p><a href="https://example.org/x">https://example.org/another/very/long/address/without/any/space/in/it/at/all/whatsoever</a></p>
  <blockquote><blockquote><ul><li><ul><li>Nested deeply: Rechtsschutzversicherungsgesellschaften</li></ul></li></ul></blockquote></blockquote>
  <table><tr>${'<td>A cell with words</td>'.repeat(20)}</tr></table></article></main>`;

beforeAll(() => page.viewport(320, 640));
afterEach(closeReader);

/** Elements of the text that stick out of the window although nothing scrolls them into it. */
function sticksOut(): string[] {
  const all = [...shadow().querySelectorAll<HTMLElement>('.row *')];
  const out = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -0.5 || right > innerWidth + 0.5) && !element.closest('.wide > *, .sr');
  });
  return out.map(({ localName, className }) => `${localName}.${className}`);
}

/** Boxes whose own text is cut off. */
function clipped(): string[] {
  return [...shadow().querySelectorAll<HTMLElement>('.row *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts =
        /hidden|clip/.test(overflowX) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return (
        cuts &&
        !element.closest('.sr, svg') &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

describe('at 320 CSS px', () => {
  it.each(TEXT_SIZES)('text of %i px fits without scrolling sideways, with every panel', async (textSize) => {
    setPage(LONG);
    await openReader({ textSize });
    expect(getComputedStyle(find('.article')).fontSize).toBe(`${textSize}px`);
    for (const panel of [null, 'menu', 'look', 'contents']) {
      if (panel) await use(panel);
      expect(document.documentElement.scrollWidth).toBe(320);
      expect(sticksOut()).toEqual([]);
      expect(clipped()).toEqual([]);
    }
  });

  it.each(SPACING_NAMES)('%s spacing fits', async (spacing) => {
    setPage(LONG);
    await openReader({ ...SPACINGS[spacing], textSize: 32 });
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(sticksOut()).toEqual([]);
  });

  it('panels grow along with the keys', async () => {
    setPage(LONG);
    await openReader({ textSize: 128 });
    await use('menu');
    const size = (selector: string) => getComputedStyle(find(selector)).fontSize;
    expect(size('.panel .button')).toBe(size('.tool'));
    expect(Number.parseFloat(size('.tool'))).toBeGreaterThan(20);
  });

  it('keys are 44 px or more each way at every size', async () => {
    setPage(LONG);
    await openReader();
    for (const textSize of TEXT_SIZES) {
      await storeSettings({ textSize });
      await settle();
      for (const key of shadow().querySelectorAll('button')) {
        const { width, height } = key.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

describe('the text', () => {
  it.each(SPACING_NAMES)(
    'has lines of 45 to 80 characters, 1.5 or more high, never justified, in %s spacing',
    async (spacing) => {
      await page.viewport(1280, 900);
      setPage(ARTICLE);
      await openReader({ ...SPACINGS[spacing] });
      const paragraph = find('.text p');
      const style = getComputedStyle(paragraph);
      expect(Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).toBeGreaterThanOrEqual(1.5);
      expect(style.textAlign).toBe('start');
      const lines = Math.round(paragraph.getBoundingClientRect().height / Number.parseFloat(style.lineHeight));
      const perLine = (paragraph.textContent ?? '').length / (lines - 0.5);
      expect(perLine).toBeGreaterThanOrEqual(45);
      expect(perLine).toBeLessThanOrEqual(80);
      await page.viewport(320, 640);
    },
  );

  it('keeps the bar away where it would leave fewer than four lines', async () => {
    setPage(ARTICLE);
    await openReader({ textSize: 128 });
    expect(getComputedStyle(find('.tools')).position).toBe('static');
    await storeSettings({ textSize: 24 });
    await settle();
    expect(getComputedStyle(find('.tools')).position).toBe('sticky');
  });
});
