import type { Article, NoArticle } from '../article/article.ts';
import { extract } from '../article/extract.ts';
import { openPageSettings, type PageSettings } from '../platform/page-settings.ts';
import { stampOnScreen } from './content/live-place.ts';
import { isPutBack, rememberedPlace, stampOfPlace } from './place/remember.ts';

/** All that a view needs, found out while the page is still shown. */
export interface Ready {
  readonly article: Article;
  readonly settings: PageSettings;
  /** Stamp of the block to open at, null for the beginning. */
  readonly start: number | null;
}

/**
 * Where to open: where the person reads in the page, else where they stopped last, if that may be remembered.
 * @param asked what is kept of where they stopped.
 */
async function findStart(
  article: Article,
  settings: PageSettings,
  doc: Document,
  asked: ReturnType<typeof rememberedPlace>,
) {
  const seen = stampOnScreen(article, window.innerHeight);
  const { settings: now, unread } = settings.current();
  const kept = now.rememberPlaces && !unread ? await asked : null;
  return kept && (seen === null || isPutBack(doc, kept)) ? (stampOfPlace(article, kept) ?? seen) : seen;
}

/**
 * Makes ready what a view of a page needs; says why where the page has no article.
 * @param end ends the watch on the settings.
 */
export async function makeReady(doc: Document, end: AbortSignal): Promise<Ready | { readonly none: NoArticle }> {
  // Anew for each view: the page may have gone to another address meanwhile. Asked for before the extraction, which takes
  // as long as the answer.
  const asked = openPageSettings(doc.location.href, end);
  const place = rememberedPlace(doc);
  const found = extract(doc);
  if ('none' in found) return found;
  const settings = await asked;
  return { article: found.article, settings, start: await findStart(found.article, settings, doc, place) };
}
