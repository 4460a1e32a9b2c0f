import { countText, text } from '../../platform/i18n.ts';
import { countArticle } from '../content/article-body.ts';
import type { Model } from './model.ts';

/**
 * What is said once on entering: how long, how much, and how to leave.
 * @param further whether the view opened further on than at the beginning.
 */
export function summary({ body, minutes, leftOut }: Model, further: boolean): string {
  const counts = countArticle(body);
  const parts = [
    text(further ? 'readerSaidOpenFurther' : 'readerSaidOpen'),
    countText('readerMinutes', minutes()),
    counts.headings > 0 ? countText('readerHeadings', counts.headings) : '',
    counts.pictures > 0 ? countText('readerPictures', counts.pictures) : '',
    counts.undescribed > 0 ? countText('readerUndescribed', counts.undescribed) : '',
    leftOut.count.value > 0 ? countText('readerLeftOutShort', leftOut.count.value) : '',
    text('readerSaidHowToLeave'),
  ];
  return parts.filter((part) => part !== '').join(text('readerSaidJoin'));
}
