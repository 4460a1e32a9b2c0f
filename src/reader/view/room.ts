import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { textScale } from '../../reading/text-size.ts';
import type { Settings } from '../../settings/schema.ts';
import type { PanelName } from './model.ts';

/** How much room there is for tools: three large keys, a bar, or a rail beside the text. */
export type Room = 'small' | 'bar' | 'rail';

/** How the tools stand in the room that there is. */
export interface Layout {
  readonly room: Room;
  /** Whether a panel fits beside the text; otherwise it takes the text's place. */
  readonly beside: boolean;
  /** A low window: signs stand beside their words. */
  readonly low: boolean;
  /** Whether a bar may stay above the text; where it would leave too few lines it scrolls away with the top. */
  readonly stays: boolean;
}

/** Widths of the parts in em of the tools, as the style sheet has them. */
const RAIL = 15;
const PANEL = 22;

/** A text column narrower than this many em of the text holds too few words to read beside a panel. */
const NARROWEST_TEXT = 13;

/** Height of the bar in em of the tools, in a low window and in others. */
const LOW_BAR = 3.75;
const BAR = 4.75;

/** Fewer lines than this under a bar are not worth its staying. A line is taken as 1.6 em of the text. */
const FEWEST_LINES = 4;

/**
 * The layout for a window, measured in the tools' own letters, so that a small screen, a large zoom and large text arrive at
 * the same simple arrangement.
 * @param width,height of the window in CSS px.
 * @param tool,text letter sizes of tools and article in CSS px.
 */
export function layoutFor(width: number, height: number, tool: number, text: number): Layout {
  const em = width / tool;
  const room = em < 42 ? 'small' : em < 62 || height / tool < 30 ? 'bar' : 'rail';
  const left = width - (PANEL + (room === 'rail' ? RAIL : 0)) * tool;
  const low = height / tool < 20;
  return {
    room,
    beside: room !== 'small' && height / tool >= 22 && left >= NARROWEST_TEXT * text,
    low,
    stays: room === 'rail' || height - (low ? LOW_BAR : BAR) * tool >= FEWEST_LINES * 1.6 * text,
  };
}

/** Panels that a layout has no key for give way to the one that holds the same. */
export function panelIn(room: Room, panel: PanelName | null): PanelName | null {
  if (room === 'rail') return panel === 'menu' ? 'contents' : panel;
  if (panel === 'size' || panel === 'contrast' || panel === 'spacing') return 'look';
  return room === 'bar' && panel === 'menu' ? 'contents' : panel;
}

/**
 * Follows the size of the window and of the view's letters. It listens to what changes them and observes no element: an
 * observer whose answer changes what it observes is reported to the page as an error.
 * @param look the settings that give the letters their size.
 */
export function watchLayout(
  frame: HTMLElement,
  look: ReadonlySignal<Settings>,
  end: AbortSignal,
): ReadonlySignal<Layout> {
  const view = frame.ownerDocument.defaultView as Window;
  const measure = () => {
    const tool = Number.parseFloat(view.getComputedStyle(frame).fontSize);
    const medium = Number.parseFloat(view.getComputedStyle((frame.getRootNode() as ShadowRoot).host).fontSize);
    const text = textScale(look.peek().textSize) * medium;
    return layoutFor(frame.clientWidth, view.innerHeight, tool, text);
  };
  const layout = signal(measure());
  const update = () => {
    const now = measure();
    if (JSON.stringify(now) !== JSON.stringify(layout.peek())) layout.value = now;
  };
  const stop = effect(() => {
    void look.value;
    update();
  });
  view.addEventListener('resize', update, { signal: end });
  end.addEventListener('abort', stop);
  return layout;
}
