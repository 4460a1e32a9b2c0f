import type { ComponentChildren } from 'preact';
import { text } from '../../platform/i18n.ts';
import { forgetPlaces } from '../../platform/place-store.ts';
import { HelpPanel } from '../help/help-panel.tsx';
import { KeepPanel, type Kept } from '../keep/keep-panel.tsx';
import { pageAddress } from '../page-address.ts';
import { SpeechPanel } from '../speech/speech-panel.tsx';
import type { Actions } from './actions.ts';
import { articleNames, spellDate } from './article-facts.ts';
import { ContentsPanel } from './contents-panel.tsx';
import { LeftOutPanel } from './left-out-panel.tsx';
import { LookPanel, type LookPart } from './look-panel.tsx';
import { MenuPanel } from './menu-panel.tsx';
import type { Model, PanelName } from './model.ts';
import { Panel } from './panel.tsx';
import type { Room } from './room.ts';
import { toolName } from './tools.ts';

interface ToolPanelProps {
  readonly panel: PanelName;
  readonly room: Room;
  /** Whether it stands in place of the text. */
  readonly instead?: boolean;
  readonly model: Model;
  readonly actions: Actions;
}

/** What each panel of the look holds. Beside a rail, whose keys hold the rest, `look` is what has no key of its own. */
const PARTS: Partial<Record<PanelName, readonly LookPart[]>> = {
  look: ['profiles', 'size', 'contrast', 'spacing', 'parts', 'letters'],
  size: ['size'],
  contrast: ['contrast'],
  spacing: ['spacing'],
};
const BESIDE_RAIL: readonly LookPart[] = ['profiles', 'parts', 'letters'];

/** The article as something to keep, with where it is from. */
function keptOf({ article, body, marked, status }: Model, mount: HTMLElement): Kept {
  const { byline, published, lang, dir } = article;
  const { title, site } = articleNames(article, document);
  const source = {
    title,
    byline,
    site,
    url: pageAddress(document),
    published: published && spellDate(published),
    lang,
    dir,
  };
  const say = (words: string) => {
    status.value = words;
  };
  return { body, mount, source, marked, say };
}

function content({ panel, room, model, actions }: ToolPanelProps): ComponentChildren {
  if (panel === 'menu') return <MenuPanel model={model} isOn={actions.isOn} onTool={actions.use} />;
  if (panel === 'contents') {
    return (
      <ContentsPanel
        outline={model.outline.value}
        here={model.here.value}
        progress={model.progress.value}
        minutes={model.minutes()}
        onGo={actions.goTo}
        onWhere={() => model.sayWhere()}
        remembers={model.settings.value.rememberPlaces}
        onRemember={(on) => {
          if (!on) void forgetPlaces();
          model.change({ rememberPlaces: on }, text(on ? 'readerSaidRemember' : 'readerSaidRememberOff'));
        }}
        onForget={() =>
          void forgetPlaces().then((done) => {
            model.status.value = text(done ? 'readerSaidForgotten' : 'readerSaidNotForgotten');
          })
        }
      />
    );
  }
  if (panel === 'leftOut') {
    return (
      <LeftOutPanel
        entries={model.leftOut.entries.value}
        keptShare={model.leftOut.keptShare}
        lang={model.article.lang}
        onToggle={actions.toggleLeftOut}
        onToggleAll={actions.toggleAllLeftOut}
      />
    );
  }
  if (panel === 'speech') {
    return <SpeechPanel speech={model.reading().speech} settings={model.settings.value} onChange={model.change} />;
  }
  if (panel === 'help') return <HelpPanel settings={model.settings.value} onChange={model.change} />;
  if (panel === 'print') {
    return <KeepPanel kept={keptOf(model, actions.mount)} settings={model.settings.value} onChange={model.change} />;
  }
  const parts = panel === 'look' && room === 'rail' ? BESIDE_RAIL : (PARTS[panel] ?? []);
  return <LookPanel key={panel} model={model} parts={parts} />;
}

/** The panel of a tool. */
export function ToolPanel(props: ToolPanelProps) {
  const { panel, instead = false, actions } = props;
  const title = panel === 'leftOut' ? text('readerLeftOutTitle') : toolName(panel);
  return (
    <Panel title={title} instead={instead} onClose={actions.closePanel}>
      {content(props)}
    </Panel>
  );
}
