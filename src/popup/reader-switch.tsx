import { useRef } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import type { PageState } from './page-state.ts';
import { useFirstFocus } from './use-first-focus.ts';

function words(state: PageState): { readonly name: string; readonly hint: string } {
  if (state.kind !== 'page') return { name: text('popupRead'), hint: text('popupReadAsking') };
  const name = text(state.page.article ? 'popupRead' : 'popupReadAnyway');
  if (state.reader === 'open') return { name, hint: text('popupReadOn') };
  if (state.reader === 'opening') return { name, hint: text('popupReadOpening') };
  return { name, hint: text(state.page.article ? 'popupReadOff' : 'popupReadAnywayOff') };
}

/**
 * The one big thing: reading view on or off. Its name stays; the second line, its description, tells the state.
 * Focus starts here, unless the page is no article.
 */
export function ReaderSwitch({ state, onToggle }: { readonly state: PageState; readonly onToggle: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const { name, hint } = words(state);
  const on = state.kind === 'page' && state.reader === 'open';
  const calm = state.kind === 'page' && !state.page.article;
  useFirstFocus(button, !calm);
  return (
    <button
      ref={button}
      type="button"
      class={`switch ${on ? 'on' : ''} ${calm ? 'calm' : ''}`}
      aria-describedby="switch-hint"
      aria-pressed={on}
      onClick={onToggle}
    >
      <Icon name="article" />
      <span class="switch-words">
        <span class="switch-name">{name}</span>
        <span id="switch-hint" class="switch-hint" aria-hidden="true">
          {hint}
        </span>
      </span>
      <span class="knob">
        <Icon name="check" class="heavy" />
      </span>
    </button>
  );
}
