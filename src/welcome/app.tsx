import { useEffect, useState } from 'preact/hooks';
import type { BrowserKind } from '../platform/browser-kind.ts';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import { lookOf } from '../settings/look.ts';
import type { Settings } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import { ChangeKeys, useShortcuts } from '../ui/change-keys.tsx';
import { EasierChooser } from '../ui/easier-chooser.tsx';
import { Locked } from '../ui/locked.tsx';
import { Mark } from '../ui/mark.tsx';
import { ModePicker } from '../ui/mode-picker.tsx';
import { PromiseList } from '../ui/promise-list.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { ShortcutGroups } from '../ui/shortcut-groups.tsx';
import { SizePicker } from '../ui/size-picker.tsx';
import { SpacingPicker } from '../ui/spacing-picker.tsx';
import { useSettings } from '../ui/use-settings.ts';

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
  readonly settings: Settings;
  readonly locked: ReadonlySet<keyof Settings>;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onStep: (said: string) => void;
}

/** How text should look: by a minute's chooser, or by hand. */
function LookCard({ settings, locked, onChange, onStep }: LookCardProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <section class="card" aria-labelledby="look-name">
      <h2 id="look-name">{text('welcomeLook')}</h2>
      <p>{text('welcomeLookText')}</p>
      {choosing ? (
        <EasierChooser
          look={lookOf(settings)}
          onUse={(look) => {
            onChange(look);
            onStep(text('uiEasierUsed'));
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <div>
          <Button onPress={() => setChoosing(true)}>{text('uiEasierStart')}</Button>
        </div>
      )}
      <Locked names={['textSize']} locked={locked}>
        <SizePicker
          size={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
          onStep={(textSize) => onStep(text('uiPixels', textSize))}
        />
      </Locked>
      <Locked names={['mode']} locked={locked}>
        <ModePicker mode={settings.mode} onChange={(mode) => onChange({ mode })} />
      </Locked>
      <Locked names={['lineHeight', 'letterSpace', 'paragraphSpace']} locked={locked}>
        <SpacingPicker spacing={settings} onChange={onChange} />
      </Locked>
    </section>
  );
}

/** What a person sees after the installation: what it does, how text should look, where the button is, what it never does. */
export function App({ opening, first, kind, onWear, ...keys }: AppProps) {
  const { settings, trouble, locked, change } = useSettings(opening, first);
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
        <LookCard settings={settings} locked={locked} onChange={change} onStep={setStepped} />
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
