import type { NoArticle } from '../article/article.ts';
import type { OwnLinkFault } from '../article/own-links.ts';
import type { PageOutline } from '../landmarks/listing.ts';
import type { StepKind } from '../landmarks/step.ts';
import type { PageVerdict, StripGoal, StripOrder } from './strip.ts';

/**
 * A place on the page that a skip link leads to. `article` is the page's content where the page is no article; `after` is what
 * comes behind the article, on pages without comments.
 */
export type SkipTarget = 'article' | 'navigation' | 'search' | 'comments' | 'after';

/** What the page's script knows about its page. */
export interface PageStatus {
  readonly article: boolean;
  /** Reasons of the verdict, strongest first. */
  readonly reasons: readonly string[];
  /** The places that exist on this page. */
  readonly targets: readonly SkipTarget[];
  /** Number of headings a person can go to. */
  readonly headings: number;
  /** Estimated reading time in whole minutes, null when the page is no article. */
  readonly minutes: number | null;
  /** What was wrong with the page's own skip link, and has been repaired; null when nothing was or there is none. */
  readonly ownLink?: OwnLinkFault | null;
}

/** What became of a wish to skip: focus is on the place; the place is not there any more; the page lets nobody go there now. */
export type SkipOutcome = 'landed' | 'gone' | 'blocked';

/** What a page says over itself: that it has no such place, lets nobody there, or took focus away from it. */
export type OutlineNews = SkipTarget | 'blocked' | 'focus-taken';

/** The page itself took the reading view out as soon as it stood there. */
export type TakenAway = 'taken-away';
/** What became of a step: focus is on the next place, or there is none and the page says so in a sentence. */
export type StepOutcome = 'landed' | 'end';

/** How the list of headings and regions looks on a page. */
export interface OutlineLook {
  readonly css: string;
  /** Language of the interface, BCP 47, and the way it runs. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** State of the reading view in a page. */
export interface ReaderStatus {
  readonly open: boolean;
  /** Why it could not be opened, when it could not. */
  readonly none?: NoArticle | TakenAway;
}

/** State of page mode on a page: size, contrast and spacing on the page itself. */
export interface PageModeStatus {
  readonly on: boolean;
}

/** Whether a change is said aloud in the page, as when no screen of ours is open to say it. */
interface Aloud {
  readonly say: boolean;
}

/**
 * Every message, grouped by who answers: name to [what is sent, what is answered].
 * Settings are not here: they travel by the store's own change event alone.
 */
export interface Messages {
  // The skip script, in pages where something was asked for. Asked by popup and background.
  'page/status': [payload: null, reply: PageStatus];
  'page/skip': [payload: { readonly target: SkipTarget }, reply: SkipOutcome];
  // The reading view's script, in pages where it was asked for. Asked by popup and background.
  'reader/status': [payload: null, reply: ReaderStatus];
  'reader/open': [payload: null, reply: ReaderStatus];
  'reader/close': [payload: null, reply: ReaderStatus];
  'reader/toggle': [payload: null, reply: ReaderStatus];
  /** Says in an open view where the reader is. */
  'reader/where': [payload: null, reply: ReaderStatus];
  /** Opens where it was neither open nor left since the page was gone to. */
  'reader/open-by-itself': [payload: null, reply: ReaderStatus];
  // Page mode's script, in pages where it was asked for or is on by itself. Asked by popup and background.
  'page-mode/status': [payload: null, reply: PageModeStatus];
  'page-mode/on': [payload: Aloud, reply: PageModeStatus];
  'page-mode/off': [payload: Aloud, reply: PageModeStatus];
  'page-mode/toggle': [payload: Aloud, reply: PageModeStatus];
  // The script of headings and landmarks, in pages where it was asked for. Asked by popup and background.
  'outline/list': [payload: null, reply: PageOutline];
  'outline/toggle': [payload: null, reply: { readonly open: boolean }];
  'outline/go': [payload: { readonly id: number }, reply: SkipOutcome];
  'outline/step': [payload: { readonly kind: StepKind; readonly by: 1 | -1 }, reply: StepOutcome];
  // Says something in the page, to eye and ear.
  'outline/tell': [payload: { readonly news: OutlineNews }, reply: 'told'];
  // The background. Told by the page's script and by the reading view.
  'background/verdict': [payload: PageVerdict, reply: StripOrder];
  'background/skip': [payload: { readonly goal: StripGoal }, reply: null];
  /** A file of the extension's folder `fonts`, as base64; null where there is none of that name. */
  'background/font': [payload: { readonly file: string }, reply: string | null];
  /** Scripts of the page took focus away after a landing. */
  'background/focus-taken': [payload: null, reply: null];
  'background/care-for-own-link': [payload: null, reply: null];
  'background/outline-look': [payload: null, reply: OutlineLook];
}

export type MessageName = keyof Messages;
export type Payload<N extends MessageName> = Messages[N][0];
export type Reply<N extends MessageName> = Messages[N][1];

/** A message as it travels. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly legible: N;
  readonly payload: Payload<N>;
}

/** Answers to the messages of one or more groups. */
export type Handlers<N extends MessageName> = {
  readonly [K in N]: (payload: Payload<K>, sender: Sender) => Reply<K> | Promise<Reply<K>>;
};

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of the tab, or of the frame where the tab's is not known. */
  readonly address: string | undefined;
}

/** Whether something that arrived is one of the named messages. */
export function isEnvelope<N extends MessageName>(value: unknown, names: readonly N[]): value is Envelope<N> {
  if (typeof value !== 'object' || value === null) return false;
  const name = (value as { legible?: unknown }).legible;
  return typeof name === 'string' && (names as readonly string[]).includes(name);
}
