import { numeral, text } from '../../platform/i18n.ts';
import { sizeName } from '../../reading/text-size.ts';
import type { Settings } from '../../settings/schema.ts';
import type { IconName } from '../../ui/icons.ts';
import { modeName } from '../../ui/mode-picker.tsx';
import { spacingTitle } from '../../ui/spacing-picker.tsx';
import type { PanelName } from './model.ts';
import type { Room } from './room.ts';

/** What a key of the toolbar does: opens a panel, or acts. */
export type ToolId = PanelName | ToggleId | 'leave';

/** A tool that is on or off. */
export type ToggleId = 'listen' | 'lineFocus';

const GROUPS: Readonly<Record<Room, readonly (readonly ToolId[])[]>> = {
  small: [['menu', 'listen', 'leave']],
  bar: [['contents', 'look', 'listen', 'lineFocus', 'leftOut', 'print', 'help', 'leave']],
  rail: [
    ['contents'],
    ['look', 'size', 'contrast', 'spacing'],
    ['listen', 'lineFocus', 'leftOut'],
    ['print', 'help'],
    ['leave'],
  ],
};

/** What the menu of the small toolbar holds: all that has no key there. */
export const MENU: readonly ToolId[] = ['contents', 'look', 'lineFocus', 'leftOut', 'print', 'help'];

const ICONS: Readonly<Record<ToolId, IconName>> = {
  menu: 'menu',
  contents: 'contents',
  look: 'look',
  size: 'size',
  contrast: 'contrast',
  spacing: 'spacing',
  listen: 'listen',
  lineFocus: 'line-focus',
  leftOut: 'left-out',
  speech: 'options',
  print: 'print',
  help: 'help',
  leave: 'leave',
};

/** Whether a tool is on or off. */
export function isToggle(id: ToolId): id is ToggleId {
  return id === 'listen' || id === 'lineFocus';
}

/** The keys for a room, in groups. Without anything left out there is no key for it. */
export function toolGroups(room: Room, leftOut: number): ToolId[][] {
  const groups = GROUPS[room].map((group) => group.filter((id) => id !== 'leftOut' || leftOut > 0));
  return groups.filter((group) => group.length > 0);
}

/** The sign on a tool's key. */
export function toolIcon(id: ToolId): IconName {
  return ICONS[id];
}

/** Name of a tool: `readerToolLeftOut`. */
export function toolName(id: ToolId): string {
  return text(`readerTool${id.charAt(0).toUpperCase()}${id.slice(1)}`);
}

/** The value that stands beside a tool's name, or null. */
export function toolValue(
  id: ToolId,
  settings: Settings,
  leftOut: number,
  isOn: (id: ToggleId) => boolean,
): string | null {
  if (isToggle(id)) return isOn(id) ? text('readerToolOn') : null;
  if (id === 'size') return sizeName(settings.textSize) ?? text('uiPixels', settings.textSize);
  if (id === 'contrast') return modeName(settings.mode);
  if (id === 'spacing') return spacingTitle(settings);
  return id === 'leftOut' ? numeral(leftOut) : null;
}
