import { text } from '../platform/i18n.ts';
import { TINT_COLORS, TINTS, type Tint } from '../reading/tint.ts';
import { tintName } from './look-names.ts';
import { RadioGrid } from './radio-grid.tsx';

interface TintPickerProps {
  readonly tint: Tint;
  readonly onChange: (tint: Tint) => void;
}

function face(tint: Tint) {
  return (
    <>
      {tint !== 'none' && <span class="tint-dot" style={{ background: TINT_COLORS[tint] }} />}
      {tintName(tint)}
    </>
  );
}

/** A wash of colour over the page, in whatever mode. */
export function TintPicker({ tint, onChange }: TintPickerProps) {
  return (
    <RadioGrid
      name={text('uiTint')}
      choices={TINTS.map((value) => ({ value, face: face(value) }))}
      chosen={tint}
      onChoose={onChange}
    />
  );
}
