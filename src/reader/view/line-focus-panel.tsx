import { countText, text } from '../../platform/i18n.ts';
import { LINE_FOCUS, type LineFocus } from '../../reading/line-focus.ts';
import { RadioRow } from '../../ui/radio-row.tsx';
import type { Model } from './model.ts';

/** How many lines, in words. */
export function lineFocusName(lines: LineFocus): string {
  return lines === 0 ? text('readerLineFocusOff') : countText('readerLines', lines);
}

/** Line focus: off, or so many lines; and how to move it. */
export function LineFocusPanel({ model }: { readonly model: Model }) {
  const choices = LINE_FOCUS.map((lines) => ({ value: String(lines), face: lineFocusName(lines) }));
  const choose = (value: string) => {
    const lineFocus = Number(value) as LineFocus;
    model.change({ lineFocus }, text('readerSaidLineFocus', lineFocusName(lineFocus)));
  };
  return (
    <>
      <fieldset class="line-focus-picker">
        <legend class="group-name">{text('readerLineFocusHowMany')}</legend>
        <RadioRow choices={choices} chosen={String(model.settings.value.lineFocus)} onChoose={choose} />
      </fieldset>
      <p>{text('readerLineFocusKeys')}</p>
    </>
  );
}
