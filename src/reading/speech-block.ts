/** What a stretch of a block's text is to the ear. */
export type RunRole = 'plain' | 'link' | 'note' | 'alt';

/** A stretch of a block's text of one role and language. Where a sentence must end, its text holds a line feed. */
export interface Run {
  readonly text: string;
  readonly role: RunRole;
  /** BCP 47, empty when unknown. */
  readonly lang: string;
}

/** What a block is. `text` covers paragraphs, list items, quotes and all else that always is read. */
export type BlockKind = 'text' | 'heading' | 'caption' | 'alt' | 'code' | 'table';

/** What is said around the article's own words, in the language of the interface. */
export type Cue = 'heading' | 'picture' | 'code' | 'table' | 'link';

/** One block of an article. */
export interface SpeechBlock {
  readonly kind: BlockKind;
  /** Said before the block. */
  readonly cue: Cue | null;
  readonly runs: readonly Run[];
}

/** What is read aloud beside the text itself. */
export interface SpeechPolicy {
  readonly captions: boolean;
  /** Descriptions of pictures. */
  readonly alt: boolean;
  /** Whether it is said that a sentence holds a link; the link's words are always read. */
  readonly links: boolean;
  /** The marks of notes, as in "tide²". */
  readonly notes: boolean;
  readonly code: boolean;
  readonly tables: boolean;
}
