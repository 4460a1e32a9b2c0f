import type { ReadonlySignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { interfaceLanguage, text } from '../../platform/i18n.ts';
import { Mark } from '../../ui/mark.tsx';
import type { Actions } from './actions.ts';
import { ArticleView } from './article-view.tsx';
import type { Model } from './model.ts';
import { type Layout, panelIn } from './room.ts';
import { ToolPanel } from './tool-panel.tsx';
import { Toolbar } from './toolbar.tsx';
import { useKeptPlace } from './use-kept-place.ts';

interface ReaderViewProps {
  readonly model: Model;
  readonly layout: ReadonlySignal<Layout>;
  readonly actions: Actions;
}

/** The whole reading view: tools, a panel when one is open, the article. */
export function ReaderView({ model, layout, actions }: ReaderViewProps) {
  const { room, beside, low } = layout.value;
  const panel = panelIn(room, model.panel.value);
  const replaced = panel !== null && !beside;
  const arrangement = panel === null ? 'alone' : beside ? 'beside' : `over ${panel}`;
  const article = useCallback(() => actions.mount.querySelector('.article'), [actions]);
  useKeptPlace(arrangement, !replaced, actions.edge, article);
  const language = interfaceLanguage();
  return (
    <div
      class={`row room-${room} ${low ? 'low' : ''} ${arrangement}`}
      lang={language}
      dir={text('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}
    >
      <div class="tools">
        <div class="brand">
          <Mark />
          {text('extensionName')}
        </div>
        <Toolbar model={model} room={room} open={panel} onTool={actions.use} />
      </div>
      {panel && <ToolPanel panel={panel} model={model} actions={actions} />}
      <main class="page" hidden={replaced}>
        <ArticleView model={model} onClick={actions.followLink} />
      </main>
      <p class="sr" role="status">
        {model.status.value}
      </p>
    </div>
  );
}
