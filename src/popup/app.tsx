import { useEffect } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { PageSettings } from '../platform/page-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { AlwaysHere } from './always-here.tsx';
import { Head, pageLine } from './head.tsx';
import { KeysSection } from './keys-section.tsx';
import { SizeAndColors, SpacingAndProfile } from './look-pickers.tsx';
import { OutlineSection } from './outline-section.tsx';
import { PageModeSwitch } from './page-mode-switch.tsx';
import type { PanelTab } from './page-state.ts';
import { ReaderSwitch } from './reader-switch.tsx';
import { SiteSection } from './site-section.tsx';
import { SkipSection } from './skip-section.tsx';
import { Failure, Refusal } from './trouble.tsx';
import { usePage } from './use-page.ts';
import { usePageMode } from './use-page-mode.ts';
import { useSaid } from './use-said.ts';
import { useSite } from './use-site.ts';

interface AppProps {
  readonly tab: PanelTab;
  readonly opening: Promise<PageSettings>;
  readonly first: Settings;
  readonly shortcuts: Promise<readonly Shortcut[]>;
  /** Called with the settings to wear, at every change. */
  readonly onWear: (settings: Settings) => void;
  readonly onOptions: () => void;
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** The promise that everything stays on the device. */
function Private() {
  return (
    <p class="private muted small">
      <Icon name="lock" />
      {text('popupPrivate')}
    </p>
  );
}

/** The panel behind the toolbar button. */
export function App({ tab, opening, first, shortcuts, onWear, onOptions, onChangeKeys, onClose }: AppProps) {
  const look = useSettings(opening, first);
  const { settings, trouble } = look;
  const { state, toggleReader, skip } = usePage({ tab, opening, close: onClose });
  const pageMode = usePageMode(tab);
  const site = useSite(tab, opening);
  const said = useSaid(state, trouble, pageMode);
  useEffect(() => onWear(settings), [settings, onWear]);
  // The keys make new switches of them, so that focus begins on the first.
  // What a page can have comes first: the reading view on an article, size and contrast on the page itself on any other.
  const other = state.kind === 'page' && !state.page.article;
  const reader = state.kind !== 'refused' && (
    <ReaderSwitch key={`reader ${other}`} state={state} onToggle={toggleReader} />
  );
  const itself = state.kind !== 'refused' && (
    <div key={`itself ${other}`}>
      <PageModeSwitch mode={pageMode} main={other} />
      {site && <AlwaysHere live={site} mode={pageMode} />}
    </div>
  );
  return (
    <>
      <Head state={state} onOptions={onOptions} />
      <main class="panel">
        {state.kind === 'refused' ? <Refusal why={state.why} /> : other ? itself : reader}
        <Failure state={state} />
        <SettingsNote trouble={trouble} />
        <SizeAndColors look={look} onSaid={said.say} />
        {state.kind === 'page' && (
          <SkipSection
            page={state.page}
            reading={state.reader === 'open'}
            repaired={settings.skipLinks}
            onSkip={skip}
          />
        )}
        {state.kind === 'asking' && <div class="skip-room" />}
        <SpacingAndProfile look={look} onSaid={said.say} />
        {other ? reader : itself}
        {site && <SiteSection live={site} page={pageLine(state, pageMode.on)} />}
        {state.kind === 'page' && (
          <OutlineSection
            key={state.reader}
            headings={state.page.headings}
            outline={tab.outline}
            {...(state.reader === 'open' && { onWhere: tab.sayWhere })}
            onClose={onClose}
          />
        )}
        <KeysSection shortcuts={shortcuts} onChangeKeys={onChangeKeys} />
        <Private />
        <p class="sr" role="status">
          {said.sentence}
        </p>
      </main>
    </>
  );
}
