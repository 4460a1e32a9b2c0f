import fc from 'fast-check';

/**
 * A word that stands in one sentence alone, so that the sentence is found again whatever surrounds it. Two of them differ in
 * more letters than a misprint: sentences that are else the same would be near copies.
 */
export function markOf(index: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const letter = (at: number) => letters[at % letters.length] as string;
  const [first, second] = [letter(index), letter(Math.floor(index / letters.length))];
  return `zx${first}${second}q${first}${second}j${first}x`;
}

/** The marks that stand in a text whose letters are in lower case. */
export function marksIn(letters: string): Set<string> {
  return new Set(letters.match(/zx([b-df-hj-np-tv-xz])([b-df-hj-np-tv-xz])q\1\2j\1x/g) ?? []);
}

const WORDS: readonly string[] = [
  'harbour lantern window bridge teacher river morning orchard letter market silence winter',
  'Hafen Laterne Brücke Lehrerin Fluss Garten Brief Straße Küche',
  'កុមារ បណ្ណាល័យ ទន្លេ ព្រឹក សំបុត្រ ផ្សារ',
  '港口 灯笼 桥梁 老师 河流 早晨 果园',
  'ميناء فانوس جسر معلم نهر صباح',
  'ท่าเรือ โคมไฟ สะพาน ครู แม่น้ำ เช้า',
  '항구 등불 다리 선생님 강 아침',
  'みなと 灯り 橋 先生 川 朝',
  'נמל פנס גשר מורה נהר בוקר',
  'बंदरगाह लालटेन पुल शिक्षक नदी सुबह',
  'порт фонарь мост учитель река утро',
];

/** Letters that browsers and engines stumble over: bidi controls, joiners, marks heaped up, half characters, noncharacters. */
const ODD = [
  '\u202e',
  '\u2066',
  '\u200d',
  '\u00ad',
  '\ufeff',
  'e\u0301\u0323\u0330\u0334\u0337\u0338\u033d\u0489'.repeat(3),
  '\ud83d',
  '\ude00',
  '\0',
  '\uffff',
  '👩‍👩‍👧',
  '&nbsp;',
  '&#x202e;',
  '&#0;',
  '&amp;lt;',
  'ﬁ',
  '\u2028',
  '<wbr>',
  '<!-- x -->',
];

const word = fc.constantFrom(...WORDS).chain((list) => fc.constantFrom(...list.split(' ')));
const part = fc.oneof({ weight: 14, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...ODD) });
const end = fc.constantFrom('.', '.', '.', '!', '?', '。', '؟', '…', '.”', '');

/** Sentences, each with its own mark as third word. */
export const pool = fc
  .array(fc.tuple(fc.array(part, { minLength: 5, maxLength: 22 }), end), { minLength: 3, maxLength: 14 })
  .map((sentences) =>
    sentences.map(([words, stop], index) => [...words.slice(0, 2), markOf(index), ...words.slice(2)].join(' ') + stop),
  );

/** Ways of saying a sentence of the pool: as it stands, in capitals, quoted, cut, with a word exchanged, with a name behind it. */
const SAID: Readonly<Record<string, (text: string) => string>> = {
  '=': (text) => text,
  '^': (text) => text.toUpperCase().replace(/&([#\w]+);/g, (entity) => entity.toLowerCase()),
  q: (text) => `“${text}”`,
  '~': (text) => `${text.split(' ').slice(0, -2).join(' ')} …`,
  '?': (text) => text.replace(/\S+(?=\S* *\S+$)/, 'swallow'),
  '@': (text) => `${text} — Ana Castell`,
};

/** A place in a document where some sentence of the pool stands, said in some way: often enough one that stood before. */
export const said = fc
  .tuple(fc.nat(40), fc.constantFrom('=', '=', '=', '=', ...Object.keys(SAID)))
  .map(([index, way]) => `{{${index}${way}}}`);

/** Fills the places of a document. */
export function fill(html: string, sentences: readonly string[]): string {
  return html.replace(/\{\{(\d+)(.)\}\}/g, (_, index, way) => {
    const text = sentences[Number(index) % sentences.length] as string;
    return (SAID[way] as (text: string) => string)(text);
  });
}
