import type { NoArticle } from '../article/article.ts';
import type { PageStatus, Payload, ReaderStatus, SkipTarget, TakenAway } from '../messages/messages.ts';
import type { TabRefusal, TabReply } from '../platform/tabs.ts';

/** The tab that the panel was opened for. */
export interface PanelTab {
  /** Whether its window is a private one, where nothing is kept about sites. */
  isPrivate(): Promise<boolean>;
  status(): Promise<TabReply<'page/status'>>;
  readerIsOpen(): Promise<boolean>;
  reader(wish: 'reader/open' | 'reader/close'): Promise<TabReply<'reader/status'>>;
  skip(target: SkipTarget): Promise<TabReply<'page/skip'>>;
  readonly outline: PanelOutline;
  /** Has an open reading view say where the reader is; false where none is open. */
  sayWhere(): Promise<boolean>;
  pageModeIsOn(): Promise<boolean>;
  pageMode(wish: 'page-mode/on' | 'page-mode/off'): Promise<TabReply<'page-mode/status'>>;
}

export type StepWish = Payload<'outline/step'>;

/** The headings and regions of the panel's tab. */
export interface PanelOutline {
  list(): Promise<TabReply<'outline/list'>>;
  go(id: number): Promise<TabReply<'outline/go'>>;
  step(wish: StepWish): Promise<TabReply<'outline/step'>>;
  toggle(): Promise<TabReply<'outline/toggle'>>;
}

/** What the panel knows of its tab. */
export type PageState =
  /** No answer yet; `slow` when it should have come by now, as from a page that is busy with itself. */
  | { readonly kind: 'asking'; readonly slow: boolean }
  | { readonly kind: 'refused'; readonly why: TabRefusal }
  | {
      readonly kind: 'page';
      readonly page: PageStatus;
      readonly reader: 'closed' | 'opening' | 'open';
      /** Why the last wish was not met. */
      readonly failure: NoArticle | TakenAway | 'gone' | 'blocked' | 'unreachable' | null;
    };

/** The state after the page and the reading view have answered. */
export function stateOf(status: TabReply<'page/status'>, open: boolean): PageState {
  if ('refused' in status) return { kind: 'refused', why: status.refused };
  return { kind: 'page', page: status.reply, reader: open ? 'open' : 'closed', failure: null };
}

/** The state after the reading view answered a wish. */
export function afterWish(page: PageStatus, answer: TabReply<'reader/status'>): PageState {
  if ('reply' in answer) return { kind: 'page', page, ...afterReader(answer.reply) };
  if (answer.refused !== 'unreachable') return { kind: 'refused', why: answer.refused };
  return { kind: 'page', page, reader: 'closed', failure: 'unreachable' };
}

function afterReader({ open, none }: ReaderStatus) {
  return { reader: open ? ('open' as const) : ('closed' as const), failure: none ?? null };
}
