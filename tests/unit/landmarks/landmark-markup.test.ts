import { describe, expect, it } from 'vitest';
import { areas, page, scan } from './page.ts';

/** Ways in which pages mark up their parts, in groups, each with what is to be found. Own texts. */
const GROUPS: Readonly<Record<string, readonly (readonly [rule: string, body: string, found: readonly string[]])[]>> = {
  'of header and footer': [
    [
      'in a box of no meaning they are those of the page',
      '<div><div><header>a</header></div></div><div><footer>b</footer></div>',
      ['banner', 'contentinfo'],
    ],
    ['in main they are those of the text', '<main><header>a</header><p>b</p><footer>c</footer></main>', ['main']],
    ['in a box with the role of an article too', '<div role="article"><header>a</header><footer>b</footer></div>', []],
    [
      'in a box with the role of a named region too',
      '<div role="region" aria-label="Tides"><header>a</header></div>',
      ['region "Tides"'],
    ],
    [
      'in a navigation they belong to that',
      '<nav><header>a</header></nav><aside><footer>b</footer></aside>',
      ['navigation', 'complementary'],
    ],
    ['without a role of their own they are none', '<header role="none">a</header><footer role="group">b</footer>', []],
    [
      'in a list or a quotation they stay those of the page',
      '<ul><li><header>a</header></li></ul><blockquote><footer>b</footer></blockquote>',
      ['banner', 'contentinfo'],
    ],
  ],
  'of main': [
    ['two of them are both found', '<main>a</main><main>b</main>', ['main', 'main']],
    ['one in another is found with its depth', '<div role="main"><main>a</main></div>', ['main', '  main']],
    ['it may have a name', '<main aria-label="Harbour news">a</main>', ['main "Harbour news"']],
    ['a hidden one gives way to the one that is shown', '<main hidden>a</main><main>b</main>', ['main']],
  ],
  'of navigations': [
    [
      'several are told apart by their names',
      '<nav aria-label="Main">a</nav><nav aria-labelledby="f">b</nav><h2 id="f">Further pages</h2>',
      ['navigation "Main"', 'navigation "Further pages"'],
    ],
    ['the label wins over the title', '<nav aria-label="Main" title="All pages">a</nav>', ['navigation "Main"']],
    [
      'what they are labelled by wins over the label',
      '<nav aria-label="Main" aria-labelledby="f">a</nav><span id="f">Boats</span>',
      ['navigation "Boats"'],
    ],
    [
      'they may be labelled by something hidden',
      '<nav aria-labelledby="f">a</nav><span id="f" hidden>Boats</span>',
      ['navigation "Boats"'],
    ],
    [
      'a list in them is no landmark of its own',
      '<nav><ul role="menu" aria-label="Pages"><li role="menuitem">a</li></ul></nav>',
      ['navigation'],
    ],
    [
      'on a list the role makes one of it',
      '<ul role="navigation" aria-label="Pages"><li>a</li></ul>',
      ['navigation "Pages"'],
    ],
  ],
  'of sections and regions': [
    [
      'only named ones count, however deep',
      '<section><section><section aria-label="Deep">a</section></section></section>',
      ['region "Deep"'],
    ],
    ['a heading inside names nothing by itself', '<section><h2>Weather</h2>a</section>', []],
    [
      'a name of several words stays whole',
      '<section aria-label=" Tides   and\n winds ">a</section>',
      ['region "Tides and winds"'],
    ],
    [
      'one named by its own heading takes the words of that',
      '<section aria-labelledby="h"><h2 id="h">The <em>quay</em></h2></section>',
      ['region "The quay"'],
    ],
    [
      'one named by itself is named by its text',
      '<section id="s" aria-labelledby="s">Quay</section>',
      ['region "Quay"'],
    ],
  ],
  'of forms and searches': [
    ['a form is none by its fields', '<form><label>Name <input></label></form>', []],
    ['a search needs no name', '<div role="search"><input></div>', ['search']],
    [
      'a search in the header has its depth',
      '<header><form role="search"><input></form></header>',
      ['banner', '  search'],
    ],
    [
      'a form with the role of a search and a name is one',
      '<form role="search" aria-label="Find boats"><input></form>',
      ['search "Find boats"'],
    ],
    ['a form may be named by its title', '<form title="Order">a</form>', ['form "Order"']],
  ],
  'of what stands beside': [
    ['one in main belongs to the page', '<main><div><aside>a</aside></div></main>', ['main', '  complementary']],
    ['one in a section needs a name', '<section aria-label="A"><aside>a</aside></section>', ['region "A"']],
    ['the role alone is enough anywhere', '<article><div role="complementary">a</div></article>', ['complementary']],
    ['a note and a figure are none', '<div role="note" aria-label="a">a</div><figure aria-label="b">b</figure>', []],
  ],
  'of books': [
    [
      'parts need names, ways through the book do not',
      '<nav role="doc-index">a</nav><div role="doc-part">b</div><div role="doc-epilogue" aria-label="After">c</div>',
      ['navigation', 'region "After"'],
    ],
    [
      'notes and quotations of a book are none',
      '<aside role="doc-footnote" aria-label="a">a</aside><blockquote role="doc-epigraph" aria-label="b">b</blockquote>',
      [],
    ],
  ],
  'that are hidden': [
    ['by style on something around them', '<div style="visibility:hidden"><nav>a</nav></div>', []],
    [
      'are still found inside a shown part of another kind',
      '<div aria-hidden="false"><nav>a</nav></div>',
      ['navigation'],
    ],
    [
      'in a template, a script or a picture are no part of the page',
      '<template><main>a</main></template><noscript><nav>b</nav></noscript><svg><foreignObject><nav>c</nav></foreignObject></svg>',
      [],
    ],
  ],
};

describe.each(Object.entries(GROUPS))('landmarks %s', (_, rules) => {
  it.each(rules)('%s', (_rule, body, found) => {
    expect(areas(body)).toEqual(found);
  });
});

describe('landmarks in trees of components', () => {
  it('are found in open shadow trees inside shadow trees, in the order of what is shown', () => {
    const document = page('<header>a</header><div id="outer"></div><footer>z</footer>');
    const outer = (document.getElementById('outer') as Element).attachShadow({ mode: 'open' });
    outer.append(document.createElement('nav'), document.createElement('div'));
    const inner = (outer.lastElementChild as Element).attachShadow({ mode: 'open' });
    inner.append(document.createElement('main'));
    expect(scan(document).landmarks.map(({ role }) => role)).toEqual(['banner', 'navigation', 'main', 'contentinfo']);
  });

  it('keep what is around their host: a footer in the shadow tree of an article is no foot of the page', () => {
    const document = page('<article><div id="host"></div></article>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.append(document.createElement('footer'));
    expect(scan(document).landmarks).toEqual([]);
  });

  it('are named by elements of their own tree, not by those of another', () => {
    const document = page('<span id="n">Outside</span><div id="host"></div>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    section.setAttribute('aria-labelledby', 'n');
    root.append(section);
    expect(scan(document).landmarks).toEqual([]);
  });
});
