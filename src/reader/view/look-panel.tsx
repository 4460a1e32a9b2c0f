import { text } from '../../platform/i18n.ts';
import type { Mode } from '../../reading/modes.ts';
import type { Spacing } from '../../reading/spacing.ts';
import { sizeName, type TextSize } from '../../reading/text-size.ts';
import { ModePicker, modeName } from '../../ui/mode-picker.tsx';
import { SizePicker } from '../../ui/size-picker.tsx';
import { SpacingPicker, spacingTitle } from '../../ui/spacing-picker.tsx';
import type { Model } from './model.ts';

/** A part of how the text looks. */
export type LookPart = 'size' | 'contrast' | 'spacing';

function saySize(size: TextSize): string {
  const name = sizeName(size);
  return name ? text('readerSaidSizeNamed', size, name) : text('readerSaidSize', size);
}

/** Size, contrast and spacing, one of them or all. */
export function LookPanel({ model, parts }: { readonly model: Model; readonly parts: readonly LookPart[] }) {
  const { textSize, mode } = model.settings.value;
  const setSize = (size: TextSize) => model.change({ textSize: size }, saySize(size));
  const setMode = (next: Mode) => model.change({ mode: next }, text('readerSaidContrast', modeName(next)));
  const setSpacing = (next: Spacing) => model.change(next, text('readerSaidSpacing', spacingTitle(next)));
  return (
    <>
      {parts.includes('size') && <SizePicker size={textSize} onChange={setSize} />}
      {parts.includes('contrast') && <ModePicker mode={mode} onChange={setMode} />}
      {parts.includes('spacing') && <SpacingPicker spacing={model.settings.value} onChange={setSpacing} />}
    </>
  );
}
