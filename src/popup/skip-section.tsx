import type { OwnLinkFault } from '../article/own-links.ts';
import type { PageStatus, SkipTarget } from '../messages/messages.ts';
import { text } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';

const NAMES: Readonly<Record<SkipTarget, string>> = {
  after: 'popupSkipAfter',
  article: 'popupSkipArticle',
  comments: 'popupSkipComments',
  navigation: 'popupSkipNavigation',
  search: 'popupSkipSearch',
};

/** The order in which the places stand: the text first, as on the page's own skip links. */
const ORDER: readonly SkipTarget[] = ['article', 'navigation', 'search', 'comments', 'after'];

const FAULTS: Readonly<Record<OwnLinkFault, string>> = {
  dead: 'popupOwnLinkDead',
  'hidden-target': 'popupOwnLinkHidden',
  far: 'popupOwnLinkFar',
};

interface SkipSectionProps {
  readonly page: PageStatus;
  /** The reading view hides the page: skipping leaves it. */
  readonly reading: boolean;
  /** Whether Legible repairs the page's own skip link. */
  readonly repaired: boolean;
  readonly onSkip: (target: SkipTarget) => void;
}

/** The page's places. Pressing one puts focus there and closes the panel. */
export function SkipSection({ page, reading, repaired, onSkip }: SkipSectionProps) {
  const targets = ORDER.filter((target) => page.targets.includes(target));
  return (
    <section aria-labelledby="skip-name">
      <h2 class="group-name">
        <span id="skip-name">{text('popupSkip')}</span>
        {reading && targets.length > 0 && <span class="now">{text('popupSkipLeaves')}</span>}
      </h2>
      {targets.length === 0 && <p>{text('popupSkipNowhere')}</p>}
      <ul class="plain tiles">
        {targets.map((target) => (
          <li key={target}>
            <button type="button" class="button tile" onClick={() => onSkip(target)}>
              <Icon name={target} />
              <span>{text(NAMES[target])}</span>
            </button>
          </li>
        ))}
      </ul>
      {page.ownLink && (
        <p class="own-link muted small">
          {text(FAULTS[page.ownLink])} {repaired && text('popupOwnLinkRepaired')}
        </p>
      )}
    </section>
  );
}
