import { text } from '../../platform/i18n.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { Model } from './model.ts';

/** Shows that the settings have not come from the browser, until they do; `end` ends it. */
export function announceUnread({ answer, status }: Model, store: SettingsStore, end: AbortSignal): void {
  if (!store.current().unread) return;
  const words = text('uiSettingsUnread');
  answer.show(words);
  const take = () => {
    if (store.current().unread) return;
    if (answer.words.peek() === words) answer.show('');
    // It was told with the summary, and can be read there until something else is told. A part taken out would be told anew.
    if (status.peek().endsWith(words)) status.value = '';
  };
  store.watch(take, end);
}
