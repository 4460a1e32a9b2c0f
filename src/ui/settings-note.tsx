import { text } from '../platform/i18n.ts';
import { Note } from './note.tsx';
import type { LiveSettings } from './use-settings.ts';

const SENTENCES = {
  newer: 'uiSettingsNewer',
  corrupt: 'uiSettingsCorrupt',
  unread: 'uiSettingsUnread',
  unsaved: 'uiSettingsUnsaved',
} as const;

/** One plain sentence where settings could not be read or kept as they should; empty where all is well. */
export function settingsSentence(trouble: LiveSettings['trouble']): string {
  return trouble ? text(SENTENCES[trouble]) : '';
}

/** The same as a note. */
export function SettingsNote({ trouble }: Pick<LiveSettings, 'trouble'>) {
  return (
    trouble && (
      <Note>
        <p>{settingsSentence(trouble)}</p>
      </Note>
    )
  );
}
