import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** One choice of a {@link RadioRow}. */
interface RadioChoice<T extends string> {
  readonly value: T;
  readonly face: ComponentChildren;
}

interface RadioRowProps<T extends string> {
  readonly choices: readonly RadioChoice<T>[];
  /** What is chosen, or null when none of these is. */
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** Radio buttons in one line; the group's name comes from the fieldset around it. Arrow keys move and choose. */
export function RadioRow<T extends string>({ choices, chosen, onChoose }: RadioRowProps<T>) {
  const group = useId();
  return (
    <div class="radio-row">
      {choices.map(({ value, face }) => (
        <label key={value}>
          <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class="face">
            {face}
            <Icon name="check" class="tick heavy" />
          </span>
        </label>
      ))}
    </div>
  );
}
