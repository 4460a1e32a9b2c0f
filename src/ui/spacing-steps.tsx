import { interfaceLanguage, text } from '../platform/i18n.ts';
import { SPACING_PARTS, SPACING_RANGES, type Spacing } from '../reading/spacing.ts';
import { Stepper } from './stepper.tsx';

const NAMES: Readonly<Record<keyof Spacing, string>> = {
  lineHeight: 'uiLineHeight',
  letterSpace: 'uiLetterSpace',
  paragraphSpace: 'uiParagraphSpace',
  measure: 'uiMeasure',
};

/** A part of the spacing in words: how many letters wide, how many times the size of the letters. */
function spell(part: keyof Spacing, value: number): string {
  const number = new Intl.NumberFormat(interfaceLanguage(), part === 'letterSpace' ? { style: 'percent' } : {});
  // About two letters are as wide as the letters are high; nobody outside of typesetting counts in em.
  return part === 'measure' ? text('uiLetters', number.format(Math.round(value * 2))) : number.format(value);
}

interface SpacingStepsProps {
  readonly spacing: Spacing;
  /** @param said what became of it, in words. */
  readonly onChange: (change: Partial<Spacing>, said: string) => void;
}

/** Every part of the spacing by itself. Word space comes with letter space. */
export function SpacingSteps({ spacing, onChange }: SpacingStepsProps) {
  return (
    <>
      {SPACING_PARTS.map((part) => (
        <Stepper
          key={part}
          name={text(NAMES[part])}
          range={SPACING_RANGES[part]}
          value={spacing[part]}
          spell={(value) => spell(part, value)}
          onStep={(value) => onChange({ [part]: value }, `${text(NAMES[part])} ${spell(part, value)}`)}
        />
      ))}
    </>
  );
}
