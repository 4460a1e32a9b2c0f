import { useEffect, useState } from 'preact/hooks';
import type { BrowserKind } from '../platform/browser-kind.ts';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import type { Settings } from '../settings/schema.ts';
import { ChangeKeys, useShortcuts } from '../ui/change-keys.tsx';
import { EasierStart } from '../ui/easier-start.tsx';
import { Mark } from '../ui/mark.tsx';
import { PromiseList } from '../ui/promise-list.tsx';
import { QuickSpacing, SizeAndColors } from '../ui/quick-pickers.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { ShortcutGroups } from '../ui/shortcut-groups.tsx';
import { type LiveSettings, useSettings } from '../ui/use-settings.ts';

interface AppProps {
  readonly opening: Promise<SettingsStore>;
  readonly first: Settings;
  readonly kind: Promise<BrowserKind>;
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  readonly onWear: (settings: Settings) => void;
  readonly onChangeKeys: () => Promise<boolean>;
}

const PIN: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['welcomePinChrome1', 'welcomePinChrome2'],
  firefox: ['welcomePinFirefox1', 'welcomePinFirefox2'],
  android: ['welcomePinAndroid1', 'welcomePinAndroid2'],
};

/** Where the button is, and how it gets a place of its own. */
function Pin({ kind }: { readonly kind: BrowserKind }) {
  return (
    <section class="card" aria-labelledby="pin-name">
      <h2 id="pin-name">{text(kind === 'android' ? 'welcomeFind' : 'welcomePin')}</h2>
      <ol>
        {PIN[kind].map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
    </section>
  );
}

/** The keys in force, on devices that have any. */
function KeysCard({ loadShortcuts, onChangeKeys }: Pick<AppProps, 'loadShortcuts' | 'onChangeKeys'>) {
  const keys = useShortcuts(loadShortcuts);
  if (keys.length === 0) return null;
  return (
    <section class="card" aria-labelledby="keys-name">
      <h2 id="keys-name">{text('welcomeKeys')}</h2>
      <ShortcutGroups shortcuts={keys} />
      <ChangeKeys onChangeKeys={onChangeKeys} />
    </section>
  );
}

interface LookCardProps {
  readonly look: LiveSettings;
  /** Called with what is in force now, in words. */
  readonly onStep: (said: string) => void;
}

/** How text should look: by a minute's chooser, or by hand. */
function LookCard({ look, onStep }: LookCardProps) {
  return (
    <section class="card" aria-labelledby="look-name">
      <h2 id="look-name">{text('welcomeLook')}</h2>
      <p>{text('welcomeLookText')}</p>
      <EasierStart
        look={look.settings}
        onUse={(change, said) => {
          look.change(change);
          onStep(said);
        }}
      />
      <SizeAndColors look={look} onStep={onStep} />
      <QuickSpacing look={look} />
    </section>
  );
}

/** What a person sees after the installation: what it does, how text should look, where the button is, what it never does. */
export function App({ opening, first, kind, onWear, ...keys }: AppProps) {
  const look = useSettings(opening, first);
  const { settings, trouble } = look;
  const [found, setFound] = useState<BrowserKind | null>(null);
  const [stepped, setStepped] = useState('');
  useEffect(() => void kind.then(setFound), [kind]);
  useEffect(() => onWear(settings), [settings, onWear]);
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomeLead')}</p>
      </header>
      <main class="cards">
        <div role="status">
          <SettingsNote trouble={trouble} />
        </div>
        <LookCard look={look} onStep={setStepped} />
        <section class="card" aria-labelledby="try-name">
          <h2 id="try-name">{text('welcomeTry')}</h2>
          <p>{text('welcomeTryText')}</p>
          <div>
            <a class="button main" href="sample.html">
              {text('welcomeTryLink')}
            </a>
          </div>
        </section>
        {found && <Pin kind={found} />}
        <KeysCard {...keys} />
        <section class="card" aria-labelledby="private-name">
          <h2 id="private-name">{text('welcomePrivate')}</h2>
          <PromiseList />
        </section>
        <p class="sr" role="status">
          {stepped}
        </p>
      </main>
    </>
  );
}
