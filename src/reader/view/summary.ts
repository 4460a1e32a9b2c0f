import { countText, text } from '../../platform/i18n.ts';
import type { Model } from './model.ts';

/** What is said once on entering: how long, how much, and how to leave. */
export function summary({ minutes, counts, leftOut }: Model): string {
  const parts = [
    text('readerSaidOpen'),
    countText('readerMinutes', minutes),
    counts.headings > 0 ? countText('readerHeadings', counts.headings) : '',
    counts.pictures > 0 ? countText('readerPictures', counts.pictures) : '',
    counts.undescribed > 0 ? countText('readerUndescribed', counts.undescribed) : '',
    leftOut.count.value > 0 ? countText('readerLeftOutShort', leftOut.count.value) : '',
    text('readerSaidHowToLeave'),
  ];
  return parts.filter((part) => part !== '').join(text('readerSaidJoin'));
}
