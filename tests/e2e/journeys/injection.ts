import { strict as assert } from 'node:assert';
import { INJECTION_PAGES, placedVectors, sentenceOf } from '../../fixtures/injection/page.ts';
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

/** What the reading view holds of what it should not, by the number of the vector. */
interface Found {
  readonly text: string;
  readonly hits: readonly unknown[];
  readonly links: readonly (readonly [number, string])[];
  readonly others: readonly (readonly [number, string])[];
}

/** What a vector did that it should not. */
interface Deed {
  readonly number: number;
  readonly kind: 'ran' | 'asked' | 'link' | 'else';
  readonly what: string;
}

/** Tells every element of the view of every event, and looks for what runs, posts, styles or stands for ours. */
function tempt({ browser }: Visit): Promise<Found> {
  return browser.inPage((events) => {
    const shadow = document.querySelector('legible-reader')?.shadowRoot as ShadowRoot;
    const article = shadow.querySelector('.article') as HTMLElement;
    const [links, others]: [[number, string][], [number, string][]] = [[], []];
    let number = -1;
    // What stands beside a picture or table is ours; the sanitiser leaves no class and no such attribute on what a page brings.
    for (const element of article.querySelectorAll<HTMLElement>(
      '.text :not(.button[data-silent], .button[data-silent] *)',
    )) {
      // Each vector comes behind the sentence with its number.
      if (element.localName === 'p') number = Number(/Keeper number (\d+)/.exec(element.textContent)?.[1] ?? number);
      for (const name of events) element.dispatchEvent(new Event(name));
      const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
      if (element.localName === 'a' && href && !/^(?:https?:|mailto:|tel:|#|\/)/.test(href)) links.push([number, href]);
      if (element.id && !element.id.startsWith('in-article-')) others.push([number, `id ${element.id}`]);
      if (
        element.matches(
          'style,link,script,form,input,button,iframe,object,embed,dialog,x-evil,slot,[style],[is],[popover]',
        )
      )
        others.push([number, element.outerHTML.slice(0, 80)]);
    }
    const page = window as unknown as { hits: unknown[] };
    return { text: article.textContent, hits: page.hits.splice(0), links, others };
  }, EVENTS);
}

async function asked({ site }: Visit): Promise<string[]> {
  return (await (await fetch(`${site}/asked`)).json()) as string[];
}

async function tryPage(visit: Visit, page: number): Promise<{ seen: number[]; ranInPage: number; deeds: Deed[] }> {
  await visit.browser.goto(`${visit.site}/injection/${page}`);
  await pause(400);
  const ranInPage = await visit.browser.inPage(() => (window as unknown as { hits: unknown[] }).hits.splice(0).length);
  await asked(visit);
  await enter(visit.browser);
  await until('the article', () =>
    visit.browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.text p')),
  );
  await pause(200);
  const { text, hits, links, others } = await tempt(visit);
  await pause(200);
  const requests = await asked(visit);
  const seen = vectors('').flatMap(({ number }) => (text.includes(sentenceOf(number)) ? [number] : []));
  await visit.browser.press('Escape');
  const deeds: Deed[] = [
    ...hits.map((hit) => ({ number: Number(hit), kind: 'ran' as const, what: String(hit) })),
    ...requests.map((what) => ({ number: Number(/^\/evil\/(\d+)/.exec(what)?.[1]), kind: 'asked' as const, what })),
    ...links.map(([number, what]) => ({ number, kind: 'link' as const, what })),
    ...others.map(([number, what]) => ({ number, kind: 'else' as const, what })),
  ];
  return { seen, ranInPage, deeds };
}

/** Prints a row for each class of vectors: how many were shown, and what they did. */
function printTable(brand: string, seen: readonly number[], deeds: readonly Deed[]): void {
  const all = placedVectors('');
  const print = (name: string, cells: readonly (string | number)[]) =>
    console.log(`      ${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(8)).join('')}`);
  print(brand, ['vectors', 'shown', 'ran', 'asked', 'links', 'else']);
  const row = (name: string, numbers: readonly number[]) => {
    const done = (kind: Deed['kind']) =>
      deeds.filter((deed) => deed.kind === kind && numbers.includes(deed.number)).length;
    const shown = numbers.filter((number) => seen.includes(number)).length;
    print(name, [numbers.length, shown, done('ran'), done('asked'), done('link'), done('else')]);
  };
  for (const kind of new Set(all.map((vector) => vector.kind))) {
    row(
      kind,
      all.filter((vector) => vector.kind === kind).map(({ number }) => number),
    );
  }
  row(
    'all',
    all.map(({ number }) => number),
  );
}

/** What pages bring into the reading view, and how they reach for the extension. */
export const INJECTION: readonly Journey[] = [
  {
    title: 'what an article brings neither runs nor asks other hosts in the reading view',
    async run(visit) {
      const seen: number[] = [];
      const deeds: Deed[] = [];
      let ranInPage = 0;
      for (let page = 0; page < INJECTION_PAGES; page++) {
        const found = await tryPage(visit, page);
        seen.push(...found.seen);
        deeds.push(...found.deeds);
        ranInPage += found.ranInPage;
      }
      printTable(visit.browser.brand, seen, deeds);
      assert.deepEqual(deeds, []);
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
