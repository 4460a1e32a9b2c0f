import { text } from '../platform/i18n.ts';
import { Locked } from '../ui/locked.tsx';
import { ModePicker } from '../ui/mode-picker.tsx';
import { ProfileSelect } from '../ui/profile-picker.tsx';
import { SizePicker } from '../ui/size-picker.tsx';
import { SpacingPicker } from '../ui/spacing-picker.tsx';
import type { LiveSettings } from '../ui/use-settings.ts';

interface LookProps {
  readonly look: LiveSettings;
  /** Announces a change that the picker itself does not. */
  readonly onSaid: (sentence: string) => void;
}

/** What is changed most: size of the text, and colours. */
export function SizeAndColors({ look: { settings, locked, change }, onSaid }: LookProps) {
  return (
    <>
      <Locked names={['textSize']} locked={locked}>
        <SizePicker
          size={settings.textSize}
          onChange={(textSize) => change({ textSize })}
          onStep={(textSize) => onSaid(text('uiPixels', textSize))}
        />
      </Locked>
      <Locked names={['mode']} locked={locked}>
        <ModePicker mode={settings.mode} onChange={(mode) => change({ mode })} />
      </Locked>
    </>
  );
}

/** Spacing, and everything at once by a profile. */
export function SpacingAndProfile({ look: { settings, locked, change }, onSaid }: LookProps) {
  return (
    <>
      <Locked names={['lineHeight', 'letterSpace', 'paragraphSpace']} locked={locked}>
        <SpacingPicker spacing={settings} onChange={change} />
      </Locked>
      <ProfileSelect
        settings={settings}
        onChange={(next, said) => {
          change(next);
          onSaid(said);
        }}
      />
    </>
  );
}
