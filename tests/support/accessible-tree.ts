import type { Utterance } from './utterance.ts';

/** A node of the browser's accessibility tree, in the words of neither browser. */
export interface AccessibleNode {
  readonly kind: 'text' | 'paragraph' | 'heading' | 'control' | 'image' | 'landmark' | 'other';
  /** What a screen reader calls it: `link`, `button`, `navigation`, `heading 2`. */
  readonly label: string;
  /** The accessible name, for text the text itself. */
  readonly name: string;
  readonly children: readonly AccessibleNode[];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(node: AccessibleNode): string {
  if (node.kind === 'text') return node.name;
  if (node.kind === 'image') return '';
  return node.children.map(textOf).join('');
}

function images(node: AccessibleNode): AccessibleNode[] {
  return node.kind === 'image' ? [node] : node.children.flatMap(images);
}

/** The pictures that stand before the first word of a node. */
function leading(node: AccessibleNode): AccessibleNode[] {
  const found: AccessibleNode[] = [];
  const visit = (at: AccessibleNode): boolean => {
    if (at.kind === 'image') found.push(at);
    if (at.kind === 'text') return folded(at.name) === '';
    return at.kind === 'image' || at.children.every(visit);
  };
  visit(node);
  return found;
}

/** A node that is read as one: the pictures before its words, its own words, then the other pictures in it. */
function whole(node: AccessibleNode, label: string): Utterance[] {
  const words = folded(textOf(node));
  const text = words || folded(node.name);
  const inside = images(node);
  const first = words === '' ? [] : leading(node);
  const say = (all: readonly AccessibleNode[]) => all.map(({ name }) => ({ role: 'image', text: folded(name) }));
  // A link around a picture takes its name from it: said once.
  const own = inside.some(({ name }) => folded(name) === text) ? [] : [{ role: label, text }];
  return [...say(first), ...own, ...say(inside.filter((image) => !first.includes(image)))];
}

function parts(node: AccessibleNode): Utterance[] {
  const said: Utterance[] = [];
  let run = '';
  const flush = () => {
    said.push({ role: 'text', text: folded(run) });
    run = '';
  };
  for (const child of node.children) {
    if (child.kind === 'text') run += child.name;
    else {
      flush();
      said.push(...utter(child));
    }
  }
  flush();
  return said;
}

function utter(node: AccessibleNode): Utterance[] {
  if (node.kind === 'text') return [{ role: 'text', text: folded(node.name) }];
  if (node.kind === 'paragraph') return whole(node, 'text');
  if (node.kind === 'image') return [{ role: 'image', text: folded(node.name) }];
  if (node.kind === 'heading' || node.kind === 'control') return whole(node, node.label);
  const name = node.kind === 'landmark' ? [{ role: node.label, text: folded(node.name) }] : [];
  return [...name, ...parts(node)];
}

/** What a screen reader says when it reads the tree from beginning to end. */
export function speak(root: AccessibleNode): Utterance[] {
  return utter(root).filter(({ text }) => text !== '');
}
