import { countText, text } from '../../platform/i18n.ts';
import { alive } from '../../platform/runtime.ts';
import { followNote } from '../aids/notes.ts';
import { followFragment } from '../content/follow.ts';
import type { OutlineEntry } from '../content/outline.ts';
import { landOn } from '../content/place.ts';
import { barHeight } from './bars.ts';
import type { Model } from './model.ts';
import { createPanels, type Panels } from './panels.ts';
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

/** Puts things back that were left out and takes them out again, with all that hangs on the text. */
function leftOutActions(model: Model, panels: Panels): Pick<Actions, 'toggleLeftOut' | 'toggleAllLeftOut'> {
  const followText = () => {
    model.wearLinks(model.settings.value.links);
    model.refreshOutline();
    model.refreshReading();
  };
  return {
    toggleLeftOut(at) {
      const element = model.leftOut.toggle(at);
      followText();
      model.status.value = text(model.leftOut.entries.value[at]?.takeOut ? 'readerSaidBack' : 'readerSaidOut');
      if (element && !panels.coverText()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    toggleAllLeftOut(back) {
      const count = model.leftOut.toggleAll(back);
      followText();
      model.status.value = countText(back ? 'readerSaidAllBack' : 'readerSaidAllOut', count);
    },
  };
}

/** The actions of a view. */
export function createActions(model: Model, mount: HTMLElement, doc: Document): Actions {
  const panels = createPanels(model, mount);
  const toggles = createToggles(model, mount, panels.focusTool);
  return {
    mount,
    edge: () => barHeight(mount),
    isOn: toggles.isOn,
    endReading: toggles.endOne,
    closePanel: panels.close,
    use(tool) {
      if (tool === 'leave') model.leave();
      else if (isToggle(tool)) panels.inText(() => toggles.toggle(tool));
      else if (!alive()) model.status.value = text('readerUpdated');
      else panels.toggle(tool);
    },
    goTo: (entry) => panels.inText(() => landOn(entry.element)),
    ...leftOutActions(model, panels),
    followLink(event) {
      if (!followNote(event, model.body, doc.location.href)) followFragment(event, doc, model.body, model.leave);
    },
  };
}
