import { afterDrawing } from './drawing.ts';
import type { Model, PanelName } from './model.ts';
import type { ToolId } from './tools.ts';

/** The panels of a view, of which one at most is open, and the tools that open them. */
export interface Panels {
  /** Opens a panel, or closes it where its tool says that it is open. */
  toggle(panel: PanelName): void;
  /** Closes the open panel; focus goes back to the tool that opened it. */
  close(): void;
  /** Whether the open panel stands in place of the text. */
  coverText(): boolean;
  /** Does something in the text: at once where it is shown, else after the panel in its place has gone. */
  inText(act: () => void): void;
  /** Puts focus on a tool, or where it is not shown on the first one. */
  focusTool(tool: ToolId | null): void;
}

/** The panels of a view; none is open. */
export function createPanels(model: Model, mount: HTMLElement): Panels {
  let opener: ToolId | null = null;
  const toolOf = (tool: ToolId | null) => mount.querySelector<HTMLElement>(`:is(.tool, .dock *)[data-tool="${tool}"]`);
  const focusTool = (tool: ToolId | null) => {
    const shown = toolOf(tool) ?? mount.querySelector<HTMLElement>('.tool');
    shown?.focus({ preventScroll: true });
  };
  const open = (panel: PanelName) => {
    if (toolOf(panel)) opener = panel;
    model.refreshPlace();
    model.panel.value = panel;
  };
  const close = () => {
    model.panel.value = null;
    afterDrawing(() => focusTool(opener));
  };
  const coverText = () => mount.querySelector('.words')?.hasAttribute('hidden') ?? false;
  return {
    toggle(panel) {
      if (mount.querySelector(`:is(.tool, .dock *)[data-tool="${panel}"][aria-expanded="true"]`)) close();
      else open(panel);
    },
    close,
    coverText,
    inText(act) {
      if (!coverText()) return act();
      model.panel.value = null;
      afterDrawing(act);
    },
    focusTool,
  };
}
