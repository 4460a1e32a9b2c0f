import type { PageOutline } from '../../../src/landmarks/listing.ts';
import type { PageStatus, SkipTarget } from '../../../src/messages/messages.ts';
import type { PanelOutline, PanelTab } from '../../../src/popup/page-state.ts';
import type { Scene } from './scene.ts';

export const ARTICLE: PageStatus = {
  article: true,
  reasons: ['schema-article'],
  targets: ['article', 'navigation', 'search', 'comments'],
  headings: 9,
  minutes: 6,
};

export const OTHER_PAGE: PageStatus = {
  ...ARTICLE,
  article: false,
  targets: ['navigation'],
  minutes: null,
};

const heading = (id: number, level: number, depth: number, name: string) => ({ id, level, depth, name, guess: false });

const OUTLINE: PageOutline = {
  headings: [
    heading(1, 1, 0, 'Night trains return to the valley'),
    heading(2, 2, 1, 'What a ticket will cost'),
    heading(3, 2, 1, 'When the first train leaves'),
    heading(4, 3, 2, 'From the north'),
  ],
  landmarks: [
    { id: 5, role: 'navigation', name: 'Sections', number: null, depth: 0, guess: false },
    { id: 6, role: 'main', name: '', number: null, depth: 0, guess: true },
  ],
  closedFrames: 1,
  cut: false,
  here: { heading: null, landmark: null },
};

/** The outline of the tab. */
function fakeOutline(scene: Scene, log: string[]): PanelOutline {
  return {
    list: async () => ({ reply: scene.outline ?? OUTLINE }),
    go: async (id) => {
      log.push(`go ${id}`);
      return { reply: scene.landing ?? 'landed' };
    },
    step: async ({ kind, by }) => {
      log.push(`step ${kind} ${by}`);
      return { reply: 'landed' };
    },
    toggle: async () => {
      log.push('list on the page');
      return { reply: { open: true } };
    },
  };
}

/** A tab that behaves as the scene has it. @param log takes what it is asked to do. */
export function fakeTab(scene: Scene, log: string[]): PanelTab {
  let open = scene.open ?? false;
  let pageMode = scene.pageMode ?? false;
  return {
    isPrivate: async () => scene.isPrivate ?? false,
    status: async () => {
      await scene.answers;
      return scene.status ?? { reply: ARTICLE };
    },
    readerIsOpen: async () => open,
    reader: async (wish) => {
      log.push(wish);
      if (wish === 'reader/open') await scene.opens;
      open = wish === 'reader/open' && (scene.reader?.open ?? true);
      return { reply: scene.reader && wish === 'reader/open' ? scene.reader : { open } };
    },
    skip: async (target: SkipTarget) => {
      log.push(`skip ${target}`);
      return { reply: scene.landing ?? 'landed' };
    },
    outline: fakeOutline(scene, log),
    sayWhere: async () => {
      log.push('where');
      return open;
    },
    pageModeIsOn: async () => pageMode,
    pageMode: async (wish) => {
      log.push(wish);
      pageMode = wish === 'page-mode/on';
      return { reply: { on: pageMode } };
    },
  };
}
