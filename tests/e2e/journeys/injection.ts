import { strict as assert } from 'node:assert';
import { INJECTION_PAGES, sentenceOf } from '../../fixtures/injection/page.ts';
import { vectors } from '../../fixtures/injection/vectors.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { enter } from '../trials/reading.ts';

const EVENTS = [
  ...[
    'click',
    'mouseover',
    'pointerdown',
    'focus',
    'focusin',
    'blur',
    'keydown',
    'input',
    'beforeinput',
    'change',
    'copy',
  ],
  ...[
    'load',
    'error',
    'toggle',
    'beforetoggle',
    'animationstart',
    'animationend',
    'transitionend',
    'scroll',
    'wheel',
    'select',
  ],
  ...['dragstart', 'submit', 'reset', 'cancel', 'close', 'command', 'play', 'loadstart', 'begin', 'beforematch'],
];

/** What the reading view holds of what it should not. */
interface Found {
  readonly text: string;
  readonly hits: readonly unknown[];
  readonly wrong: readonly string[];
}

/** Tells every element of the view of every event, and looks for what runs, posts, styles or stands for ours. */
function tempt({ browser }: Visit): Promise<Found> {
  return browser.inPage((events) => {
    const shadow = document.querySelector('legible-reader')?.shadowRoot as ShadowRoot;
    const article = shadow.querySelector('.article') as HTMLElement;
    const wrong: string[] = [];
    // What stands beside a picture or table is ours; the sanitiser leaves no class and no such attribute on what a page brings.
    for (const element of article.querySelectorAll<HTMLElement>(
      '.text :not(.button[data-silent], .button[data-silent] *)',
    )) {
      for (const name of events) element.dispatchEvent(new Event(name));
      const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
      if (element.localName === 'a' && href && !/^(?:https?:|mailto:|tel:|#|\/)/.test(href)) wrong.push(`link ${href}`);
      if (element.id && !element.id.startsWith('in-article-')) wrong.push(`id ${element.id}`);
      if (
        element.matches(
          'style,link,script,form,input,button,iframe,object,embed,dialog,x-evil,slot,[style],[is],[popover]',
        )
      )
        wrong.push(element.outerHTML.slice(0, 80));
    }
    const page = window as unknown as { hits: unknown[] };
    return { text: article.textContent, hits: page.hits.splice(0), wrong };
  }, EVENTS);
}

async function asked({ site }: Visit): Promise<string[]> {
  return (await (await fetch(`${site}/asked`)).json()) as string[];
}

async function tryPage(visit: Visit, page: number): Promise<{ seen: number[]; ranInPage: number; wrong: string[] }> {
  await visit.browser.goto(`${visit.site}/injection/${page}`);
  await pause(400);
  const ranInPage = await visit.browser.inPage(() => (window as unknown as { hits: unknown[] }).hits.splice(0).length);
  await asked(visit);
  await enter(visit.browser);
  await until('the article', () =>
    visit.browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.text p')),
  );
  await pause(200);
  const { text, hits, wrong } = await tempt(visit);
  await pause(200);
  const requests = await asked(visit);
  const seen = vectors('').flatMap(({ number }) => (text.includes(sentenceOf(number)) ? [number] : []));
  await visit.browser.press('Escape');
  return {
    seen,
    ranInPage,
    wrong: [...hits.map((hit) => `ran: ${hit}`), ...wrong, ...requests.map((path) => `asked for: ${path}`)],
  };
}

/** What pages bring into the reading view, and how they reach for the extension. */
export const INJECTION: readonly Journey[] = [
  {
    title: 'what an article brings neither runs nor asks other hosts in the reading view',
    async run(visit) {
      const seen: number[] = [];
      const wrong: string[] = [];
      let ranInPage = 0;
      for (let page = 0; page < INJECTION_PAGES; page++) {
        const found = await tryPage(visit, page);
        seen.push(...found.seen);
        wrong.push(...found.wrong);
        ranInPage += found.ranInPage;
      }
      console.log(`      ${seen.length} vectors shown, ${wrong.length} ran, asked or stood out`);
      assert.deepEqual(wrong, []);
      assert.ok(ranInPage > 0, 'nothing ran in the pages themselves, so nothing was tried');
      assert.ok(seen.length >= 150, `only ${seen.length} vectors came into the reading view`);
      // The pages' own scripts fail as they like.
      await visit.browser.takeErrors();
    },
  },
  {
    title: "pages can neither reach the extension's own pages nor speak to it",
    async run({ browser, site }) {
      const root = await browser.inExtension((extension) => extension.runtime.getURL(''));
      await browser.goto(`${site}/night-ferry.html`);
      const reached = await browser.inPage(async (own) => {
        const loads = (make: (element: HTMLElement) => void, name: string) =>
          new Promise<boolean>((done) => {
            const element = document.createElement(name);
            element.onload = () => done(true);
            element.onerror = () => done(false);
            make(element);
            document.head.append(element);
          });
        const pages = [
          'manifest.json',
          'src/popup/index.html',
          'src/options/index.html',
          'src/reader/index.js',
          'icons/rest-16.png',
        ];
        const found: string[] = [];
        for (const path of pages) {
          if (
            await fetch(own + path).then(
              () => true,
              () => false,
            )
          )
            found.push(`fetch ${path}`);
        }
        if (await loads((element) => element.setAttribute('src', `${own}src/reader/index.js`), 'script'))
          found.push('script');
        if (await loads((element) => element.setAttribute('src', `${own}icons/rest-16.png`), 'img'))
          found.push('picture');
        const scope = window as unknown as { browser?: unknown; chrome?: { runtime?: { sendMessage?: unknown } } };
        if (scope.browser || scope.chrome?.runtime?.sendMessage) found.push('messages');
        for (const name of ['reader/open', 'background/open-options']) {
          window.postMessage({ legible: name, payload: null }, '*');
          document.dispatchEvent(new CustomEvent(name));
        }
        return found;
      }, root);
      assert.deepEqual(reached, []);
      await pause(300);
      assert.equal(await browser.inPage(() => document.querySelector('legible-reader')), null);
      // The browser's own words about what it refused.
      await browser.takeErrors();
    },
  },
];
