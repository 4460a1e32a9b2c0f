import { useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { sameValue } from '../settings/parse.ts';
import { DEFAULTS, SETTING_NAMES, type Settings } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';

interface ResetProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function same(a: Settings, b: Settings): boolean {
  return SETTING_NAMES.every((name) => sameValue(a[name], b[name]));
}

/** Puts every setting back to its usual value; pressed once more it brings the person's own values back. */
export function Reset({ settings, onChange }: ResetProps) {
  const [before, setBefore] = useState<Settings | null>(null);
  // Looks that were saved under a name are the person's own work, no setting to put back.
  const usualSettings = { ...DEFAULTS, profiles: settings.profiles };
  const usual = same(settings, usualSettings);
  const undo = before !== null && usual;
  const press = () => {
    setBefore(undo ? null : settings);
    onChange(undo ? before : usualSettings);
  };
  return (
    <section class="card" aria-labelledby="reset-name">
      <h2 id="reset-name">{text('optionsReset')}</h2>
      <p role="status">{text(usual ? 'optionsResetUsual' : 'optionsResetText')}</p>
      <div>
        <Button icon={undo ? 'back' : undefined} unavailable={usual && !undo} onPress={press}>
          {text(undo ? 'optionsResetUndo' : 'optionsResetAll')}
        </Button>
      </div>
    </section>
  );
}
