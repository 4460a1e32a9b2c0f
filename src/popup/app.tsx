import { useEffect } from 'preact/hooks';
import type { SkipTarget } from '../messages/messages.ts';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { PageSettings } from '../platform/page-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { ProfileSelect } from '../ui/profile-picker.tsx';
import { QuickSpacing, SizeAndColors } from '../ui/quick-pickers.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { AlwaysHere } from './always-here.tsx';
import { Head, pageLine } from './head.tsx';
import { KeysSection } from './keys-section.tsx';
import { OutlineSection } from './outline-section.tsx';
import { PageModeSwitch } from './page-mode-switch.tsx';
import type { PageState, PanelTab } from './page-state.ts';
import { ReaderSwitch } from './reader-switch.tsx';
import { SiteSection } from './site-section.tsx';
import { SkipSection } from './skip-section.tsx';
import { Failure, Refusal } from './trouble.tsx';
import { usePage } from './use-page.ts';
import { type LivePageMode, usePageMode } from './use-page-mode.ts';
import { useSaid } from './use-said.ts';
import { type LiveSite, useSite } from './use-site.ts';

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

interface ItselfProps {
  readonly pageMode: LivePageMode;
  readonly site: LiveSite | null;
  /** It is what the panel has to offer here. */
  readonly main: boolean;
}

/** Size and contrast on the page itself, now and whenever one comes back. */
function Itself({ pageMode, site, main }: ItselfProps) {
  return (
    <div>
      <PageModeSwitch mode={pageMode} main={main} />
      {site && <AlwaysHere live={site} mode={pageMode} />}
    </div>
  );
}

interface PlacesProps {
  readonly state: PageState;
  readonly settings: Settings;
  readonly onSkip: (target: SkipTarget) => void;
}

/** The page's places; until it has answered, room for them, so that nothing moves then. */
function Places({ state, settings, onSkip }: PlacesProps) {
  if (state.kind === 'refused') return null;
  if (state.kind === 'asking') return <div class="skip-room" />;
  const { page, reader } = state;
  return <SkipSection page={page} reading={reader === 'open'} repaired={settings.skipLinks} onSkip={onSkip} />;
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
  const chooseProfile = (change: Partial<Settings>, name: string) => {
    look.change(change);
    said.say(name);
  };
  // The keys make new switches of them, so that focus begins on the first.
  // What a page can have comes first: the reading view on an article, size and contrast on the page itself on any other.
  const other = state.kind === 'page' && !state.page.article;
  const reader = state.kind !== 'refused' && (
    <ReaderSwitch key={`reader ${other}`} state={state} onToggle={toggleReader} />
  );
  const itself = state.kind !== 'refused' && (
    <Itself key={`itself ${other}`} pageMode={pageMode} site={site} main={other} />
  );
  return (
    <>
      <Head state={state} onOptions={onOptions} />
      <main class="panel">
        {state.kind === 'refused' ? <Refusal why={state.why} /> : other ? itself : reader}
        <Failure state={state} />
        <SettingsNote trouble={trouble} />
        <SizeAndColors look={look} onStep={said.say} />
        <Places state={state} settings={settings} onSkip={skip} />
        <QuickSpacing look={look} />
        <ProfileSelect settings={settings} onChange={chooseProfile} />
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
