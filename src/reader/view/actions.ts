import { countText, text } from '../../platform/i18n.ts';
import { alive } from '../../platform/runtime.ts';
import { followNote } from '../aids/notes.ts';
import { followFragment } from '../content/follow.ts';
import type { OutlineEntry } from '../content/outline.ts';
import { landOn } from '../content/place.ts';
import { barHeight } from './bars.ts';
import { afterDrawing } from './drawing.ts';
import type { Model, PanelName } from './model.ts';
import { createToggles } from './toggles.ts';
import { isToggle, type ToggleId, type ToolId } from './tools.ts';

/** What a person can do in the view, bound to its model and its place in the page. */
export interface Actions {
  /** The element that holds the view. */
  readonly mount: HTMLElement;
  /** Where reading begins, in CSS px from the window's top: under a bar that stays in view. */
  edge(): number;
  use(tool: ToolId): void;
  /** Whether a tool that can be on is on. */
  isOn(tool: ToggleId): boolean;
  /** Ends reading aloud, else line focus. False where neither is on. */
  endReading(): boolean;
  closePanel(): void;
  goTo(entry: OutlineEntry): void;
  toggleLeftOut(at: number): void;
  /** Puts everything back that is no repetition, or takes it out again. */
  toggleAllLeftOut(back: boolean): void;
  followLink(event: MouseEvent): void;
}

/** The actions of a view. */
export function createActions(model: Model, mount: HTMLElement, doc: Document): Actions {
  let opener: ToolId | null = null;
  const focusTool = (tool: ToolId | null) => {
    const key =
      mount.querySelector<HTMLElement>(`:is(.tool, .dock *)[data-tool="${tool}"]`) ??
      mount.querySelector<HTMLElement>('.tool');
    key?.focus({ preventScroll: true });
  };
  const closePanel = () => {
    model.panel.value = null;
    afterDrawing(() => focusTool(opener));
  };
  const openPanel = (panel: PanelName) => {
    const key = mount.querySelector(`:is(.tool, .dock *)[data-tool="${panel}"]`);
    if (key) opener = panel;
    model.refreshPlace();
    model.panel.value = panel;
  };
  const isOver = () => mount.querySelector('.words')?.hasAttribute('hidden') ?? false;
  /** The text has changed. */
  const refresh = () => {
    model.wearLinks(model.settings.value.links);
    model.refreshOutline();
    model.refreshReading();
  };
  const toggles = createToggles(model, mount, focusTool);
  const toggle = (tool: ToggleId) => {
    if (!isOver()) return toggles.toggle(tool);
    model.panel.value = null;
    afterDrawing(() => toggles.toggle(tool));
  };
  return {
    mount,
    edge: () => barHeight(mount),
    isOn: toggles.isOn,
    endReading: toggles.endOne,
    closePanel,
    use(tool) {
      if (tool === 'leave') model.leave();
      else if (isToggle(tool)) toggle(tool);
      else if (!alive()) model.status.value = text('readerUpdated');
      else if (mount.querySelector(`:is(.tool, .dock *)[data-tool="${tool}"][aria-expanded="true"]`)) closePanel();
      else openPanel(tool);
    },
    goTo(entry) {
      if (!isOver()) return landOn(entry.element);
      model.panel.value = null;
      afterDrawing(() => landOn(entry.element));
    },
    toggleLeftOut(at) {
      const element = model.leftOut.toggle(at);
      refresh();
      model.status.value = text(model.leftOut.entries.value[at]?.takeOut ? 'readerSaidBack' : 'readerSaidOut');
      if (element && !isOver()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    toggleAllLeftOut(back) {
      const count = model.leftOut.toggleAll(back);
      refresh();
      model.status.value = countText(back ? 'readerSaidAllBack' : 'readerSaidAllOut', count);
    },
    followLink(event) {
      if (!followNote(event, model.body, doc.location.href)) followFragment(event, doc, model.body, model.leave);
    },
  };
}
