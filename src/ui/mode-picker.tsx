import { useId } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { MODES, type Mode } from '../reading/modes.ts';
import { Icon } from './icon.tsx';

/** The name of a mode in the user's language. */
export function modeName(mode: Mode): string {
  return text(`uiMode${mode.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`);
}

interface SwatchProps {
  readonly mode: Mode;
  readonly group: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Swatch({ mode, group, chosen, onChoose }: SwatchProps) {
  return (
    <label class="swatch">
      <input type="radio" name={group} value={mode} checked={chosen} onChange={onChoose} />
      <span class="face swatch-face" data-mode={mode}>
        <span class="sample" aria-hidden="true">
          {mode === 'auto' ? <Icon name="contrast" /> : 'Aa'}
        </span>
        <span class="name">{modeName(mode)}</span>
      </span>
      <span class="halo" />
      <span class="badge">
        <Icon name="check" class="heavy" />
      </span>
    </label>
  );
}

interface ModePickerProps {
  readonly mode: Mode;
  /** Whether colours of one's own are among them even while they are not chosen. */
  readonly withOwn?: boolean;
  readonly onChange: (mode: Mode) => void;
}

/** Contrast: every mode as a swatch in its own colours, with its name. */
export function ModePicker({ mode, withOwn = false, onChange }: ModePickerProps) {
  const group = useId();
  return (
    <fieldset>
      <legend class="group-name">
        {text('uiContrast')} <span class="now">{modeName(mode)}</span>
      </legend>
      <div class="swatches">
        {MODES.filter((each) => each !== 'own' || withOwn || mode === 'own').map((each) => (
          <Swatch key={each} mode={each} group={group} chosen={each === mode} onChoose={() => onChange(each)} />
        ))}
      </div>
    </fieldset>
  );
}
