import { text } from '../platform/i18n.ts';
import { FONTS, WEIGHTS, type Weight } from '../reading/fonts.ts';
import type { Look } from '../settings/look.ts';
import { Choice } from './choice.tsx';
import { fontName, weightName } from './look-names.ts';
import { RadioGrid } from './radio-grid.tsx';

interface LettersPickerProps {
  readonly look: Pick<Look, 'font' | 'weight' | 'hyphenation'>;
  /** @param said what became of it, in words. */
  readonly onChange: (change: Partial<Look>, said: string) => void;
}

/** Typeface, weight, and whether words break at the end of a line. */
export function LettersPicker({ look: { font, weight, hyphenation }, onChange }: LettersPickerProps) {
  return (
    <>
      <RadioGrid
        name={text('uiFont')}
        choices={FONTS.map((value) => ({ value, face: fontName(value) }))}
        chosen={font}
        onChoose={(next) => onChange({ font: next }, fontName(next))}
      />
      <RadioGrid
        name={text('uiWeight')}
        choices={WEIGHTS.map((value) => ({ value: `${value}`, face: weightName(value) }))}
        chosen={`${weight}`}
        onChoose={(next) => {
          const chosen = Number(next) as Weight;
          onChange({ weight: chosen }, weightName(chosen));
        }}
      />
      <Choice
        type="checkbox"
        name={text('uiHyphenation')}
        hint={text('uiHyphenationHint')}
        chosen={hyphenation}
        onChoose={(on) => onChange({ hyphenation: on }, '')}
      />
    </>
  );
}
