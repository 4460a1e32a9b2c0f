import { interfaceLanguage, text } from '../platform/i18n.ts';
import { type OwnColors, passingColors } from '../reading/own-palette.ts';
import { TEXT_RATIO } from '../reading/passing-color.ts';
import { ratio } from '../reading/ratio.ts';
import type { Look } from '../settings/look.ts';
import { Button } from './button.tsx';
import { ColorField } from './color-field.tsx';
import { Note } from './note.tsx';

const PARTS = ['ownText', 'ownBackground', 'ownLink'] as const satisfies readonly (keyof OwnColors)[];

/** Rounded down: 6.96 must not read as 7.0. */
function ratioText(value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(interfaceLanguage(), digits).format(Math.floor(value * 10) / 10);
}

interface OwnColorsPickerProps {
  readonly look: OwnColors;
  /** @param said what became of it, in words. */
  readonly onChange: (change: Partial<Look>, said: string) => void;
}

/** Three colours of one's own, with the contrast they reach and the nearest colours that reach enough. */
export function OwnColorsPicker({ look, onChange }: OwnColorsPickerProps) {
  const ratios = (colors: OwnColors) =>
    text(
      'uiOwnRatios',
      ratioText(ratio(colors.ownText, colors.ownBackground)),
      ratioText(ratio(colors.ownLink, colors.ownBackground)),
    );
  const change = (part: keyof OwnColors, color: OwnColors[keyof OwnColors]) => {
    const next = { ...look, [part]: color };
    onChange({ mode: 'own', [part]: color }, ratios(next));
  };
  const shown = passingColors(look);
  const moved = PARTS.filter((part) => shown[part] !== look[part]);
  return (
    <div class="own-colors">
      {PARTS.map((part) => (
        <ColorField
          key={part}
          name={text(`uiOwn${part.slice(3)}`)}
          color={look[part]}
          onChange={(color) => change(part, color)}
        />
      ))}
      <p class="small">{ratios(look)}</p>
      {moved.length > 0 && (
        <Note>
          <p>{text('uiOwnTooClose', TEXT_RATIO)}</p>
          <p class="nearest">
            {moved.map((part) => (
              <span key={part} style={{ background: shown.ownBackground, color: shown[part] }}>
                {text(`uiOwn${part.slice(3)}`)} <bdi>{shown[part]}</bdi>
              </span>
            ))}
          </p>
          <Button onPress={() => onChange({ ...shown, mode: 'own' }, ratios(shown))}>{text('uiOwnTakeNearest')}</Button>
        </Note>
      )}
    </div>
  );
}
