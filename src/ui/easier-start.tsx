import { useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { type Look, lookOf } from '../settings/look.ts';
import { Button } from './button.tsx';
import { EasierChooser } from './easier-chooser.tsx';

interface EasierStartProps {
  readonly look: Look;
  /** Called with what was found easier, when the person wants to have it. @param said that it is in force, in words. */
  readonly onUse: (change: Partial<Look>, said: string) => void;
}

/** The button behind which the minute's chooser waits. */
export function EasierStart({ look, onUse }: EasierStartProps) {
  const [choosing, setChoosing] = useState(false);
  if (!choosing) {
    return (
      <div>
        <Button onPress={() => setChoosing(true)}>{text('uiEasierStart')}</Button>
      </div>
    );
  }
  const use = (change: Partial<Look>) => onUse(change, text('uiEasierUsed'));
  return <EasierChooser look={lookOf(look)} onUse={use} onClose={() => setChoosing(false)} />;
}
