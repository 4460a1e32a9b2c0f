import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import type { Settings } from '../settings/schema.ts';
import { Mark } from '../ui/mark.tsx';
import { ModePicker } from '../ui/mode-picker.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { SizePicker } from '../ui/size-picker.tsx';
import { SpacingPicker } from '../ui/spacing-picker.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Behaviour } from './behaviour.tsx';
import { KeysSection } from './keys.tsx';
import { Preview } from './preview.tsx';
import { Privacy } from './privacy.tsx';
import { Reset } from './reset.tsx';

interface AppProps {
  readonly opening: Promise<SettingsStore>;
  readonly first: Settings;
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  /** Called with the settings to wear, at every change. */
  readonly onWear: (settings: Settings) => void;
  readonly onChangeKeys: () => Promise<boolean>;
}

/** All options, on a page of their own. Every change counts at once; there is nothing to save. */
export function App({ opening, first, loadShortcuts, onWear, onChangeKeys }: AppProps) {
  const { settings, trouble, change } = useSettings(opening, first);
  const [stepped, setStepped] = useState('');
  useEffect(() => onWear(settings), [settings, onWear]);
  return (
    <>
      <header class="top">
        <Mark />
        <div>
          <h1>{text('optionsTitle')}</h1>
          <p class="muted">{text('optionsIntro')}</p>
        </div>
      </header>
      <main class="sections">
        <div role="status">
          <SettingsNote trouble={trouble} />
        </div>
        <section class="look" aria-labelledby="look-name">
          <div class="card">
            <h2 id="look-name">{text('optionsLook')}</h2>
            <SizePicker
              size={settings.textSize}
              onChange={(textSize) => change({ textSize })}
              onStep={(textSize) => setStepped(text('uiPixels', textSize))}
            />
            <ModePicker mode={settings.mode} onChange={(mode) => change({ mode })} />
            <SpacingPicker spacing={settings} onChange={change} />
          </div>
          <Preview />
        </section>
        <section class="card" aria-labelledby="behaviour-name">
          <h2 id="behaviour-name">{text('optionsBehaviour')}</h2>
          <Behaviour settings={settings} onChange={change} />
        </section>
        <KeysSection loadShortcuts={loadShortcuts} onChangeKeys={onChangeKeys} />
        <Privacy />
        <Reset settings={settings} onChange={change} />
        <p class="sr" role="status">
          {stepped}
        </p>
      </main>
    </>
  );
}
