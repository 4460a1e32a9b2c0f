import type { Article } from '../../article/article.ts';
import { interfaceLanguage } from '../../platform/i18n.ts';

/** A date as a person writes it in the interface's language; what is no ISO date stays as the page printed it. */
export function spellDate(published: string, language = interfaceLanguage()): string {
  const date = /^\d{4}-\d{2}-\d{2}/.test(published) ? new Date(published) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) return published;
  // A day without an hour is that day everywhere.
  const zone = published.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone }).format(date);
}

/** The page's title and site, from the page itself where the article tells none. */
export function articleNames(article: Article, doc: Document): { title: string; site: string } {
  const host = doc.location.hostname.replace(/^www\./, '');
  return { title: article.title || doc.title.trim() || host, site: article.siteName || host };
}
