import { describe, expect, it } from 'vitest';
import { highlightBoxes } from '../../../../src/article/passes/highlight-boxes.ts';
import { repeatedStandfirst } from '../../../../src/article/passes/repeated-standfirst.ts';
import { repeatedTitle } from '../../../../src/article/passes/repeated-title.ts';
import { AFTER, BEFORE, ran, SENTENCE, SOURCE } from './content.ts';

const TITLE = 'The ferry that waited';
const LEDE = 'The ferry left the harbour before dawn, when the water was still black';

describe('the title', () => {
  it.each([
    ['a heading', `<h2>${TITLE}</h2>`],
    ['a heading in capitals', `<h2>${TITLE.toUpperCase()}</h2>`],
    ['a line of text', `<p>${TITLE}</p>`],
    [
      'a heading under a kicker',
      `<h2><span>Northern harbours</span> ${TITLE} for six hours</h2>`,
      `${TITLE} for six hours`,
    ],
    [
      'a first-level heading in other words',
      `<h1>How the ferry waited for two days</h1>`,
      'The ferry waited for two long days',
    ],
  ])('goes where it stands again over the text as %s', (_, html, title = TITLE) => {
    expect(ran(repeatedTitle, `${html}${BEFORE}`, title).removals).toMatchObject([{ reason: 'repeats-title' }]);
  });

  it.each([
    [
      'a heading that only begins like the title',
      `<h2>${TITLE} for six hours: the crew</h2>`,
      `${TITLE} for six hours`,
    ],
    [
      'a heading of a part, once the text has begun',
      `${BEFORE.replace('</p>', ' ')}${AFTER.replace('<p>', '')}<h2>${TITLE} six</h2>`,
      TITLE,
    ],
    [
      'a first-level heading about something else',
      '<h1>What the crew was paid in those years</h1>',
      `${TITLE} for six hours`,
    ],
  ])('stays: %s', (_, html, title) => {
    expect(ran(repeatedTitle, `${html}${BEFORE}`, title).removals).toEqual([]);
  });

  it('stays inside a sentence of the text', () => {
    expect(ran(repeatedTitle, `<p>${TITLE} is what people in the harbour call it.</p>${BEFORE}`).removals).toEqual([]);
  });
});

describe('the standfirst', () => {
  it('goes when the first paragraph says the same', () => {
    const { removals } = ran(repeatedStandfirst, `<p class="standfirst">${LEDE}.</p>${BEFORE}${AFTER}`);
    expect(removals).toMatchObject([{ reason: 'repeats-lede' }]);
  });

  it.each([
    ['English', 'Nobody waves at a ship that leaves the harbour at night, said the old captain'],
    ['German', 'Wer nachts ausläuft, dem winkt niemand nach, sagte die alte Kapitänin am Kai'],
    ['Khmer', 'កុមារមិនអាចដើរទៅបណ្ណាល័យបានទេ ដូច្នេះបណ្ណាល័យត្រូវតែអណ្តែតទៅរកពួកគេ'],
    ['Chinese', '表慢了可以修，人走得太快就没人修得好了，老师傅一边说一边笑'],
    ['Arabic', 'صرت أمرّ لأنّ أحدًا ينتظر رأيي في الفصل الأخير من الكتاب'],
  ])('goes as a long heading over the text, and stays as a heading further down, in %s', (_, sentence) => {
    const told = `<p>${sentence}.</p>`;
    expect(ran(repeatedStandfirst, `<h2>${sentence}</h2>${told}${AFTER}`).removals).toHaveLength(1);
    expect(ran(repeatedStandfirst, `${BEFORE}<h2>${sentence}</h2>${told}${AFTER}`).removals).toEqual([]);
  });

  it('stands once when the page prints it twice', () => {
    const twice = '<p class="lead">A night on board with the crew that nobody sees, and the woman who leads it.</p>';
    expect(ran(repeatedStandfirst, `${twice}${twice}${BEFORE}${AFTER}`).removals).toHaveLength(1);
  });

  it('is found below labels and counters', () => {
    const labels = ['1', 'of', '4', 'Caption', 'Close', 'Image', 'Share'].map((label) => `<p>${label}</p>`).join('');
    const { removals } = ran(repeatedStandfirst, `${labels}<p class="standfirst">${LEDE}.</p>${BEFORE}${AFTER}`);
    expect(removals).toHaveLength(1);
  });

  it('goes although the box of the whole text is called a description', () => {
    const text = `<div class="description"><p class="standfirst">${LEDE}.</p>${BEFORE}${AFTER}</div>`;
    expect(ran(repeatedStandfirst, text).removals).toHaveLength(1);
  });

  it('stays when it has words of its own', () => {
    const own =
      '<p class="standfirst">A night on board with the crew that nobody sees, and with the woman who leads it.</p>';
    expect(ran(repeatedStandfirst, `${own}${BEFORE}${AFTER}`).removals).toEqual([]);
  });
});

describe('a box of key points', () => {
  const box = (...points: string[]) =>
    `<div class="key-points"><h3>Key points</h3><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></div>`;

  it('goes when the text says every point', () => {
    const { removals } = ran(highlightBoxes, `${box(LEDE, `${SENTENCE}, the captain said`)}${BEFORE}${SOURCE}${AFTER}`);
    expect(removals).toMatchObject([{ reason: 'repeats-key-points' }]);
  });

  it('goes in a script that says a sentence in few signs', () => {
    const points = ['老师说孩子们没有一座图书馆可去', '港口的灯笼在第三天早晨已经熄灭'];
    const told = `<p>${points.join('，')}，那里没有人说话。</p>`;
    expect(ran(highlightBoxes, `${box(...points)}${told}`).removals).toHaveLength(1);
  });

  it('stays when a point differs from the text by a name', () => {
    const told = '<p>You can vote for Oleg on the last page of this list.</p>';
    const { removals } = ran(highlightBoxes, `${box('You can vote for Anna on the last page of this list')}${told}`);
    expect(removals).toEqual([]);
  });

  it('stays whole when one point stands nowhere else', () => {
    const { removals } = ran(
      highlightBoxes,
      `${box(LEDE, 'The harbour closes for repairs in the first week of May')}${BEFORE}${AFTER}`,
    );
    expect(removals).toEqual([]);
  });

  it('stays when the point that stands nowhere else is a short one', () => {
    const { removals } = ran(highlightBoxes, `${box(LEDE, 'Tickets stay at four euros')}${BEFORE}${AFTER}`);
    expect(removals).toEqual([]);
  });

  it('goes with a title of its own that is no heading', () => {
    const titled = box(LEDE).replace('<h3>Key points</h3>', '<p>The story in short</p>');
    expect(ran(highlightBoxes, `${titled}${BEFORE}${AFTER}`).removals).toHaveLength(1);
  });
});
