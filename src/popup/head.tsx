import { countText, text } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { Mark } from '../ui/mark.tsx';
import type { PageState } from './page-state.ts';

/** What the panel found, in one line and one sign. */
export function stateLine(state: PageState): { readonly icon: IconName; readonly line: string } {
  if (state.kind === 'asking') return { icon: 'more', line: text(state.slow ? 'popupSlow' : 'popupAsking') };
  if (state.kind === 'refused') return { icon: 'blocked', line: text('popupResting') };
  if (state.reader === 'open') return { icon: 'check', line: text('popupReading') };
  if (state.reader === 'opening') return { icon: 'more', line: text('popupOpening') };
  const { article, minutes } = state.page;
  if (!article) return { icon: 'none', line: text('popupNoArticle') };
  return { icon: 'check', line: minutes === null ? text('popupArticle') : countText('popupArticleMinutes', minutes) };
}

/** How the page stands before the person: as the site made it, or by what Legible shows of it. */
export function pageLine(state: PageState, pageMode: boolean): string {
  if (state.kind === 'page' && state.reader === 'open') return text('popupHoldsReading');
  return text(pageMode ? 'popupHoldsPageMode' : 'popupHoldsAsIs');
}

/** Name, state and the way to all options. */
export function Head({ state, onOptions }: { readonly state: PageState; readonly onOptions: () => void }) {
  const { icon, line } = stateLine(state);
  return (
    <header class="head">
      <Mark />
      <div class="head-words">
        <h1>Legible</h1>
        <p class="state">
          <Icon name={icon} />
          {line}
        </p>
      </div>
      <Button icon="options" look="quiet" onPress={onOptions}>
        {text('popupOptions')}
      </Button>
    </header>
  );
}
