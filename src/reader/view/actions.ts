import { text } from '../../platform/i18n.ts';
import { alive } from '../../platform/runtime.ts';
import { followFragment } from '../content/follow.ts';
import type { OutlineEntry } from '../content/outline.ts';
import { landOn } from '../content/place.ts';
import { createListening, type Listening } from '../speech/listening.ts';
import { webSpeech } from '../speech/web-speech.ts';
import type { Model, PanelName } from './model.ts';
import type { ToolId } from './tools.ts';

/** What a person can do in the view, bound to its model and its place in the page. */
export interface Actions {
  /** The element that holds the view. */
  readonly mount: HTMLElement;
  /** Where reading begins, in CSS px from the window's top: under a bar that stays in view. */
  edge(): number;
  /** The part of the window between the bars. */
  readingArea(): { readonly top: number; readonly bottom: number };
  use(tool: ToolId): void;
  closePanel(): void;
  goTo(entry: OutlineEntry): void;
  toggleLeftOut(at: number): void;
  followLink(event: MouseEvent): void;
  readonly listening: Listening;
  stopListening(): void;
}

/** Height of the bar that stays above the text, 0 where the tools stand beside it or scroll away. */
function barHeight(mount: HTMLElement): number {
  const tools = mount.querySelector<HTMLElement>('.tools');
  const covers = tools && tools.offsetWidth > mount.clientWidth / 2 && getComputedStyle(tools).position === 'sticky';
  return covers ? tools.offsetHeight : 0;
}

/** After this many milliseconds the view is drawn: focus can go to what an action brought. */
const afterDrawing = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/** The part of the window between the bars, in CSS px from its top. */
function readingArea(mount: HTMLElement): { top: number; bottom: number } {
  const foot = mount.querySelector<HTMLElement>('.listen')?.offsetHeight ?? 0;
  return { top: barHeight(mount), bottom: window.innerHeight - foot };
}

/** Reading aloud in a view: it says what goes wrong, and keeps what is said between the bars. */
function listeningIn(model: Model, mount: HTMLElement, end: AbortSignal): Listening {
  const say = (name: string) => {
    model.status.value = text(name);
  };
  const place = { article: () => mount.querySelector<HTMLElement>('.article'), readingArea: () => readingArea(mount) };
  const rate = () => model.settings.value.speechRate;
  return createListening(webSpeech(), place, rate, () => say('readerVoiceFailed'), end);
}

/** The actions of a view. */
export function createActions(model: Model, mount: HTMLElement, doc: Document, end: AbortSignal): Actions {
  const listening = listeningIn(model, mount, end);
  let opener: ToolId | null = null;
  const focusTool = (tool: ToolId | null) => {
    const key =
      mount.querySelector<HTMLElement>(`.tool[data-tool="${tool}"]`) ?? mount.querySelector<HTMLElement>('.tool');
    key?.focus({ preventScroll: true });
  };
  const closePanel = () => {
    model.panel.value = null;
    afterDrawing(() => focusTool(opener));
  };
  const openPanel = (panel: PanelName) => {
    const key = mount.querySelector(`.tool[data-tool="${panel}"]`);
    if (key) opener = panel;
    model.refreshPlace();
    model.panel.value = panel;
  };
  const stopListening = () => {
    listening.player.stop();
    model.status.value = text('readerSaidStopped');
    afterDrawing(() => focusTool('listen'));
  };
  const startListening = async () => {
    if (isOver()) model.panel.value = null;
    if (!(await listening.start())) model.status.value = text('readerNoVoice');
  };
  const isOver = () => mount.querySelector('.words')?.hasAttribute('hidden') ?? false;
  return {
    mount,
    edge: () => barHeight(mount),
    readingArea: () => readingArea(mount),
    closePanel,
    use(tool) {
      if (tool === 'leave') model.leave();
      else if (tool === 'listen') listening.player.state.value === 'off' ? void startListening() : stopListening();
      else if (!alive()) model.status.value = text('readerUpdated');
      else if (tool === 'print') doc.defaultView?.print();
      else if (mount.querySelector(`.tool[data-tool="${tool}"][aria-expanded="true"]`)) closePanel();
      else openPanel(tool);
    },
    goTo(entry) {
      if (!isOver()) return landOn(entry.element);
      model.panel.value = null;
      afterDrawing(() => landOn(entry.element));
    },
    toggleLeftOut(at) {
      const element = model.leftOut.toggle(at);
      model.refreshOutline();
      model.status.value = text(model.leftOut.entries.value[at]?.takeOut ? 'readerSaidBack' : 'readerSaidOut');
      if (element && !isOver()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    followLink: (event) => followFragment(event, doc, model.body, model.leave),
    listening,
    stopListening,
  };
}
