import { Icon } from '../../ui/icon.tsx';
import type { Model } from './model.ts';
import { MENU, type ToolId, toolIcon, toolName, toolValue } from './tools.ts';

/** The tools that have no key of their own on a small toolbar. */
export function MenuPanel({ model, onTool }: { readonly model: Model; readonly onTool: (id: ToolId) => void }) {
  const shown = MENU.filter((id) => id !== 'leftOut' || model.leftOut.entries.value.length > 0);
  return (
    <ul class="plain menu">
      {shown.map((id) => {
        const value = toolValue(id, model.settings.value, model.leftOut.count.value);
        return (
          <li key={id}>
            <button type="button" class="button" data-tool={id} onClick={() => onTool(id)}>
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
