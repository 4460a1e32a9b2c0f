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
export function bytesOfScripts(snapshot: string): number {
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
