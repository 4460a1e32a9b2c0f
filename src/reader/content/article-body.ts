import type { Article } from '../../article/article.ts';
import { dress } from './dress.ts';
import { levelHeadings } from './headings.ts';
import { markPartLanguages } from './part-languages.ts';

/** The article's content as an element of the live document, ready for the view. */
export function createArticleBody(article: Article, doc: Document): HTMLElement {
  const body = doc.createElement('div');
  body.className = 'text';
  const dressed = doc.adoptNode(dress(article.content, doc));
  body.append(...(dressed.firstElementChild ?? dressed).childNodes);
  levelHeadings(body);
  markPartLanguages(body);
  return body;
}

/** What the summary tells about an article. */
interface ArticleCounts {
  readonly headings: number;
  readonly pictures: number;
  /** Pictures for which the page gives no description and no caption. */
  readonly undescribed: number;
}

/** Counts headings and pictures of the article's content. */
export function countArticle(body: ParentNode): ArticleCounts {
  const pictures = [...body.querySelectorAll('img,svg[role="img"]')];
  const undescribed = pictures.filter(
    (picture) => picture.hasAttribute('data-undescribed') && !picture.closest('figure')?.querySelector('figcaption'),
  );
  return {
    headings: body.querySelectorAll('h2,h3,h4,h5,h6').length,
    pictures: pictures.length,
    undescribed: undescribed.length,
  };
}
