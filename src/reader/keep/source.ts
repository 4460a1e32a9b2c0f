/** Where an article is from, for what is kept of it. */
export interface Source {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string;
  /** Its address, without the place within the page. */
  readonly url: string;
  readonly published: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
}

/** Where it is from, in one line: `Anna Berg: The keeper of the blue book. The Post, 3 May 2026. https://…` */
export function sourceLine({ byline, title, site, published, url }: Source): string {
  const work = byline ? `${byline}: ${title}` : title;
  return `${work}. ${[site, published].filter(Boolean).join(', ')}. ${url}`;
}

/** Characters that file systems refuse; a title cut to a length that all of them take. */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return `${name || 'article'}.${ending}`;
}
