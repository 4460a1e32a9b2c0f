import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { contrastOf, frames, get, hex, look, MIXED, px, setPage, styleOf, undress, wear } from './dressed-page.ts';

afterEach(undress);

describe('shadow roots and frames', () => {
  it('wear it too, closed ones as well', () => {
    const closed = new Map<Element, ShadowRoot>();
    const { chrome } = globalThis as unknown as { chrome: Record<string, unknown> };
    chrome.dom = { openOrClosedShadowRoot: (element: Element) => closed.get(element) ?? null };
    setPage('<div id="open"></div><x-card id="closed"></x-card>');
    const inside = (mode: ShadowRootMode, host: HTMLElement) => {
      const root = host.attachShadow({ mode });
      const words = document.createElement('p');
      words.textContent = 'In the shade';
      words.style.color = '#999';
      root.append(words);
      if (mode === 'closed') closed.set(host, root);
      return words;
    };
    const found = [inside('open', get('open')), inside('closed', get('closed'))];
    wear('dark', 32);
    delete chrome.dom;
    for (const words of found) {
      expect(getComputedStyle(words).fontSize).toBe('32px');
      expect(contrastOf(words)).toBeGreaterThanOrEqual(7);
    }
  });

  it('of the page’s own site wear it, and give it back', async () => {
    setPage('<iframe id="frame" srcdoc="<p id=words style=color:#999>In a frame</p>"></iframe>');
    const frame = get('frame') as HTMLIFrameElement;
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    const html = () => frame.contentDocument?.documentElement.outerHTML;
    const before = html();
    wear('dark', 32);
    const words = frame.contentDocument?.getElementById('words') as HTMLElement;
    expect((frame.contentWindow as Window).getComputedStyle(words).fontSize).toBe('32px');
    undress();
    expect(html()).toBe(before);
    expect((frame.contentWindow as Window).getComputedStyle(words).fontSize).toBe('16px');
  });
});

describe('a frame that goes on to another site', () => {
  it('keeps nobody from leaving', async () => {
    setPage('<p id="text">Words</p><iframe id="frame" srcdoc="<p>In a frame</p>"></iframe>');
    const frame = get('frame') as HTMLIFrameElement;
    const loaded = () => new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await loaded();
    wear('dark', 32);
    frame.removeAttribute('srcdoc');
    frame.src = 'data:text/html,<p>Elsewhere';
    await loaded();
    expect(() => frame.contentWindow?.document).toThrow();
    undress();
    expect(styleOf('text').fontSize).toBe('16px');
  });
});

describe('a page that changes', () => {
  it('has what it adds dressed before the next frame is over', async () => {
    setPage('<div id="list" style="background: #fff"></div>');
    wear('dark', 32);
    const item = document.createElement('p');
    item.textContent = 'Delayed by ten minutes';
    item.style.cssText = 'color: #999; background: #fefefe; font-size: 1rem';
    get('list').append(item);
    await frames();
    expect(getComputedStyle(item).fontSize).toBe('32px');
    expect(contrastOf(item)).toBeGreaterThanOrEqual(7);
  });

  it('is not enlarged twice where it changes a class', async () => {
    setPage('<p id="text">Words</p>', '#text { font-size: 1em } #text.loud { font-size: 2em; color: #ccc }');
    wear('dark', 32);
    get('text').classList.add('loud');
    await frames();
    expect(px(styleOf('text').fontSize)).toBeCloseTo(45.3, 1);
    expect(contrastOf(get('text'))).toBeGreaterThanOrEqual(7);
    get('text').classList.remove('loud');
    await frames();
    expect(styleOf('text').fontSize).toBe('32px');
  });

  it('keeps it when it sets its own list of sheets', async () => {
    setPage('<p id="text">Words</p>');
    wear('dark', 32);
    document.adoptedStyleSheets = [];
    get('text').append(document.createElement('b'));
    await frames();
    expect(styleOf('text').fontSize).toBe('32px');
  });

  it('gets another look at once when the choice changes', () => {
    setPage(MIXED);
    const dress = wear('dark', 32);
    dress.change(look('yellow-on-black', 18));
    expect(styleOf('text').fontSize).toBe('18px');
    expect(hex(styleOf('text').color)).toBe('#ffff00');
  });
});

describe('leaving', () => {
  it('gives the page back byte for byte, style attributes included', async () => {
    setPage(
      `${MIXED}<p id="odd" style=" color : RED!important ;;font-size:9px !important">Odd</p><div id="tight" style="height:20px;overflow:hidden">Much more than fits into it</div>`,
      'p { font-size: 14px }',
    );
    const html = document.documentElement.outerHTML;
    const looks = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).cssText);
    const dress = wear('yellow-on-black', 64, 'wide');
    expect(document.documentElement.outerHTML).not.toBe(html);
    dress.change(look('cream', 32));
    await frames();
    undress();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect([...document.querySelectorAll('*')].map((element) => getComputedStyle(element).cssText)).toEqual(looks);
  });

  it('keeps what the page wrote into a style attribute meanwhile', async () => {
    setPage('<p id="text" style="color: red !important">Words</p>');
    wear('dark');
    get('text').style.marginTop = '3px';
    await frames();
    undress();
    expect(get('text').getAttribute('style')).toBe('color: red !important; margin-top: 3px;');
  });
});

describe('the keyboard', () => {
  it('sees where focus is by a ring of two colours', () => {
    setPage(MIXED);
    wear('yellow-on-black');
    get('field').focus();
    expect(styleOf('field').outlineWidth).toBe('3px');
    expect(styleOf('field').boxShadow).toContain('6px');
  });
});
