import { stripOrder } from '../../../src/background/strip-order.ts';
import { STRIP_HOST } from '../../../src/messages/hosts.ts';
import type { PageStatus, SkipOutcome, SkipTarget } from '../../../src/messages/messages.ts';
import type { PageGlance, StripGoal } from '../../../src/messages/strip.ts';
import { startPageScript } from '../../../src/page/page-script.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { startSkipScript } from '../../../src/skip/skip-script.ts';
import { fake, resetExtension, sendFromPage } from '../../support/fake-extension.ts';

const SENTENCES = [
  'The night train came back to the valley after thirty years, and half the town stood on the platform to see it arrive.',
  'Nobody had expected the old signal box to work, yet its lamps turned green one after the other as the engine passed.',
  'The baker gave away bread, the school had closed for the day, and the mayor held a speech that the whistle cut short.',
  'A ticket to the coast costs as much as three loaves, which is less than the bus ever took for half of the way.',
  'Whoever wants to sleep can rent a blanket from the guard, who has counted them twice and will count them again.',
  'From December on there will be a second train, and a third in summer, if enough people find their way to the station.',
];

export const TEXT = SENTENCES.map((sentence, at) => `<p id="p${at}">${sentence} ${sentence.toLowerCase()}</p>`).join(
  '',
);

const LINKS = ['News', 'Business', 'Culture', 'Sport', 'Video']
  .map((name) => `<a href="#/${name}">${name}</a>`)
  .join(' ');

export const HEADER = `<header id="header"><nav>${LINKS}</nav><form role="search"><input type="search" name="q" aria-label="Search"></form></header>`;

export const ARTICLE = `${HEADER}<main id="main"><article>
  <h1 id="headline">Night trains return to the valley</h1>
  <p class="byline">By <a rel="author" href="#/writer">A. Writer</a></p>${TEXT}</article></main>`;

const HEAD = '<meta property="og:type" content="article"><meta name="author" content="A. Writer">';

let life: AbortController | undefined;

/** Articles have addresses of their own; the test runner's is that of a front page. */
const ADDRESS = '/news/night-trains-return-to-the-valley';

/** Puts a page into the document. */
export function setPage(body: string, style = ''): void {
  const parsed = new DOMParser().parseFromString(
    `<head>${HEAD}<style>${style}</style></head><body>${body}</body>`,
    'text/html',
  );
  for (const old of document.head.querySelectorAll('[data-page]')) old.remove();
  for (const node of [...parsed.head.children]) {
    node.setAttribute('data-page', '');
    document.head.append(node);
  }
  document.body.replaceChildren(...parsed.body.childNodes);
  history.replaceState(null, '', ADDRESS);
  scrollTo(0, 0);
}

/** Answers the page's script as the background does, and brings the skip script when it is first asked for. */
function playBackground(settings: Settings, bringSkipScript: () => void) {
  let brought = false;
  const bring = () => {
    if (!brought) bringSkipScript();
    brought = true;
  };
  fake.runtime.reply = async ({ legible, payload }: { legible: string; payload: unknown }) => {
    if (legible === 'background/verdict') return stripOrder(payload as PageGlance, settings);
    const { goal } = (payload ?? {}) as { goal?: StripGoal };
    bring();
    if (goal && goal !== 'reader') await skip(goal === 'content' ? 'article' : goal);
    return null;
  };
  return bring;
}

let bringSkipScript: () => void = () => undefined;

/** Starts the page script as the browser does, and waits until it has judged the page. */
export async function startScript(values: Partial<Settings> = {}): Promise<void> {
  stopScript();
  resetExtension();
  if (Object.keys(values).length > 0) await fake.storage.sync.set({ settings: { version: 1, values } });
  const controller = new AbortController();
  life = controller;
  const lifetime = { signal: controller.signal, lives: () => !controller.signal.aborted };
  bringSkipScript = playBackground({ ...DEFAULTS, ...values }, () => startSkipScript(lifetime));
  startPageScript(lifetime);
  await judged();
}

/** Ends the script, as an update of the extension does. */
export function stopScript(): void {
  life?.abort();
}

/** Waits until the background has been told of the page. */
export async function judged(): Promise<void> {
  for (let round = 0; round < 100 && verdicts().length === 0; round++) await pause(20);
  // Its answer comes a turn later.
  await pause(0);
}

export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What the background was told, oldest first. */
export function verdicts(): boolean[] {
  const sent = fake.runtime.sent as { legible: string; payload: { article: boolean } }[];
  return sent.filter(({ legible }) => legible === 'background/verdict').map(({ payload }) => payload.article);
}

export const host = () => document.querySelector<HTMLElement>(STRIP_HOST);

/** The strip's links by their full names. */
export const stripNames = () =>
  [...(host()?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('aria-label'));

/** What has focus: an id, or the full name of a link of the strip. */
export function focusName(): string | null {
  const at = document.activeElement;
  const inside = at?.shadowRoot?.activeElement;
  return inside ? inside.getAttribute('aria-label') : at?.id || at?.textContent || null;
}

/** Puts focus where it is when a page has just been loaded: before everything. */
export function focusTop(): void {
  const root = document.documentElement;
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
  root.removeAttribute('tabindex');
}

/** Asks the skip script, which comes first where it is not there yet. */
async function ask(name: 'page/status' | 'page/skip', payload: unknown): Promise<unknown> {
  bringSkipScript();
  return sendFromPage(name, payload);
}

export const status = () => ask('page/status', null) as Promise<PageStatus>;

export const skip = (target: SkipTarget) => ask('page/skip', { target }) as Promise<SkipOutcome>;
