import { text } from '../platform/i18n.ts';
import { NAMED_SIZES, SIZE_NAMES, type SizeName, sizeName, stepSize, type TextSize } from '../reading/text-size.ts';
import { Button } from './button.tsx';
import { RadioRow } from './radio-row.tsx';

interface SizePickerProps {
  readonly size: TextSize;
  readonly onChange: (size: TextSize) => void;
  /** Called after `onChange` by smaller and larger, whose new value nothing else says aloud. */
  readonly onStep?: (size: TextSize) => void;
}

function face(name: SizeName) {
  return (
    <>
      <span class={name}>{name}</span>
      <span class="sr"> {text(`uiSize${name}`)}</span>
    </>
  );
}

const CHOICES = () => SIZE_NAMES.map((name) => ({ value: name, face: face(name) }));

/** Text size: the named sizes, and a step smaller or larger between and beyond them, with the value in view. */
export function SizePicker({ size, onChange, onStep }: SizePickerProps) {
  const smaller = stepSize(size, -1);
  const larger = stepSize(size, 1);
  const step = (to: TextSize) => {
    onChange(to);
    onStep?.(to);
  };
  return (
    <fieldset class="size-picker">
      <legend class="group-name">
        {text('uiSize')} <span class="now">{text('uiPixels', size)}</span>
      </legend>
      <div class="size-row">
        <Button icon="minus" label={text('uiSmaller')} unavailable={smaller === size} onPress={() => step(smaller)} />
        <RadioRow choices={CHOICES()} chosen={sizeName(size)} onChoose={(name) => onChange(NAMED_SIZES[name])} />
        <Button icon="plus" label={text('uiLarger')} unavailable={larger === size} onPress={() => step(larger)} />
      </div>
    </fieldset>
  );
}
