import type { CommandName, Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { Keys } from './key.tsx';

const NAMES: Readonly<Record<CommandName, string>> = {
  'toggle-reader': 'commandToggleReader',
  _execute_action: 'commandOpenPanel',
  'skip-to-article': 'commandSkipToArticle',
  'next-text-size': 'commandNextTextSize',
  'toggle-page-mode': 'commandTogglePageMode',
  'next-profile': 'commandNextProfile',
  'headings-list': 'commandHeadingsList',
  'next-heading': 'commandNextHeading',
  'previous-heading': 'commandPreviousHeading',
  'next-section': 'commandNextSection',
  'next-landmark': 'commandNextLandmark',
  'previous-landmark': 'commandPreviousLandmark',
  'skip-to-navigation': 'commandSkipToNavigation',
  'skip-to-search': 'commandSkipToSearch',
  'skip-to-comments': 'commandSkipToComments',
  'leave-reader': 'commandLeaveReader',
  'where-am-i': 'commandWhereAmI',
};

/** The commands and the keys in force, also those without a key: they can be given one. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{text(NAMES[command])}</dt>
          <dd>{keys.length > 0 ? <Keys keys={keys} /> : <span class="muted">{text('uiNoKey')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
