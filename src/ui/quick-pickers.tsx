import { text } from '../platform/i18n.ts';
import { Locked } from './locked.tsx';
import { ModePicker } from './mode-picker.tsx';
import { SizePicker } from './size-picker.tsx';
import { SpacingPicker } from './spacing-picker.tsx';
import type { LiveSettings } from './use-settings.ts';

interface QuickPickersProps {
  readonly look: LiveSettings;
  /** Announces the size that was stepped to. */
  readonly onStep: (said: string) => void;
}

/** Size of the text and its colours, where they may be changed. */
export function SizeAndColors({ look: { settings, locked, change }, onStep }: QuickPickersProps) {
  return (
    <>
      <Locked names={['textSize']} locked={locked}>
        <SizePicker
          size={settings.textSize}
          onChange={(textSize) => change({ textSize })}
          onStep={(textSize) => onStep(text('uiPixels', textSize))}
        />
      </Locked>
      <Locked names={['mode']} locked={locked}>
        <ModePicker mode={settings.mode} onChange={(mode) => change({ mode })} />
      </Locked>
    </>
  );
}

/** Spacing, where it may be changed. */
export function QuickSpacing({ look: { settings, locked, change } }: Pick<QuickPickersProps, 'look'>) {
  return (
    <Locked names={['lineHeight', 'letterSpace', 'paragraphSpace']} locked={locked}>
      <SpacingPicker spacing={settings} onChange={change} />
    </Locked>
  );
}
