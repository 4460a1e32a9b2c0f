import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import { Mark } from '../../ui/mark.tsx';
import type { Actions } from './actions.ts';
import { ArticleView } from './article-view.tsx';
import { Dock } from './dock.tsx';
import type { Model } from './model.ts';
import { type Layout, panelIn } from './room.ts';
import { ToolPanel } from './tool-panel.tsx';
import { Toolbar } from './toolbar.tsx';

interface ReaderViewProps {
  readonly model: Model;
  readonly layout: ReadonlySignal<Layout>;
  readonly actions: Actions;
  /** Called when tools, panel and text have taken another arrangement. */
  readonly onArranged: () => void;
}

/** The whole reading view: tools, a panel when one is open, the article. */
export function ReaderView({ model, layout, actions, onArranged }: ReaderViewProps) {
  const { room, beside, low, stays } = layout.value;
  const panel = panelIn(room, model.panel.value);
  const replaced = panel !== null && !beside;
  const arrangement = panel === null ? 'alone' : beside ? 'beside' : `over over-${panel}`;
  useLayoutEffect(onArranged, [onArranged, room, low, stays, arrangement]);
  return (
    <>
      <div class={`row room-${room} ${low ? 'low' : ''} ${stays ? 'stays' : ''} ${arrangement}`}>
        <div class="tools">
          <div class="brand">
            <Mark />
            {text('extensionName')}
          </div>
          <Toolbar model={model} room={room} open={panel} isOn={actions.isOn} onTool={actions.use} />
        </div>
        {panel && beside && <ToolPanel panel={panel} room={room} model={model} actions={actions} />}
        <main class="page">
          {panel && replaced && <ToolPanel panel={panel} room={room} instead model={model} actions={actions} />}
          <div class="words" hidden={replaced}>
            <ArticleView model={model} onClick={actions.followLink} />
          </div>
        </main>
      </div>
      <Dock model={model} actions={actions} layout={layout.value} onArranged={onArranged} />
      <p class="sr" role="status">
        {model.status.value}
      </p>
    </>
  );
}
