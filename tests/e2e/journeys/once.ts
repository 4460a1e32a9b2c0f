import { strict as assert } from 'node:assert';
import { until } from '../../support/until.ts';
import { timesSaid } from '../../support/utterance.ts';
import type { Journey, Visit } from '../journey.ts';
import { openReader } from '../reader.ts';

/** A sample page and what a screen reader says of it more than once. */
interface Sample {
  readonly page: string;
  readonly caption: string;
  readonly quote: string;
  /** The beginning of each part, in order. */
  readonly order: readonly string[];
  /** Text of the site that is not of the article. */
  readonly gone: readonly string[];
  readonly dir: string;
}

const ENGLISH: Sample = {
  page: 'night-ferry.html',
  caption:
    'Deckhand Noor Halvorsen waves the first car aboard the night ferry Aurelia in Port Kessan on Tuesday evening.',
  quote: 'A boat gives you back the hours that a plane only takes away',
  order: [
    'PORT KESSAN —',
    'The lights came on',
    'The crossing to the island',
    'The company was wrong',
    'What changed was partly',
    'The island’s council',
    'Lind and eleven volunteers',
    'The Aurelia now runs',
    'Not everyone is pleased',
    'On board, the past',
    'Those details were',
    'The first passengers',
    'Shortly after midnight',
    'Tickets for April',
  ],
  gone: ['Accessibility links', 'Breaking News', 'Share on Flock', 'SEE ALSO', 'Bramble', 'XS', 'Most Read'],
  dir: 'ltr',
};

const KHMER: Sample = {
  page: 'library-boat.km.html',
  caption: 'កុមារនៅភូមិអណ្តែតទឹកជ្រើសរើសសៀវភៅនៅលើទូកបណ្ណាល័យ កាលពីថ្ងៃសៅរ៍ ទី១៤ ខែកុម្ភៈ ឆ្នាំ២០២៦។',
  quote: 'កុមារមិនអាចដើរទៅបណ្ណាល័យបានទេ ដូច្នេះបណ្ណាល័យត្រូវតែអណ្តែតទៅរកពួកគេ',
  order: [
    'បឹងទន្លេសាប —',
    'រៀងរាល់ព្រឹកថ្ងៃសៅរ៍',
    'ទូកនេះមានប្រវែង',
    'អ្នកស្រី ចាន់ សុភា',
    'អ្នកស្រីប្រាប់ថា',
    'មនុស្សចាស់',
    'នៅរដូវវស្សា',
    'ថ្លៃសាំង',
    'លីដានិយាយ',
    'អ្នកស្រី សុភា សង្ឃឹម',
  ],
  gone: ['តំណភ្ជាប់ងាយស្រួល', 'ព័ត៌មានទាន់ហេតុការណ៍', 'ចែករំលែក', 'អានបន្ថែម', 'XS'],
  dir: 'ltr',
};

const ARABIC: Sample = {
  page: 'reading-cafe.ar.html',
  caption: 'العمّ سليم يرتّب الكتب المستعارة في المقهى صباح يوم الأربعاء.',
  quote: 'كنت أمرّ من هنا متعبةً بعد العمل، فصرت أمرّ لأنّ أحدًا ينتظر رأيي في الفصل الأخير',
  order: [
    'الميناء القديم —',
    'قبل أن تفتح',
    'بدأت الحكاية',
    'حمل سليم',
    'تقول ليلى',
    'في المقهى اليوم',
    'لا يدفع أحد',
    'وعندما سُئل',
  ],
  gone: ['روابط الوصول', 'خبر عاجل', 'اقرأ أيضًا', 'XS'],
  dir: 'rtl',
};

const CHINESE: Sample = {
  page: 'watch-shop.zh.html',
  caption: '陈守一在老街的铺子里修理一只祖传的怀表，墙上挂着街坊寄放的钟。',
  quote: '表慢了可以修，人走得太快就没人修得好了。',
  order: [
    '江城 —',
    '清晨六点半',
    '他今年七十三岁',
    '陈守一一边说',
    '来修表的人',
    '去年冬天',
    '铺子里有一本',
    '有人劝他',
    '傍晚',
  ],
  gone: ['无障碍链接', '突发新闻', '延伸阅读', 'XS'],
  dir: 'ltr',
};

async function readOnce({ browser, site }: Visit, { page, caption, quote, order, gone, dir }: Sample): Promise<void> {
  await browser.goto(`${site}/${page}`);
  const before = await browser.spoken();
  assert.equal(timesSaid(before, caption), 3, 'the page says its caption three times');
  assert.equal(timesSaid(before, quote), 2, 'the page says its pull quote twice');
  const sight = await openReader(browser);
  assert.equal(sight.dir, dir);
  await until('the spoken article', async () => timesSaid(await browser.spoken(), caption) > 0);
  const after = await browser.spoken();
  assert.deepEqual(
    { caption: timesSaid(after, caption), quote: timesSaid(after, quote) },
    { caption: 1, quote: 1 },
    'caption and quoted sentence are said once',
  );
  const said = after.map(({ text }) => text).join('\n');
  const places = order.map((beginning) => said.indexOf(beginning));
  assert.ok(!places.includes(-1), `lost: ${order.filter((_, index) => places[index] === -1)}`);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    'the order has changed',
  );
  assert.deepEqual(
    gone.filter((text) => sight.text.includes(text)),
    [],
    'text of the site has stayed',
  );
}

/** Every sentence once, and none lost. */
export const ONCE: readonly Journey[] = [
  { title: 'an English article is said once, whole and in order', run: (visit) => readOnce(visit, ENGLISH) },
  { title: 'a Khmer article is said once, whole and in order', run: (visit) => readOnce(visit, KHMER) },
  { title: 'an Arabic article is said once, from right to left', run: (visit) => readOnce(visit, ARABIC) },
  { title: 'a Chinese article is said once, whole and in order', run: (visit) => readOnce(visit, CHINESE) },
  {
    title: 'a refrain, a question asked twice, a discussed quotation, table cells and two pictures all stay',
    async run({ browser, site }) {
      await browser.goto(`${site}/repair-cafe.html`);
      await openReader(browser);
      const said = await until('the spoken article', async () => {
        const all = await browser.spoken();
        return timesSaid(all, 'Every Thursday at four') > 0 && all;
      });
      const counts = Object.fromEntries(
        [
          'We are not saving toasters, we are saving the habit of looking inside things',
          'turn it again and the light comes through',
          'What was the hardest thing you ever mended?',
          'Nothing is ever only broken',
          'Loose wire',
          'On the table',
        ].map((sentence) => [sentence, timesSaid(said, sentence)]),
      );
      assert.deepEqual(Object.values(counts), [1, 2, 2, 2, 2, 2], JSON.stringify(counts));
    },
  },
];
