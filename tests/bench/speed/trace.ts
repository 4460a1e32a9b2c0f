import type { CDPSession } from 'playwright-core';

/** An event of Chromium's trace. All processes and threads share one clock. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for what has a duration, `M` for names of processes and threads. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly id?: string;
    readonly name?: string;
    readonly fileName?: string;
    readonly data?: { readonly url?: string };
  };
}

/** What was recorded while something was done. */
export interface Trace {
  /** When it began, on the events' clock. */
  readonly begin: number;
  /** In their order. */
  readonly events: readonly TraceEvent[];
}

/** What an opening is put together from: scripts, tasks, calls of the extension interface, marks of the page. */
const CATEGORIES = ['devtools.timeline', 'v8', 'extensions', 'toplevel', 'blink.user_timing'];

/** Runs work and records what the browser does meanwhile. */
export async function traced(browser: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => void events.push(...(value as unknown as TraceEvent[]));
  browser.on('Tracing.dataCollected', take);
  try {
    const traceConfig = { includedCategories: CATEGORIES };
    await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    // Not waited for: commands are carried out in their order, and an answer would come between the mark and the work.
    void browser.send('Tracing.recordClockSyncMarker', { syncId: 'begin' });
    await work();
    const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
    await browser.send('Tracing.end');
    await complete;
  } finally {
    browser.off('Tracing.dataCollected', take);
  }
  const begin = events.find(({ name }) => name === 'clock_sync')?.ts ?? Number.NaN;
  return { begin, events: events.sort((a, b) => a.ts - b.ts) };
}
