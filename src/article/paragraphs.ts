import { isContainerTag } from './tags.ts';

/**
 * Makes paragraphs of the text that stands bare in a container: runs between blocks, and parts of a run between two line
 * breaks, as a reader sees them. A container of one run of text gets one paragraph.
 * @param container a copied element whose children are complete, with words among them.
 * @param isBlock says which child ends a run.
 * @returns the new paragraphs, in order.
 */
export function paragraphs(container: Element, isBlock: (node: Node) => boolean): Element[] {
  if (!isContainerTag(container)) return [];
  const made: Element[] = [];
  let run: ChildNode[] = [];
  const flush = () => {
    const paragraph = wrap(run, container);
    if (paragraph) made.push(paragraph);
    run = [];
  };
  for (const node of [...container.childNodes]) {
    if (isBlock(node)) flush();
    else if (isBreak(node) && lastSolid(run) !== null && isBreak(lastSolid(run) as ChildNode)) flush();
    else run.push(node);
  }
  flush();
  return made;
}

const isBreak = (node: Node) => node.nodeName === 'BR';
const isSolid = (node: Node) => node.nodeType === 1 || /\S/.test(node.nodeValue ?? '');

function lastSolid(run: readonly ChildNode[]): ChildNode | null {
  for (let i = run.length - 1; i >= 0; i--) if (isSolid(run[i] as ChildNode)) return run[i] as ChildNode;
  return null;
}

/** Puts a run into a paragraph in its own place; breaks at its edges go. */
function wrap(run: readonly ChildNode[], container: Element): Element | null {
  const edge = (node: ChildNode) => isBreak(node) || !isSolid(node);
  const start = run.findIndex((node) => !edge(node));
  if (start < 0) {
    for (const node of run) node.remove();
    return null;
  }
  const end = run.findLastIndex((node) => !edge(node));
  const paragraph = container.ownerDocument.createElement('p');
  container.insertBefore(paragraph, run[0] as ChildNode);
  for (const [at, node] of run.entries()) {
    if (at < start || at > end) node.remove();
    else paragraph.appendChild(node);
  }
  return paragraph;
}
