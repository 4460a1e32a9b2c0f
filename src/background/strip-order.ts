import type { PageGlance, StripGoal, StripOrder } from '../messages/strip.ts';
import { interfaceDirection, interfaceLanguage, text } from '../platform/i18n.ts';
import { toolScale } from '../reading/text-size.ts';
import type { Settings } from '../settings/schema.ts';
import type { ReaderRule } from '../settings/sites.ts';
import { colorRules } from '../ui/theme.ts';
import css from './strip.css?inline';
import { hasOwnLink, linksFor } from './strip-links.ts';

/** Visible word and full name of each link. */
const TEXTS: Readonly<Record<StripGoal, readonly [word: string, name: string]>> = {
  article: ['skipArticle', 'skipArticleName'],
  content: ['skipContent', 'skipContentName'],
  navigation: ['skipNavigation', 'skipNavigationName'],
  search: ['skipSearch', 'skipSearchName'],
  comments: ['skipComments', 'skipCommentsName'],
  reader: ['skipReader', 'skipReaderName'],
};

/**
 * The strip of skip links that a page gets, in the person's language, colours and size; without links where they are switched off.
 * @param reader whether the site is one where the reading view is never offered.
 */
export function stripOrder(glance: PageGlance, settings: Settings, reader: ReaderRule = 'usual'): StripOrder {
  const goals = settings.skipLinks ? linksFor(glance, reader !== 'never') : [];
  return {
    css: `${colorRules('.strip', settings)} .strip { --k: ${toolScale(settings.textSize)}; direction: ${interfaceDirection()} } ${css}`,
    lang: interfaceLanguage(),
    name: text('skipStrip'),
    lead: text('skipTo'),
    links: goals.map((goal) => ({
      goal,
      word: text(TEXTS[goal][0]),
      name: text(TEXTS[goal][1]),
    })),
    ownLink: settings.skipLinks && hasOwnLink(glance),
  };
}
