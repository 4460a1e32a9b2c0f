import type { ComponentChildren } from 'preact';
import { RadioRow } from './radio-row.tsx';

interface RadioGridProps<T extends string> {
  readonly name: string;
  /** What is chosen, in words, where the choices themselves do not say it at a glance. */
  readonly now?: string;
  readonly choices: readonly { readonly value: T; readonly face: ComponentChildren }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** A named group of radio buttons that stand beside and below one another as there is room. */
export function RadioGrid<T extends string>({ name, now, choices, chosen, onChoose }: RadioGridProps<T>) {
  return (
    <fieldset class="radio-grid">
      <legend class="group-name">
        {name} {now && <span class="now">{now}</span>}
      </legend>
      <RadioRow choices={choices} chosen={chosen} onChoose={onChoose} />
    </fieldset>
  );
}
