import { describe, expect, it } from 'vitest';
import { areas } from './page.ts';

/** Markup and what it is: own texts, one rule each. */
const MARKED: readonly (readonly [rule: string, body: string, found: readonly string[]])[] = [
  [
    'the tags of HTML say what they are',
    '<header>Head</header><nav>Menu</nav><main>Text</main><aside>Beside</aside><footer>Foot</footer>',
    ['banner', 'navigation', 'main', 'complementary', 'contentinfo'],
  ],
  [
    'a role says the same of a plain box',
    '<div role="banner">a</div><div role="navigation">b</div><div role="search">c</div><div role="main">d</div><div role="complementary">e</div><div role="contentinfo">f</div>',
    ['banner', 'navigation', 'search', 'main', 'complementary', 'contentinfo'],
  ],
  ['search is a landmark by tag and by role', '<search>a</search><form role="search">b</form>', ['search', 'search']],
  [
    'header and footer of a part are none',
    '<article><header>a</header><footer>b</footer></article><section><header>a</header></section><main><footer>b</footer></main>',
    ['main'],
  ],
  [
    'header and footer of a part are landmarks where a role says so',
    '<article><header role="banner">a</header><footer role="contentinfo">b</footer></article>',
    ['banner', 'contentinfo'],
  ],
  [
    'an aside inside an article needs a name, one in main does not',
    '<main><aside>a</aside><article><aside>b</aside><aside aria-label="Facts">c</aside></article></main>',
    ['main', '  complementary', '  complementary "Facts"'],
  ],
  [
    'a section is a region when it is named, by whatever way',
    '<section>a</section><section aria-label="Offers">b</section><section aria-labelledby="w"><h2 id="w">Weather</h2></section><section title="Tips">c</section>',
    ['region "Offers"', 'region "Weather"', 'region "Tips"'],
  ],
  [
    'a label that points nowhere or says nothing is no name',
    '<section aria-labelledby="nobody">a</section><section aria-label="  ">b</section><div role="region">c</div>',
    [],
  ],
  [
    'a name can be put together of several parts',
    '<nav aria-labelledby="a missing b">x</nav><p><span id="a">Pages about</span> <span id="b">boats</span></p>',
    ['navigation "Pages about boats"'],
  ],
  [
    'a form is one when it is named',
    '<form>a</form><form aria-label="Order">b</form><div role="form" aria-label="Sign up">c</div>',
    ['form "Order"', 'form "Sign up"'],
  ],
  [
    'landmarks in landmarks are found, with their depth',
    '<header><nav aria-label="Main">a</nav><search>b</search></header><main><section aria-label="Today"><nav>c</nav></section></main>',
    ['banner', '  navigation "Main"', '  search', 'main', '  region "Today"', '    navigation'],
  ],
  [
    'an emptied role takes the landmark away, unless the element is named',
    '<nav role="none">a</nav><nav role="presentation" aria-label="Pages">b</nav>',
    ['navigation "Pages"'],
  ],
  [
    'of several roles the first that exists counts, in any case of letters',
    '<div role="banana Navigation">a</div><div role="list navigation">b</div><nav role="sandwich">c</nav>',
    ['navigation', 'navigation'],
  ],
  [
    'the parts of books are landmarks',
    '<div role="doc-toc">a</div><section role="doc-chapter" aria-label="The storm">b</section><div role="doc-pagelist">c</div>',
    ['navigation', 'region "The storm"', 'navigation'],
  ],
  [
    'a list, a dialog, an article and an application are none',
    '<article aria-label="a">a</article><div role="dialog" aria-label="b">b</div><div role="application" aria-label="c">c</div><ul aria-label="d"><li>d</ul>',
    [],
  ],
  [
    'what is hidden is left out with all it holds',
    '<div hidden><nav>a</nav></div><nav aria-hidden="true">b</nav><div aria-hidden="true"><main>c</main></div><div inert><nav>d</nav></div><div style="display: none"><nav>e</nav></div><template><nav>f</nav></template>',
    [],
  ],
  [
    'aria-hidden that is not true hides nothing',
    '<nav aria-hidden="false">a</nav><nav aria-hidden="">b</nav>',
    ['navigation', 'navigation'],
  ],
];

describe('landmarks', () => {
  it.each(MARKED)('%s', (_, body, found) => {
    expect(areas(body)).toEqual(found);
  });

  it('are found in shadow trees, with what is slotted into them where it is shown', async () => {
    const { page, scan } = await import('./page.ts');
    const document = page('<div id="host"><main>Text</main></div><footer>Foot</footer>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    const nav = document.createElement('nav');
    root.append(document.createElement('slot'), nav);
    expect(scan(document).landmarks.map(({ role }) => role)).toEqual(['main', 'navigation', 'contentinfo']);
  });

  it('leave out what an element holds that its shadow tree does not show', async () => {
    const { page, scan } = await import('./page.ts');
    const document = page('<div id="host"><main>Never shown</main></div>');
    (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    expect(scan(document).landmarks).toEqual([]);
  });
});

const TEXT = [
  'The harbour master kept a book in which every boat was written down, with the hour it left and the hour it came back.',
  'On the night of the storm the book lay open, the ink had run, and eleven lines were still without a second number.',
  'By the next evening all of them had been filled in, the last by a child who had rowed home alone and was very proud.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const MENU = '<div id="main-nav"><a href="/a">News</a> <a href="/b">Sport</a> <a href="/c">Boats</a></div>';

describe('a page without landmarks', () => {
  it('has its text, menu, search field and comments guessed, in their order', () => {
    const comments = '<div id="comments"><ol><li>Well told.</li><li>I was that child.</li></ol></div>';
    const body = `${MENU}<input type="search" name="q">${`<h1>The book</h1>${TEXT}`}${comments}`;
    expect(areas(body)).toEqual(['?navigation', '?search', '?main', '?comments']);
  });

  it('has nothing guessed that it marks up itself', () => {
    expect(areas(`<nav>a</nav>${MENU}<main><h1>The book</h1>${TEXT}</main>`)).toEqual(['navigation', 'main']);
  });

  it('has no menu guessed where only two links stand, or where the page itself is named like one', () => {
    expect(areas('<div id="nav"><a href="/a">a</a> <a href="/b">b</a></div>')).toEqual([]);
    expect(areas(`<div class="nav-open"><h1>The book</h1>${MENU.replace('id="main-nav"', '')}</div>`)).toEqual([
      '?main',
    ]);
  });

  it('has nothing at all when it is empty', () => {
    expect(areas('')).toEqual([]);
  });
});
