import type { Trace, TraceEvent } from './trace.ts';
import { MARKS } from './watcher.ts';

/** The legs of an opening, each in ms from the press of the button to its end. */
export interface Legs {
  /** The background has heard of the press and asks for the script. */
  readonly background: number;
  /** The script is in the page. */
  readonly injected: number;
  readonly compiled: number;
  /** The script has run and waits for its wish. */
  readonly begun: number;
  readonly extracted: number;
  /** The reading view stands in the document. */
  readonly placed: number;
  /** The page's part of the first frame with text is done. */
  readonly drawn: number;
  /** That frame is on the screen. */
  readonly shown: number;
  /** The longest task of the page in the time that was recorded after that frame was drawn, ms. */
  readonly longest: number;
}

const READER = '/src/reader/index.js';
const OPEN = '/open-reader.js';

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const sameThread = (a: TraceEvent, b: TraceEvent) => a.pid === b.pid && a.tid === b.tid;
const holds = (outer: TraceEvent, inner: TraceEvent) => outer.ts <= inner.ts && end(outer) >= inner.ts;

/** What stands in nothing else on a thread: its tasks, and what the browser runs between them. */
function tasksOf(events: readonly TraceEvent[], thread: TraceEvent): TraceEvent[] {
  const tasks: TraceEvent[] = [];
  for (const event of events) {
    if (event.ph !== 'X' || !sameThread(event, thread)) continue;
    const last = tasks.at(-1);
    if (!last || event.ts >= end(last)) tasks.push(event);
  }
  return tasks;
}

/** When the frame that was drawn in a task came on the screen; the end of the task where the browser does not tell. */
function shownAt(events: readonly TraceEvent[], drawing: TraceEvent, seen: TraceEvent): number {
  const frame = events.findLast((each) => each.name === 'AnimationFrame' && each.ph === 'b' && each.ts <= seen.ts);
  const shown = events.find(
    ({ name, args }) => name === 'AnimationFrame::Presentation' && args?.id === frame?.args?.id,
  );
  return Math.max(shown?.ts ?? 0, end(drawing));
}

/** Finds the legs of an opening in its trace; null where one of them is missing. */
export function legsOf({ begin, events }: Trace): Legs | null {
  const mark = (wanted: string) => events.find(({ name, ts }) => name === wanted && ts >= begin);
  const [placed, seen] = [mark(MARKS.placed), mark(MARKS.seen)];
  if (!placed || !seen) return null;
  const workers = events.filter(({ ph, args }) => ph === 'M' && args?.name?.startsWith('ServiceWorker'));
  const asked = events.find(
    (event) =>
      event.name === 'NativeExtensionBindingsSystem::SendRequest' &&
      event.ts >= begin &&
      workers.some((worker) => sameThread(worker, event)),
  );
  const inPage = (wanted: string, file: string) =>
    events.find(
      (event) => event.name === wanted && sameThread(event, seen) && event.args?.data?.url?.endsWith(file) === true,
    );
  const [run, compile, open] = [
    inPage('EvaluateScript', READER),
    inPage('v8.compile', READER),
    inPage('EvaluateScript', OPEN),
  ];
  const tasks = tasksOf(events, seen);
  const drawing = tasks.find((task) => holds(task, seen));
  if (!asked || !run || !compile || !open || !drawing) return null;
  const since = (at: number) => (at - begin) / 1000;
  const later = tasks.filter(({ ts }) => ts >= end(drawing));
  return {
    background: since(asked.ts),
    injected: since(run.ts),
    compiled: since(end(compile)),
    begun: since(end(run)),
    extracted: since(end(open)),
    placed: since(placed.ts),
    drawn: since(end(drawing)),
    shown: since(shownAt(events, drawing, seen)),
    longest: Math.max(0, ...later.map(({ dur = 0 }) => dur / 1000)),
  };
}
