import { interfaceLanguage, text } from '../../platform/i18n.ts';
import type { ListedLink } from '../content/calm-links.ts';

/** Id of the heading over the list. */
const ID = 'link-list';

/** The article's links, numbered as in its text. */
export function LinkList({ links }: { readonly links: readonly ListedLink[] }) {
  return (
    <section class="link-list" aria-labelledby={ID} data-silent>
      <h2 id={ID} lang={interfaceLanguage()}>
        {text('readerLinkList')}
      </h2>
      <ol>
        {links.map(({ href, words, host }) => (
          <li key={href}>
            <a href={href}>{words}</a>
            {host && (
              <>
                {' '}
                <bdi class="link-host" lang="">
                  {host}
                </bdi>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
