import type { NoArticle } from '../article/article.ts';
import type { TakenAway } from '../messages/messages.ts';
import { openPanel, showAction } from '../platform/action.ts';
import { text } from '../platform/i18n.ts';
import type { TabRefusal } from '../platform/tabs.ts';

/** Shows by the toolbar button whether a tab holds an article. */
export function showVerdict(tabId: number, article: boolean): Promise<void> {
  return showAction(
    tabId,
    article
      ? { icon: 'article', title: text('actionArticle'), badge: text('actionArticleBadge') }
      : { icon: 'rest', title: text('actionRest'), badge: '' },
  );
}

/** Why a wish could not be met in a tab. */
export type Failure = TabRefusal | NoArticle | TakenAway | 'gone';

const TITLES: Readonly<Record<Failure, string>> = {
  restricted: 'actionRestricted',
  files: 'actionFiles',
  document: 'actionNotAPage',
  unreachable: 'actionUnreachable',
  'no-body': 'actionNoArticle',
  'no-text': 'actionNoArticle',
  'not-a-page': 'actionNotAPage',
  'taken-away': 'actionTakenAway',
  gone: 'actionNoArticle',
};

/** Says by the toolbar button, and where the browser allows it by the panel, that a wish could not be met, and why. */
export async function showFailure(tabId: number, failure: Failure): Promise<void> {
  await Promise.all([
    showAction(tabId, { icon: 'rest', title: text(TITLES[failure]), badge: text('actionFailureBadge') }),
    openPanel(),
  ]);
}
