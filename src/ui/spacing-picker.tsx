import { text } from '../platform/i18n.ts';
import { SPACING_NAMES, SPACINGS, type Spacing, type SpacingName, spacingName } from '../reading/spacing.ts';
import { RadioRow } from './radio-row.tsx';

/** For each profile where its drawing has lines, and the words in a line: start and length, on a grid of 38 by 26. */
const DRAWINGS: Readonly<
  Record<SpacingName, { lines: readonly number[]; words: readonly (readonly [number, number])[] }>
> = {
  normal: {
    lines: [2, 8.5, 15, 21.5],
    words: [
      [1, 10],
      [14, 9],
      [26, 11],
    ],
  },
  roomy: {
    lines: [2, 11.5, 21],
    words: [
      [1, 9],
      [14.5, 9],
      [28, 9],
    ],
  },
  wide: {
    lines: [3, 20],
    words: [
      [1, 7],
      [15.5, 7],
      [30, 7],
    ],
  },
};

function Lines({ spacing }: { readonly spacing: SpacingName }) {
  const { lines, words } = DRAWINGS[spacing];
  return (
    <svg class="lines" viewBox="0 0 38 26" aria-hidden="true" focusable="false">
      {lines.flatMap((y) =>
        words.map(([x, width]) => <rect key={`${x} ${y}`} x={x} y={y} width={width} height="3" rx="1.5" />),
      )}
    </svg>
  );
}

/** The name of a spacing in the user's language. */
export function spacingTitle(spacing: Spacing): string {
  const name = spacingName(spacing) ?? 'own';
  return text(`uiSpacing${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}

const CHOICES = () =>
  SPACING_NAMES.map((value) => ({
    value,
    face: (
      <>
        <Lines spacing={value} />
        {spacingTitle(SPACINGS[value])}
      </>
    ),
  }));

interface SpacingPickerProps {
  readonly spacing: Spacing;
  readonly onChange: (spacing: Spacing) => void;
}

/** Spacing of letters, words, lines and paragraphs, in three steps. */
export function SpacingPicker({ spacing, onChange }: SpacingPickerProps) {
  return (
    <fieldset class="spacing-picker">
      <legend class="group-name">
        {text('uiSpacing')} {spacingName(spacing) === null && <span class="now">{spacingTitle(spacing)}</span>}
      </legend>
      <RadioRow choices={CHOICES()} chosen={spacingName(spacing)} onChoose={(name) => onChange(SPACINGS[name])} />
    </fieldset>
  );
}
