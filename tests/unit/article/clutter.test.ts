import { describe, expect, test } from 'vitest';
import { readingText } from '../../../src/article/reading-text.ts';
import { articleOf, PARAGRAPHS, page, withInside } from './page.ts';

const [first, second, third, fourth, fifth] = PARAGRAPHS as [string, string, string, string, string];

const body = (document: Document) => readingText(articleOf(document)).body;

describe('what pages put into articles goes', () => {
  test.each([
    ['a label of an advertisement', '<p>Advertisement</p>'],
    ['a layout probe', '<div class="responsive-indicator"><div>XS</div><div>SM</div><div>MD</div><div>LG</div></div>'],
    ['a newsletter box', '<div class="newsletter-box"><h3>Our letter</h3><p>The best stories of the week.</p></div>'],
    ['a box of related articles', '<div class="related"><h4>More</h4><a href="/a">A lamp on the quay</a></div>'],
    ['an announced link', '<p>Read more: <a href="/storm">The storm that never came to the island</a></p>'],
    ['a paragraph that is one link', '<p><a href="/storm">The storm that never came to the island</a></p>'],
    ['a dialog', '<div role="dialog"><p>We value your privacy, and we ask for your consent to everything.</p></div>'],
    ['a label in brackets', '<p>[Related: <a href="/storm">The storm that never came to the island</a>]</p>'],
    ['a label with a full stop', '<p>You may also like.</p>'],
    [
      'a list of headlines with their topics in front',
      '<h3>Told for you by our own reporters</h3><ul><li>Weather: <a href="/storm">The storm that never came</a></li><li>Boats: <a href="/lamp">A lamp on the quay</a></li><li>Tea: <a href="/tea">Two days of bread and tea</a></li></ul>',
    ],
    [
      'a list of headlines with some words linked, under a label',
      '<p>More great stories</p><ul><li>The plan to light the quay <a href="/lamp">with a single lamp</a></li><li>Could a boat at sea <a href="/storm">wait for a storm</a>?</li><li>Harbour25: People <a href="/people">who mend the nets</a></li></ul>',
    ],
    [
      'a question whether it was liked, in German',
      '<p>Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns.</p>',
    ],
    [
      'what a blog says below every entry',
      '<p>This entry was posted on Monday and is filed under Boats. Both comments and pings are currently closed.</p>',
    ],
    [
      'an offer of the publisher',
      '<p>Get access to our growing subscription service for a pound in the first year.</p>',
    ],
    ['a counter of pictures', '<p>Image 1 of / 23</p>'],
    ['an appeal in the middle of the text', '<p>Sign up for our free weekly newsletter.</p>'],
    ['a line that promises more elsewhere', '<p>Click here for the latest from the harbour.</p>'],
    [
      'a label in a heading that is named for what it invites to',
      '<h3><span class="newsletter" id="letter">Our letter</span></h3>',
    ],
    ['a heading that announces other articles, over a paragraph', '<h4>Lesen Sie auch</h4>'],
    [
      'a wall that style would hide',
      '<div class="intro hidden"><p>This content is reserved for subscribers only.</p></div>',
    ],
    ['a label for the ear behind a box', '<p>Ende der weiteren Informationen</p>'],
    ['a label for the ear behind a post', '<p>End of Twitter post by Ada Moreno</p>'],
    [
      'an announced headline that speaks of a second half',
      '<p>Read more: <a href="/match">The second half of the match was played in the rain</a></p>',
    ],
    [
      'a banner of the publisher',
      '<div class="banner-crossing"><h3>Cross with us</h3><p>Twelve people a day.</p></div>',
    ],
    [
      'a heading over a picture and one link with its own words',
      '<h2>The storm that never came here</h2><figure><img src="/storm.jpg"><figcaption>Photo: Ada Moreno</figcaption></figure><ul><li><a href="/storm">The storm that never came here</a></li></ul>',
    ],
    ['a request to be preferred by a search engine', '<p>Add as a preferred source on Google</p>'],
    ['a note about commissions', '<p>Purchases made through links earn us a small commission, at no extra cost.</p>'],
    ['a line that says when the text was changed', '<p>This post was last updated in July 2021.</p>'],
    ['a line of thanks', '<p>Ada Moreno contributed to this content.</p>'],
    ['a line of topics', '<p>Topics: <a href="/t/boats">boats</a>, <a href="/t/storms">storms</a></p>'],
    ['an announced link in French without its accent', '<p>A lire aussi : <a href="/orage">L’orage de l’île</a></p>'],
    ['a line that names who helped', '<p>Contributing: Ada Moreno, Harbour Press.</p>'],
    ['a line that asks to be shared', '<p>Read or Share this story: https://news.example/f</p>'],
    ['a cookie notice', '<div class="cookie-consent"><p>This site uses cookies to remember you.</p></div>'],
  ])('%s', (_, html) => {
    expect(body(withInside(html))).toEqual(PARAGRAPHS);
  });

  test('a link between two texts as what it is, whatever the layer is called that its name begins like', () => {
    const html =
      '<p class="interstitial-link">[Read: <a href="/storm">The storm that never came to the island</a>]</p>';
    expect(articleOf(withInside(html)).removals).toContainEqual(expect.objectContaining({ reason: 'leads-elsewhere' }));
  });

  test('a list of sentences between title and text that nothing calls key points', () => {
    const list =
      '<ul><li>Save with our spring offer on every crossing</li><li>Bring a friend along and pay for one of you</li></ul>';
    const above = page(`<main><h1>The ferry that waited</h1><div class="offer">${list}</div>
      <div class="story">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></main>`);
    expect(body(above)).toEqual(PARAGRAPHS);
  });

  test('a biography, an appeal and a heading over nothing below the text', () => {
    const after =
      '<p>Ada Moreno is a reporter who covers harbours.</p><p>Follow us on Facebook for more.</p><h3>Comments</h3>';
    expect(body(withInside('', after))).toEqual(PARAGRAPHS);
  });

  test('a name with an address below the text, and no address within it', () => {
    expect(body(withInside('', '<p>Ada Moreno, the harbour ada@news.example</p>'))).toEqual(PARAGRAPHS);
    const inside = 'Lamps are sold by captain@ferry.example';
    expect(body(withInside(`<p>${inside}</p>`))).toContain(inside);
  });

  test('and everything that goes says which pass took it, why, and what it said', () => {
    const article = articleOf(withInside('<p>Advertisement</p>'));
    expect(article.removals).toContainEqual(
      expect.objectContaining({ pass: 'page-lines', reason: 'page-control', text: 'Advertisement' }),
    );
  });

  test('unless its pass is switched off', () => {
    const article = articleOf(withInside('<p>Advertisement</p>'), { without: ['page-lines'] });
    expect(readingText(article).body).toContain('Advertisement');
  });
});

describe('what only looks like that stays', () => {
  test.each([
    ['a sentence with a link in it', 'The captain keeps <a href="/log">a log of every crossing</a> in his cabin.'],
    ['a sentence about an advertisement', 'The advertisement in the window had promised calm water all year.'],
    ['a sentence about newsletters', 'She had read of the ferry in a newsletter that her brother sends.'],
    ['a sentence that names a press agency', 'The owner of the ferry declined to speak about the price to Reuters.'],
    [
      'a sentence in the middle of the text that begins with a name',
      'Ada Moreno is a reporter, the captain thought, and said no more.',
    ],
    ['a sentence about a sign-up', 'To sign up for the crossing they wrote their names on a list that nobody kept.'],
    ['a sentence that counts pictures', 'Image 1 of 23 showed the quay, and she looked at it longest.'],
    [
      'a line that leads to the rest of the text',
      'Click here for the <a href="/ferry-2">second half</a> of this crossing.',
    ],
    [
      'a line that is a link to the rest of the text',
      '<a href="/ferry-2">Click here for the second half of this crossing.</a>',
    ],
    ['a sentence about an end', 'End of the advertisement, beginning of the storm, the captain wrote that evening.'],
    [
      'a sentence with a colon behind its topics',
      'Topics: they spoke of boats, storms, and bread, and of nothing else.',
    ],
    ['a sentence that tells when something appeared', 'First published in 1911, the log was read on every boat.'],
    ['a sentence about commissions', 'The captain said that the lamps earn the harbour a small sum every year.'],
    ['a sentence that begins like an announcement', 'More on board were sick than well, and nobody asked for supper.'],
  ])('%s', (_, html) => {
    const text = html.replace(/<[^>]+>/g, '');
    expect(body(withInside(`<p>${html}</p>`))).toEqual([first, second, text, third, fourth, fifth]);
  });

  test('a heading whose anchor is made of its own words', () => {
    const html = '<h2><span id="Captain_promotion_dispute">Captain promotion dispute</span></h2>';
    expect(body(withInside(html))).toEqual([first, second, 'Captain promotion dispute', third, fourth, fifth]);
  });

  test('awards of what a text compares, which come more often than its topics', () => {
    const item = (award: string, text: string) => `<div class="badge">${award}</div><p>${text}</p>`;
    const items = [item('Best for storms', first), item('Best for ice', second), item('Best for one', third)];
    const said = body(
      page(`<main><h1>The ferry that waited</h1><div class="story">${items.join('')}<p>${fourth}</p></div></main>`),
    );
    expect(said).toEqual(expect.arrayContaining(['Best for storms', 'Best for ice', 'Best for one']));
    expect(body(withInside('<div class="badge">Boats</div>'))).toEqual(PARAGRAPHS);
  });

  test('the mark that a review gives', () => {
    expect(body(withInside('<div class="o-rating"><div class="o-rating__inner">87</div></div>'))).toContain('87');
  });

  test('table cells, code and list items of one word', () => {
    const html = `<table><tr><th>Size</th><th>Boats</th></tr><tr><td>SM</td><td>4</td></tr><tr><td>LG</td><td>2</td></tr>
      <tr><td>Photo</td><td>1</td></tr></table><pre>share\ncomments</pre>`;
    const said = body(withInside(html)).join(' ');
    for (const word of ['SM', 'LG', 'Photo', 'share', 'comments']) expect(said).toContain(word);
  });

  test('a word with a suspicious class in the middle of a sentence', () => {
    const html =
      '<p>The old <span class="author">helmsman</span> and his <span class="ad">lamp</span> were on board.</p>';
    expect(body(withInside(html))).toContain('The old helmsman and his lamp were on board.');
  });

  test('a link loses its note for screen readers and keeps its words', () => {
    const html = '<p>He keeps <a href="/log">a log<span>, opens new tab</span></a> of every crossing.</p>';
    expect(body(withInside(html))).toContain('He keeps a log of every crossing.');
  });

  test('a list of terms with a link in each explanation', () => {
    const html = `<ul><li>Nets: of hemp, as <a href="/nets">the old</a> ones</li><li>Ice: in crates from <a href="/ice">the factory</a></li>
      <li>Lamps: one, with <a href="/oil">oil</a> for a week</li></ul>`;
    expect(body(withInside(html)).join(' ')).toContain('Lamps: one, with oil for a week');
  });

  test.each([
    ['a box that is hidden on other screens', 'hidden md:block'],
    ['a box whose overflow is hidden', 'overflow-hidden'],
  ])('%s', (_, name) => {
    const text = 'Nobody had slept, and nobody said so aloud.';
    expect(body(withInside(`<div class="${name}"><p>${text}</p></div>`))).toContain(text);
  });

  test('a link in a list to the page that a word is about', () => {
    expect(
      body(withInside('<ul><li><p><a href="/log">The log of the ferry, in two volumes</a></p></li></ul>')),
    ).toContain('The log of the ferry, in two volumes');
  });

  test('a sentence beside a portrait that begins with the name of the one it shows', () => {
    const text = 'Ada Moreno of the harbour office counted them twice, and found that one of the boats was missing.';
    const html = `<div class="column"><img src="/ada.jpg" alt="Ada Moreno of"><p>${text}</p></div>`;
    expect(body(withInside(`${html}<h2>At noon</h2>`))).toContain(text);
  });

  test('a line of the sources that an article rests on', () => {
    const html =
      '<p>Sources: <a href="https://tides.example/">Tide tables</a> | <a href="https://charts.example/">Charts</a></p>';
    expect(body(withInside(html))).toContain('Sources: Tide tables | Charts');
  });

  test('a list of sentences with links in them, under a heading that begins like a label', () => {
    const html = `<h3>More about the harbour</h3><ul><li>It was dug in <a href="/dug">1820 by hand</a>.</li>
      <li>It holds <a href="/forty">forty boats at most</a>.</li><li>It has <a href="/lamp">one single lamp</a>.</li></ul>`;
    expect(body(withInside(html))).toContain('It holds forty boats at most.');
  });

  test('a step of several that asks to sign up', () => {
    const html =
      '<ol><li>Open the harbour page on a telephone</li><li>Sign up for the crossing with your usual email</li></ol>';
    expect(body(withInside(html))).toContain('Sign up for the crossing with your usual email');
  });

  test('a line of words in a box that is called updated', () => {
    const text = 'What the captain knew of the weather before they left';
    expect(body(withInside(`<div class="header updated"><p>${text}</p></div>`))).toContain(text);
  });

  test('a list of one link under a heading of other words', () => {
    const html = '<h2>What else to read</h2><ul><li><a href="/log">The log of the ferry, in two volumes</a></li></ul>';
    expect(body(withInside(html))).toContain('The log of the ferry, in two volumes');
  });

  test('a list of links to elsewhere', () => {
    const html = `<ul><li><a href="https://charts.example/">Charts of the northern harbours, sold by the sheet</a></li>
      <li><a href="https://tides.example/">Tables of the tides for the whole of next year</a></li></ul>`;
    expect(body(withInside(html)).join(' ')).toContain('Tables of the tides');
  });
});
