import { useRef, useState } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { pageAddress } from '../page-address.ts';
import type { Model } from './model.ts';
import type { Room } from './room.ts';
import { isToggle, type ToggleId, type ToolId, toolGroups, toolIcon, toolName, toolValue } from './tools.ts';

interface ToolProps {
  readonly id: ToolId;
  readonly value: string | null;
  /** Whether its panel is open; undefined for a tool without one. */
  readonly expanded: boolean | undefined;
  /** Whether it is on; undefined for a tool that is not on or off. */
  readonly pressed: boolean | undefined;
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onFocus: () => void;
}

/** What stands in a key: its sign, its name, its value. */
function Face({ id, value }: Pick<ToolProps, 'id' | 'value'>) {
  return (
    <>
      <Icon name={toolIcon(id)} />
      <span class="tool-name">{toolName(id)}</span>
      {/* The space sets name and value apart for the ear: "Size MD". */}
      {value && ' '}
      {value && <span class="tool-value">{value}</span>}
    </>
  );
}

function Tool({ id, value, expanded, pressed, isStop, onPress, onFocus }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-tool={id}
      tabindex={isStop ? 0 : -1}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onPress}
      onFocus={onFocus}
    >
      <Face id={id} value={value} />
    </button>
  );
}

/**
 * The key that leaves is a link to the page itself. Firefox ends our scripts in open pages when the extension is updated or
 * switched off; the link still brings the page back then, by loading it again.
 */
function LeaveTool({ isStop, onPress, onFocus }: Pick<ToolProps, 'isStop' | 'onPress' | 'onFocus'>) {
  const press = (event: Event) => {
    event.preventDefault();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does nothing without a script, see above.
    <a
      role="button"
      class="tool tool-leave"
      data-tool="leave"
      href={pageAddress(document)}
      tabindex={isStop ? 0 : -1}
      aria-keyshortcuts="Escape"
      onClick={press}
      onKeyDown={(event) => event.key === ' ' && press(event)}
      onFocus={onFocus}
    >
      <Face id="leave" value={null} />
      <span class="tool-value" aria-hidden="true">
        {text('readerKeyEscape')}
      </span>
    </a>
  );
}

/** Where a key leads along a toolbar of `count` tools (ARIA Authoring Practices, toolbar); null for other keys. */
export function nextStop(key: string, at: number, count: number, vertical: boolean, rtl: boolean): number | null {
  const [back, on] = vertical
    ? ['ArrowUp', 'ArrowDown']
    : rtl
      ? ['ArrowRight', 'ArrowLeft']
      : ['ArrowLeft', 'ArrowRight'];
  if (key === on) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Whether the open panel was reached by the menu: it has no key here, and is not that of the bar below. */
function isInMenu(open: string | null, ids: readonly ToolId[]): boolean {
  return open !== null && open !== 'speech' && !ids.includes(open as ToolId);
}

interface ToolbarProps {
  readonly model: Model;
  readonly room: Room;
  /** The panel that is open. */
  readonly open: string | null;
  /** Whether a tool that can be on is on. */
  readonly isOn: (id: ToggleId) => boolean;
  readonly onTool: (id: ToolId) => void;
}

/** The reading tools: one tab stop, arrow keys along them. */
export function Toolbar({ model, room, open, isOn, onTool }: ToolbarProps) {
  const [stop, setStop] = useState<ToolId>('leave');
  const bar = useRef<HTMLDivElement>(null);
  const total = model.leftOut.entries.value.length;
  const groups = toolGroups(room, total);
  const ids = groups.flat();
  const current = ids.includes(stop) ? stop : (ids[0] as ToolId);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = bar.current ? getComputedStyle(bar.current).direction === 'rtl' : false;
    const next = nextStop(event.key, ids.indexOf(current), ids.length, room === 'rail', rtl);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    bar.current?.querySelector<HTMLElement>(`[data-tool="${ids[next]}"]`)?.focus();
  };
  const keys = (id: ToolId) => ({ isStop: id === current, onPress: () => onTool(id), onFocus: () => setStop(id) });
  const tool = (id: ToolId) =>
    id === 'leave' ? (
      <LeaveTool key={id} {...keys(id)} />
    ) : (
      <Tool
        key={id}
        id={id}
        value={toolValue(id, model.settings.value, model.leftOut.count.value, isOn)}
        pressed={isToggle(id) ? isOn(id) : undefined}
        expanded={isToggle(id) ? undefined : id === open || (id === 'menu' && isInMenu(open, ids))}
        {...keys(id)}
      />
    );
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={text('readerTools')}
      aria-orientation={room === 'rail' ? 'vertical' : 'horizontal'}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div class="tool-group" key={group[0]}>
          {group.map(tool)}
        </div>
      ))}
    </div>
  );
}
