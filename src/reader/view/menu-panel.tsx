import { Icon } from '../../ui/icon.tsx';
import type { Model } from './model.ts';
import { isToggle, MENU, type ToggleId, type ToolId, toolIcon, toolName, toolValue } from './tools.ts';

interface MenuPanelProps {
  readonly model: Model;
  /** Whether a tool that can be on is on. */
  readonly isOn: (id: ToggleId) => boolean;
  readonly onTool: (id: ToolId) => void;
}

/** The tools that have no key of their own on a small toolbar. */
export function MenuPanel({ model, isOn, onTool }: MenuPanelProps) {
  const shown = MENU.filter((id) => id !== 'leftOut' || model.leftOut.entries.value.length > 0);
  return (
    <ul class="plain menu">
      {shown.map((id) => {
        const value = toolValue(id, model.settings.value, model.leftOut.count.value, isOn);
        return (
          <li key={id}>
            <button
              type="button"
              class="button"
              data-tool={id}
              aria-pressed={isToggle(id) ? isOn(id) : undefined}
              onClick={() => onTool(id)}
            >
              <Icon name={toolIcon(id)} />
              {toolName(id)}
              {value && <span class="tool-value">{value}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
