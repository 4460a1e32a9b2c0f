import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Name of the radio group. */
  readonly group?: string;
  readonly name: string;
  /** What it means, in a sentence. */
  readonly hint: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One choice in a line of its own, with a sentence that explains it. The whole line is the target. */
export function Choice({ type, group, name, hint, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type={type}
        name={group}
        checked={chosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span class="face">
        <span class={`choice-box ${type}`}>
          <Icon name="check" class="heavy" />
        </span>
        <span class="choice-words">
          <span id={`${id}-name`} class="choice-name">
            {name}
          </span>
          <span id={`${id}-hint`} class="choice-hint">
            {hint}
          </span>
        </span>
      </span>
    </label>
  );
}
