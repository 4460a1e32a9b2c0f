import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { countText, text } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { matches } from '../ui/matches.ts';

/** Shows the items that match, and the groups that have some. A group whose name matches is shown whole. @returns how many. */
function filter(query: string): number {
  let shown = 0;
  for (const group of document.querySelectorAll<HTMLElement>('.group')) {
    const whole = matches(group.querySelector('h2')?.textContent ?? '', query);
    const items = [...group.querySelectorAll<HTMLElement>('.item')];
    for (const item of items) {
      item.hidden = !whole && !matches(`${item.textContent} ${item.dataset.words}`, query);
      shown += item.hidden ? 0 : 1;
    }
    group.hidden = items.every(({ hidden }) => hidden);
  }
  return shown;
}

/** A field that leaves only what is looked for. Escape empties it. */
export function Search() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(0);
  // After every drawing of the page, since what is drawn anew may match or not.
  useLayoutEffect(() => {
    const sift = () => setShown(filter(query));
    sift();
    const watch = new MutationObserver(sift);
    const main = document.querySelector('main');
    if (main) watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [query]);
  useEffect(() => () => void filter(''), []);
  return (
    <div class="search">
      <label for="search">{text('optionsSearch')}</label>
      <div class="search-field">
        <Icon name="search" />
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
        />
      </div>
      <p class="muted" role="status">
        {query.trim() === '' ? '' : shown === 0 ? text('optionsSearchNone') : countText('optionsSearchFound', shown)}
      </p>
    </div>
  );
}
