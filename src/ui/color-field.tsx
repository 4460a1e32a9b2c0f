import { useId } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { Hex } from '../reading/ratio.ts';

/** `abc`, `#AABBCC` and the like as a colour; null for what is none. */
function typedColor(typed: string): Hex | null {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed)?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

interface ColorFieldProps {
  readonly name: string;
  readonly color: Hex;
  readonly onChange: (color: Hex) => void;
}

/** A colour, picked by eye or typed. What is typed counts once it is a colour. */
export function ColorField({ name, color, onChange }: ColorFieldProps) {
  const id = useId();
  const take = (typed: string) => {
    const next = typedColor(typed);
    if (next && next !== color) onChange(next);
    return next;
  };
  return (
    <div class="color-field">
      <span id={id} class="color-name">
        {name}
      </span>
      <input
        type="color"
        aria-labelledby={id}
        value={color}
        onChange={(event) => void take(event.currentTarget.value)}
      />
      <input
        type="text"
        aria-label={text('uiColorCode', name)}
        class="field"
        value={color}
        spellcheck={false}
        autocomplete="off"
        maxLength={7}
        dir="ltr"
        onChange={(event) => {
          // What is no colour gives way to the one in force.
          if (!take(event.currentTarget.value)) event.currentTarget.value = color;
        }}
      />
    </div>
  );
}
