import type { AccessibleNode } from './accessible-tree.ts';

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const KINDS: Readonly<Record<string, AccessibleNode['kind']>> = {
  StaticText: 'text',
  ListMarker: 'other',
  paragraph: 'paragraph',
  heading: 'heading',
  image: 'image',
  link: 'control',
  button: 'control',
  checkbox: 'control',
  radio: 'control',
  searchbox: 'control',
  textbox: 'control',
  slider: 'control',
  navigation: 'landmark',
  region: 'landmark',
  complementary: 'landmark',
  toolbar: 'landmark',
  group: 'landmark',
  radiogroup: 'landmark',
  list: 'landmark',
};

function convert(raw: RawNode, all: ReadonlyMap<string, RawNode>): AccessibleNode {
  const role = raw.role?.value ?? '';
  const kind = raw.ignored ? 'other' : (KINDS[role] ?? 'other');
  const level = raw.properties?.find(({ name }) => name === 'level')?.value.value;
  const leaf = kind === 'text' || role === 'ListMarker';
  const children = leaf ? [] : (raw.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  return {
    kind,
    label: kind === 'heading' ? `heading ${level}` : role,
    name: raw.name?.value ?? '',
    children: children.map((child) => convert(child, all)),
  };
}

/** Chromium's answer to `Accessibility.getFullAXTree`, as a tree. */
export function chromiumTree(answer: unknown): AccessibleNode {
  const { nodes } = answer as { readonly nodes: readonly RawNode[] };
  const [root] = nodes;
  if (!root) throw new Error('the accessibility tree is empty');
  return convert(root, new Map(nodes.map((node) => [node.nodeId, node])));
}
