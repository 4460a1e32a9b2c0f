import { isSpeakable, type Span, splitSentences } from './sentences.ts';
import type { BlockKind, Cue, SpeechBlock, SpeechPolicy } from './speech-block.ts';
import { type SpokenPart, spokenParts } from './spoken-text.ts';

/** One sentence to be spoken. */
export interface Utterance extends Span {
  /** Which block it is in; `start` and `end` count in that block's text. */
  readonly block: number;
  readonly before: Cue | null;
  readonly after: Cue | null;
  /** What is said, in order; one part for each change of language. */
  readonly parts: readonly SpokenPart[];
}

/** A block's text: its runs joined. */
export function blockText({ runs }: SpeechBlock): string {
  return runs.map(({ text }) => text).join('');
}

function isRead(kind: BlockKind, policy: SpeechPolicy): boolean {
  if (kind === 'caption') return policy.captions;
  if (kind === 'alt') return policy.alt;
  if (kind === 'code') return policy.code;
  return kind !== 'table' || policy.tables;
}

function hasLink({ runs }: SpeechBlock, { start, end }: Span): boolean {
  let at = 0;
  return runs.some(({ text, role }) => {
    const from = at;
    at += text.length;
    return role === 'link' && from < end && at > start;
  });
}

function planBlock(block: SpeechBlock, at: number, policy: SpeechPolicy): Utterance[] {
  const lang = block.runs.find(({ text }) => isSpeakable(text))?.lang ?? '';
  const said = splitSentences(blockText(block), lang)
    .map((span) => ({ ...span, parts: spokenParts(block.runs, span, policy) }))
    .filter(({ parts }) => parts.length > 0);
  return said.map((sentence, i) => ({
    ...sentence,
    block: at,
    before: i === 0 ? block.cue : null,
    after: policy.links && hasLink(block, sentence) ? 'link' : null,
  }));
}

/**
 * What is said of an article: every sentence of every block that the policy lets be read, once and in order. What holds
 * nothing to say, as a row of asterisks, is passed over.
 */
export function planSpeech(blocks: readonly SpeechBlock[], policy: SpeechPolicy): Utterance[] {
  return blocks.flatMap((block, at) => (isRead(block.kind, policy) ? planBlock(block, at, policy) : []));
}
