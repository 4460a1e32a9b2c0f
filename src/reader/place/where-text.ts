import { countText, text } from '../../platform/i18n.ts';

/** How far one has come, in words. */
export function progressText(progress: number, minutes: number): string {
  const percent = Math.round(progress * 100);
  if (percent >= 100) return text('readerProgressEnd');
  const left = Math.max(1, Math.round(minutes * (1 - progress)));
  return text('readerProgress', percent, countText('readerMinutes', left));
}

/** Section, per cent, minutes left. */
export function whereText(section: string, progress: number, minutes: number): string {
  const far = progressText(progress, minutes);
  return section ? text('readerWhere', section, far) : far;
}
