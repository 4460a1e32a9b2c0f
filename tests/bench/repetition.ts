import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import type { Repeats } from './repetition/as-it-is.ts';
import type { Outcome, RepetitionPage } from './repetition/page-entry.ts';

declare const legibleRepetition: RepetitionPage;

type Reader = 'ours' | 'readability';
interface Options {
  readonly corpus: string;
  readonly first: number;
  readonly most: number;
  readonly only: string | null;
  readonly planting: boolean;
  readonly verbose: boolean;
}

/** Plants every form of repetition and every trap in every page of a corpus, and reads each page with both extractors. */
async function main({ corpus, first, most, only, planting, verbose }: Options): Promise<void> {
  const truth = JSON.parse(readFileSync(join(corpus, 'ground-truth.json'), 'utf8'));
  const pages = await StillPages.open(await engineBundle(resolve(import.meta.dirname, 'repetition/page-entry.ts')));
  const files = [...pagesUnder(join(corpus, 'html')).entries()].slice(first, first + most).values();
  const outcomes: Record<Reader, Outcome[]> = { ours: [], readability: [] };
  const repeats: Record<Reader, Repeats[]> = { ours: [], readability: [] };
  const work = async () => {
    for (const [turn, file] of files) {
      const id = basename(file).replace(/\.html.*/, '');
      for (const reader of ['ours', 'readability'] as const) {
        const text = truth[id]?.articleBody ?? '';
        const now = await pages.with(readStored(file), (page) =>
          page.evaluate(([who, known]) => legibleRepetition.asItIs(who, known), [reader, text] as const),
        );
        repeats[reader].push(now);
        if (verbose && reader === 'ours') tellRepeats(id, now);
        if (!planting) continue;
        const plant = [reader, text, turn, only] as const;
        const found = await pages.with(readStored(file), (page) =>
          page.evaluate(([who, text, at, one]) => legibleRepetition.plantAll(who, text, at, one), plant),
        );
        outcomes[reader].push(...found);
        if (verbose && reader === 'ours') tell(id, found);
      }
    }
  };
  await Promise.all([work(), work()]);
  await pages.close();
  reportRepeats(repeats);
  if (planting) report(outcomes);
}

function tellRepeats(id: string, { twice, alts }: Repeats): void {
  for (const text of twice) console.log(`${id}  said twice: ${text.slice(0, 90)}`);
  for (const text of alts) console.log(`${id}  alternative text repeats: ${text.slice(0, 90)}`);
}

function reportRepeats(repeats: Record<Reader, Repeats[]>): void {
  const pages = (reader: Reader, key: keyof Repeats) => repeats[reader].filter((page) => page[key].length > 0).length;
  console.log(`${repeats.ours.length} pages as they are${' '.repeat(24)}ours  Readability`);
  for (const [key, name] of [
    ['twice', 'pages that say something twice'],
    ['alts', 'pages whose alt repeats caption or text'],
  ] as const) {
    console.log(`${name.padEnd(40)}${[pages('ours', key), pages('readability', key)].join('     ')}`);
  }
  console.log('');
}

function tell(id: string, outcomes: readonly Outcome[]): void {
  for (const { name, heard, paragraphsLost, elsewhere, example } of outcomes) {
    if (heard === 'right' && paragraphsLost === 0) continue;
    const lost = paragraphsLost > 0 ? `, ${paragraphsLost} paragraphs lost` : '';
    console.log(`${id}  ${name}: ${heard}${elsewhere ? ' (not by a repetition pass)' : ''}${lost}  ${example}`);
  }
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const count = (outcomes: readonly Outcome[], heard: Outcome['heard']) =>
  outcomes.filter((o) => o.heard === heard).length;

function row(name: string, ours: readonly Outcome[], bare: readonly Outcome[]): string {
  const lost = ours.reduce((sum, { paragraphsLost }) => sum + paragraphsLost, 0);
  const cells = [ours.length, share(count(ours, 'right'), ours.length), count(ours, 'more'), count(ours, 'lost')];
  const elsewhere = ours.filter((o) => o.elsewhere).length;
  const theirs = share(count(bare, 'right'), bare.length);
  return `${name.padEnd(46)}${[...cells, elsewhere, lost, theirs].map((cell) => String(cell).padStart(11)).join('')}`;
}

function report(outcomes: Record<Reader, Outcome[]>): void {
  for (const kind of ['form', 'trap'] as const) {
    const [ours, bare] = [outcomes.ours, outcomes.readability].map((all) => all.filter((o) => o.kind === kind));
    const heads = ['pages', kind === 'form' ? 'once' : 'kept', 'more', 'lost', 'elsewhere', 'body lost', 'Readability'];
    console.log(`${`${kind}s`.padEnd(46)}${heads.map((head) => head.padStart(11)).join('')}`);
    for (const name of new Set(ours?.map((o) => o.name))) {
      const named = (all: readonly Outcome[] = []) => all.filter((o) => o.name === name);
      console.log(row(name, named(ours), named(bare)));
    }
    console.log(row(`all ${kind}s`, ours ?? [], bare ?? []));
    console.log('');
  }
  console.log('elsewhere: lost even with no pass that looks for repetition; body lost: paragraphs of the page');
}

function options(args: readonly string[]): Options | null {
  const value = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const [corpus] = args;
  if (corpus === undefined || corpus.startsWith('--')) return null;
  return {
    corpus,
    first: Number(value('--from') ?? 0),
    most: Number(value('--pages') ?? 10_000),
    only: value('--only'),
    planting: !args.includes('--as-is'),
    verbose: args.includes('--verbose'),
  };
}

const chosen = options(process.argv.slice(2));
if (chosen === null) {
  console.error('usage: npm run bench:repetition -- CORPUS [--from N] [--pages N] [--only NAME] [--as-is] [--verbose]');
  process.exit(2);
}
await main(chosen);
