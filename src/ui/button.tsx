import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps {
  readonly icon?: IconName | undefined;
  /** `main` is filled, `quiet` shows its edge only under the pointer. */
  readonly look?: 'plain' | 'main' | 'quiet';
  /** Spoken name, for a sign without a word. */
  readonly label?: string;
  /** Greyed in words too: it stays in the tab order, so that focus is never lost when a limit is reached. */
  readonly unavailable?: boolean;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

/** A button: a sign, a word, a visible edge, at least 44 px each way. */
export function Button({ icon, look = 'plain', label, unavailable = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-label={label}
      aria-disabled={unavailable ? 'true' : undefined}
      onClick={() => {
        if (!unavailable) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
