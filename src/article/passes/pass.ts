import type { Removal } from '../article.ts';

/** What a pass may know beside the article itself. */
export interface PassContext {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** BCP 47 language of the article, null when unknown. */
  readonly lang: string | null;
  /** Address of the page. */
  readonly url: string;
  /** What has been left out before this pass. */
  readonly removals: readonly Removal[];
}

/** One step of cleaning. It changes the article in place and answers for everything it took out. */
export interface Pass {
  /** Its file name without ending; the name under which it can be switched off. */
  readonly name: string;
  /**
   * Takes out what it is for.
   * @param root the article's content, detached from the live page, elements stamped.
   * @returns one removal for each thing taken out, in document order.
   */
  run(root: HTMLElement, context: PassContext): Removal[];
}
