import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { detect, pageFacts } from '../../../src/article/detect.ts';
import { FIRST_SIGNALS, SECOND_SIGNALS } from '../../../src/article/page-signals.ts';

/** Both verdicts on a page, what they cost, and what the signals read. Times in milliseconds. */
export interface Judgement {
  readonly ours: boolean;
  readonly theirs: boolean;
  /** The first look in this page: nothing compiled. */
  readonly cold: { readonly ours: number; readonly theirs: number };
  /** Mean of the next looks. */
  readonly warm: { readonly ours: number; readonly theirs: number };
  readonly signals: Readonly<Record<string, number>>;
  /** Characters of running text in the sample. */
  readonly text: number;
}

const LOOKS = 10;

function time(run: () => unknown, times = 1): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

/** Judges this page with both. The one that looks first also pays for what the browser makes ready; they take turns. */
export function judge(turn: number): Judgement {
  const [mine, reference] = [() => detect(document), () => isProbablyReaderable(document)];
  const before = turn % 2 === 0 ? time(reference) : null;
  const ours = time(mine);
  const cold = { ours, theirs: before ?? time(reference) };
  const warm = { ours: time(mine, LOOKS), theirs: time(reference, LOOKS) };
  const page = pageFacts(document);
  const readings = Object.entries({ ...FIRST_SIGNALS, ...SECOND_SIGNALS });
  const signals = Object.fromEntries(readings.map(([name, read]) => [name, page ? read(page) : 0]));
  return { ours: mine().article, theirs: reference(), cold, warm, signals, text: page?.text.length ?? 0 };
}
