import type { Span } from '../../reading/sentences.ts';
import type { Run, SpeechBlock } from '../../reading/speech-block.ts';

/** A run, and what shows it: a text letter for letter, or an element as a whole. Null for what is not shown. */
export interface SourceRun extends Run {
  readonly node: Text | Element | null;
}

/** A block of the article in the view. */
export interface SourceBlock extends SpeechBlock {
  readonly element: Element;
  readonly runs: readonly SourceRun[];
}

interface ShownRun {
  readonly node: Text | Element;
  readonly from: number;
  readonly to: number;
}

function shownRuns({ runs }: SourceBlock): ShownRun[] {
  let at = 0;
  return runs.flatMap(({ text, node }) => {
    const from = at;
    at += text.length;
    return node ? [{ node, from, to: at }] : [];
  });
}

function isText(node: Text | Element): node is Text {
  return node.nodeType === 3;
}

/** The stretch of the view that shows a stretch of a block's text; null when none of it is shown any more. */
export function rangeOf(block: SourceBlock, { start, end }: Span): Range | null {
  const shown = shownRuns(block).filter(({ from, to, node }) => from < end && to > start && node.isConnected);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const range = block.element.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, clamp(start - first.from, first.node));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, clamp(end - last.from, last.node));
  else range.setEndAfter(last.node);
  return range;
}

function clamp(offset: number, node: Text): number {
  return Math.min(node.length, Math.max(0, offset));
}
