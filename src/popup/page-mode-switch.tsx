import { useRef } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import type { LivePageMode } from './use-page-mode.ts';

interface PageModeSwitchProps {
  readonly mode: LivePageMode;
  /** The page is no article: this is what the panel has to offer, and focus starts here. */
  readonly main: boolean;
}

/** Size, contrast and spacing on the page itself, on or off. Its name stays; the second line tells the state. */
export function PageModeSwitch({ mode, main }: PageModeSwitchProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFirstFocus(button, main);
  return (
    <button
      ref={button}
      type="button"
      class={`switch ${mode.on ? 'on' : ''} ${main ? '' : 'calm'}`}
      aria-describedby="page-mode-hint"
      aria-pressed={mode.on}
      onClick={mode.toggle}
    >
      <Icon name="contrast" />
      <span class="switch-words">
        <span class="switch-name">{text('popupPageMode')}</span>
        <span id="page-mode-hint" class="switch-hint" aria-hidden="true">
          {text(mode.on ? 'popupPageModeOn' : 'popupPageModeOff')}
        </span>
      </span>
      <span class="knob">
        <Icon name="check" class="heavy" />
      </span>
    </button>
  );
}
