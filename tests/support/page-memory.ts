import type { CDPSession } from 'playwright-core';

/** What a page's process holds. Sizes in bytes. */
export interface PageMemory {
  readonly Nodes: number;
  readonly JSEventListeners: number;
  readonly Documents: number;
  readonly JSHeapUsedSize: number;
  /** What scripts made: objects, functions, texts. Not the machine code that the browser makes of them. */
  readonly scripts: number;
}

/** Takes stock of a page in Chromium, after its garbage has been collected. */
export async function pageMemory(session: CDPSession): Promise<PageMemory> {
  await session.send('Performance.enable');
  // What is found free in one round frees more in the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as PageMemory;
  return { ...named, scripts: await scriptBytes(session) };
}

async function scriptBytes(session: CDPSession): Promise<number> {
  let snapshot = '';
  const add = ({ chunk }: { chunk: string }) => {
    snapshot += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return bytesOfScripts(snapshot);
}

/** A heap snapshot as Chromium's profiler writes it, as far as it is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

/** Kinds of nodes that scripts make. The others are the browser's own: its compiled code, its elements, its lists of hidden classes. */
const OF_SCRIPTS = /^(?:array|bigint|closure|concatenated string|number|object|regexp|sliced string|string|symbol)$/;

/** Bytes that the objects, functions and texts of scripts take in a heap snapshot. */
function bytesOfScripts(snapshot: string): number {
  const { snapshot: head, nodes } = JSON.parse(snapshot) as Snapshot;
  const { node_fields: fields, node_types: kinds } = head.meta;
  const [kindAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = kinds[kindAt]?.[nodes[node + kindAt] as number] ?? '';
    if (OF_SCRIPTS.test(kind)) bytes += nodes[node + sizeAt] as number;
  }
  return bytes;
}
