import { useLayoutEffect, useRef } from 'preact/hooks';
import { countText, interfaceLanguage, text } from '../../platform/i18n.ts';
import { articleNames, spellDate } from './article-facts.ts';
import { LinkList } from './link-list.tsx';
import type { Model } from './model.ts';

/** Id of the title, the first entry of the contents. */
export const TITLE_ID = 'title';

/**
 * Byline, date and reading time in one line. Date and time come with the second frame: the first use of the platform's formats in
 * a page takes 7 to 16 ms, and nobody opens an article for its date.
 */
function Facts({ model }: { readonly model: Model }) {
  const { byline, published } = model.article;
  const language = interfaceLanguage();
  const seen = model.drawn.value;
  return (
    <p class="by" data-silent>
      {byline && <b>{byline}</b>}
      {seen && published && (
        <time lang={language} dir="auto">
          {spellDate(published)}
        </time>
      )}
      <span lang={language} dir="auto">
        {seen ? countText('readerMinutes', model.minutes()) : '\u00a0'}
      </span>
    </p>
  );
}

/** The article: where it is from, its title, its facts, its text. */
export function ArticleView({
  model,
  onClick,
}: {
  readonly model: Model;
  readonly onClick: (event: MouseEvent) => void;
}) {
  const { article, body } = model;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(body), [body]);
  const doc = body.ownerDocument;
  const listed = model.links.listed.value;
  const { title, site } = articleNames(article, doc);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it hears of the links inside, which keys activate as clicks too.
    <article class="article" lang={article.lang ?? ''} dir={article.dir} onClick={onClick}>
      <header>
        {site && (
          <p class="from" data-silent>
            {doc.location.protocol === 'file:' ? <span>{site}</span> : <a href={doc.location.origin}>{site}</a>}
          </p>
        )}
        <h1 id={TITLE_ID} tabindex={-1}>
          {title}
        </h1>
        <Facts model={model} />
      </header>
      <div ref={place} />
      {listed.length > 0 && <LinkList links={listed} />}
      <p class="end" lang={interfaceLanguage()} data-silent>
        <span aria-hidden="true" />
        {text('readerEnd')}
      </p>
    </article>
  );
}
