import { text } from '../../platform/i18n.ts';
import { focusBand } from '../line-focus/focus-band.ts';
import type { Model } from './model.ts';
import type { ToggleId } from './tools.ts';

/** The tools that are on or off: reading aloud and line focus. */
export interface Toggles {
  isOn(tool: ToggleId): boolean;
  toggle(tool: ToggleId): void;
  /** Ends the one that speaks, else the one that shows. False where neither is on. */
  endOne(): boolean;
}

/** The toggles of a view. Focus goes to where one goes on by keyboard, and back to the tool. */
export function createToggles(model: Model, mount: HTMLElement, focusTool: (tool: ToggleId) => void): Toggles {
  const isOn = (tool: ToggleId) => {
    const reading = model.made.value;
    if (!reading) return false;
    return tool === 'listen' ? reading.speech.state.value !== 'stopped' : reading.lineFocus.on.value;
  };
  const begin = (tool: ToggleId) => {
    const { speech, lineFocus } = model.reading();
    if (tool === 'listen') {
      speech.start();
      // The voice itself says that it reads.
      requestAnimationFrame(() =>
        mount.querySelector<HTMLElement>('.speech-bar .main')?.focus({ preventScroll: true }),
      );
    } else {
      lineFocus.start();
      focusBand(lineFocus);
      model.status.value = text('lineFocusSaidOn');
    }
  };
  const end = (tool: ToggleId) => {
    const inDock = mount.querySelector('.dock:focus-within') !== null;
    if (tool === 'listen') model.reading().speech.stop();
    else model.reading().lineFocus.stop();
    model.status.value = text(tool === 'listen' ? 'speechSaidStopped' : 'lineFocusSaidOff');
    if (inDock) focusTool(tool);
  };
  return {
    isOn,
    toggle: (tool) => (isOn(tool) ? end(tool) : begin(tool)),
    endOne() {
      const tool = isOn('listen') ? 'listen' : isOn('lineFocus') ? 'lineFocus' : null;
      if (tool) end(tool);
      return tool !== null;
    },
  };
}
