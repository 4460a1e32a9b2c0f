import { text } from '../../platform/i18n.ts';
import { LINE_FOCUS_SIZES, type LineFocusSize } from '../../reading/line-focus-size.ts';
import { Icon } from '../../ui/icon.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import type { LineFocus } from './line-focus.ts';

/** A number with its noun, which gives way to the number alone where room is short. */
function face(size: LineFocusSize) {
  if (size === 'sentence') return text('lineFocusSentence');
  return (
    <span>
      {size} <span class="noun">{text(size === '1' ? 'lineFocusLine' : 'lineFocusLines')}</span>
    </span>
  );
}

interface LineBarProps {
  readonly lineFocus: LineFocus;
  readonly size: LineFocusSize;
  /** Whether the sizes stand in a line of their own below the keys. */
  readonly twoLines: boolean;
  readonly onSize: (size: LineFocusSize) => void;
  readonly onStop: () => void;
}

/** Up and down for whoever uses no arrow keys; how much the band holds; off. */
export function LineBar({ lineFocus, size, twoLines, onSize, onStop }: LineBarProps) {
  const stop = (
    <button type="button" class="button stop" aria-label={text('lineFocusStop')} onClick={onStop}>
      <Icon name="close" />
      <span class="word">{text('lineFocusOff')}</span>
    </button>
  );
  return (
    <section class="line-bar" aria-label={text('lineFocusBar')}>
      <div class="turns">
        <button type="button" class="button" aria-label={text('lineFocusUp')} onClick={() => lineFocus.move(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" class="button" aria-label={text('lineFocusDown')} onClick={() => lineFocus.move(1)}>
          <Icon name="down" />
        </button>
      </div>
      {twoLines && stop}
      <fieldset class="sizes">
        <legend class="sr">{text('lineFocusSize')}</legend>
        <RadioRow
          choices={LINE_FOCUS_SIZES.map((value) => ({ value, face: face(value) }))}
          chosen={size}
          onChoose={onSize}
        />
      </fieldset>
      {!twoLines && stop}
    </section>
  );
}
