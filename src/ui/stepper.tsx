import { text } from '../platform/i18n.ts';
import { type NumberRange, stepNumber } from '../reading/number-range.ts';
import { Button } from './button.tsx';

interface StepperProps {
  readonly name: string;
  readonly range: NumberRange;
  readonly value: number;
  /** The value in words, with its unit. */
  readonly spell: (value: number) => string;
  readonly onStep: (value: number) => void;
}

/** A number that goes up and down by buttons, with its value in view. */
export function Stepper({ name, range, value, spell, onStep }: StepperProps) {
  const less = stepNumber(range, value, -1);
  const more = stepNumber(range, value, 1);
  return (
    <fieldset class="stepper">
      <legend class="sr">{name}</legend>
      <span class="stepper-words" aria-hidden="true">
        {name} <span class="now">{spell(value)}</span>
      </span>
      <Button icon="minus" label={text('uiLess', name)} unavailable={less === value} onPress={() => onStep(less)} />
      <Button icon="plus" label={text('uiMore', name)} unavailable={more === value} onPress={() => onStep(more)} />
    </fieldset>
  );
}
