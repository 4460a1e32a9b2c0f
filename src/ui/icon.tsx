import { ICONS, type IconName } from './icons.ts';

/** A sign beside a word. It is silent: the word, or the control's name, says what it means. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }) {
  const drawing: { readonly line?: string; readonly fill?: string } = ICONS[name];
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawing.line && <path d={drawing.line} />}
      {drawing.fill && <path class="fill" d={drawing.fill} />}
    </svg>
  );
}
