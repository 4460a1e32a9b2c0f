import { type Case, elements, escaped } from './plant.ts';

const LINE = 'And the tide that took her father brought the lantern home again.';
const OTHER = 'The second winter was longer than the first, and the ropes froze to the rail every night.';
const THIRD =
  'When the thaw came they counted the boats and found that none was missing, which nobody had dared to hope.';
const SPEECH = 'We kept the light on because nobody had ever told us that we were allowed to put it out';

const trap = (html: string, heard: readonly (readonly [string, number])[], pictures?: number): Case => {
  return ({ document }) => ({
    before: elements(document, html),
    heard: heard.map(([words, times]) => ({ words, times })),
    ...(pictures === undefined ? {} : { pictures }),
  });
};

const p = (text: string) => `<p>${text}</p>`;
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const cells = (row: readonly string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const picture = (name: string, alt: string, caption = '') =>
  `<figure><img src="/pictures/${name}.jpg" width="800" height="600" alt="${alt}">${caption}</figure>`;

const PORTION = 'Containers for this meal: one green, two red, one yellow, and a spoon of oil.';
const QUESTION = 'What did you think when the lights went out over the harbour that night?';
const CODE = 'harbour = open("harbour.txt")\nfor boat in harbour: print(boat.strip())';
const OUTPUT = 'When we run this program in the harbour office, we get the following output:';

/** What repeats for a reason: each must be heard as often as it is written. */
export const TRAPS: Readonly<Record<string, Case>> = {
  refrain: trap([LINE, OTHER, LINE, THIRD, LINE].map(p).join(''), [[LINE, 3]]),
  'refrain in italics': trap([`<em>${LINE}</em>`, OTHER, `<em>${LINE}</em>`].map(p).join(''), [[LINE, 2]]),
  'interview question': trap(
    [`<strong>${QUESTION}</strong>`, OTHER, `<strong>${QUESTION}</strong>`, THIRD].map(p).join(''),
    [[QUESTION, 2]],
  ),
  'quoted, then discussed': trap(
    `${p('She wrote in her diary:')}<blockquote>${p(`${SPEECH}. ${OTHER}`)}</blockquote>${p('The words “nobody had ever told us” are the heart of it.')}`,
    [
      [SPEECH, 1],
      ['nobody had ever told us', 2],
    ],
  ),
  'quoted after a colon, then quoted whole': trap(
    `${p('This is what the keeper wrote in the log that evening:')}<blockquote>${p(`${SPEECH}.`)}</blockquote>${p(OTHER)}${p(`“${SPEECH}”: read it again, slowly, and it becomes a complaint.`)}`,
    [[SPEECH, 2]],
  ),
  'quote with words of its own': trap(
    `<blockquote class="pull-quote">${p(`${SPEECH}, and we would do it again.`)}</blockquote>${p('Nobody had told them that they were allowed to put it out, she said.')}`,
    [[SPEECH, 1]],
  ),
  'story that ends as it began': trap([OTHER, THIRD, LINE, OTHER].map(p).join(''), [[OTHER, 2]]),
  'paragraphs that differ by a number': trap(
    [3, 4, 5].map((n) => p(`On day ${n} the boat left at six and came back at nine with the nets half full.`)).join(''),
    [['the boat left at six and came back at nine', 3]],
  ),
  'meal plan lines': trap(
    ['Breakfast', 'Lunch', 'Supper'].map((meal) => `<h3>${meal} aboard</h3>${list([PORTION])}`).join(''),
    [[PORTION, 3]],
  ),
  'product bullets': trap(['Lamp one', 'Lamp two'].map((lamp) => `<h3>${lamp}</h3>${list([OTHER, LINE])}`).join(''), [
    [OTHER, 2],
    [LINE, 2],
  ]),
  'table cells': trap(
    `<table><tbody>${['Cod', 'Herring', 'Eel'].map((fish) => cells([fish, 'Sold at the harbour wall from six in the morning'])).join('')}</tbody></table>`,
    [['Sold at the harbour wall from six in the morning', 3]],
  ),
  code: trap(`${p(OUTPUT)}<pre><code>${CODE}</code></pre>${p(OUTPUT)}<pre><code>${CODE}</code></pre>`, [
    [OUTPUT, 2],
    [CODE, 2],
  ]),
  'post that carries a quoted sentence': trap(
    `${p(`“${SPEECH},” the keeper wrote.`)}<blockquote class="twitter-tweet">${p(SPEECH)}— Keeper (@keeper) <a href="https://posts.example/1">May 2, 2025</a></blockquote>`,
    [[SPEECH, 2]],
  ),
  'answer to a question': trap(`${p(OTHER)}<h3>How long was the second winter?</h3>${p(OTHER)}`, [[OTHER, 2]]),
  'heading that quotes the text': trap(`<h2>“${SPEECH}”</h2>${p(`“${SPEECH},” she says. ${OTHER}`)}`, [[SPEECH, 2]]),
  'bold heading that quotes the text': trap(
    `${p(`<strong>“${SPEECH}”</strong>`)}${p(`“${SPEECH},” she says. ${OTHER}`)}`,
    [[SPEECH, 2]],
  ),
  'heading that begins the text': trap(`<h3>The second winter was longer</h3>${p(OTHER)}`, [
    ['The second winter was longer', 2],
  ]),
  'key point of its own': trap(`${p(OTHER)}<div class="key-points">${list([OTHER, THIRD])}</div>`, [[THIRD, 1]]),
  'equal alt on different pictures': trap(
    `${picture('boat-a', 'A grey boat')}${p(OTHER)}${picture('boat-b', 'A grey boat')}${p(THIRD)}${picture('boat-c', 'A grey boat')}`,
    [['A grey boat', 3]],
    3,
  ),
  'captions that differ by a number': trap(
    [1, 2, 3]
      .map((n) => picture(`chart-${n}`, '', `<figcaption>Catch of herring in tons, harbour ${n}</figcaption>`))
      .join(''),
    [['Catch of herring in tons, harbour', 3]],
    3,
  ),
  'words of the text in an alt with more to say': trap(
    `${p(OTHER)}${picture('ropes', 'Ropes froze to the rail, and a child in a red coat breaks the ice with a spoon')}`,
    [['a child in a red coat breaks the ice', 1]],
    1,
  ),
  'block quote of another voice': trap(
    `<blockquote>${p(escaped(`“${SPEECH}.” Log of the keeper, 1911`))}</blockquote>${p(THIRD)}`,
    [[SPEECH, 1]],
  ),
};
