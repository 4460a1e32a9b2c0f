import { useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import type { Editing } from './group.tsx';

interface ResetProps {
  readonly editing: Editing;
  readonly names: readonly (keyof Settings)[];
  /** What is put back, in words that stand alone when heard: "Reset how text looks". */
  readonly label: string;
}

const pick = (settings: Settings, names: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));

/** Puts settings back to their usual values; pressed once more it brings the person's own values back. */
export function Reset({ editing: { settings, onChange, locked }, names, label }: ResetProps) {
  const [before, setBefore] = useState<Partial<Settings> | null>(null);
  const free = names.filter((name) => !locked.has(name));
  const usual = free.every((name) => settings[name] === DEFAULTS[name]);
  const undo = before !== null && usual;
  const press = () => {
    setBefore(undo ? null : pick(settings, free));
    onChange(undo ? before : pick(DEFAULTS, free));
  };
  return (
    <div class="reset">
      <Button icon={undo ? 'back' : undefined} unavailable={usual && !undo} onPress={press}>
        {undo ? text('optionsResetUndo') : label}
      </Button>
      {usual && !undo && <span class="muted">{text('optionsResetUsual')}</span>}
    </div>
  );
}
