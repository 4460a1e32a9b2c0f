import { named } from '../signal.ts';
import { textOf } from '../text.ts';
import { boxPass, isOneOfMany } from './named-boxes.ts';

/** Boxes about the writer: by-lines, portraits, biographies. */
export const authorBoxes = boxPass({
  name: 'author-boxes',
  reason: 'about-the-author',
  names: named(
    'authors?|author-?\\w+|text-?author|autor-?\\w*|verfasser|auteurs?|\\w+-author|by-?line|by-?lines|bio|biography|contributors?|written-?by|posted-?by|reviewed-?by|post-?meta|entry-?meta|article-?meta|meta-?data|article-?info|post-?info|postinfo|saboxplugin-\\w+|dateline-author',
  ),
  unless: named('quote|blockquote|pullquote|content|body'),
  longest: 1200,
});

/** Times of publication and update, reading times. */
export const dates = boxPass({
  name: 'dates',
  reason: 'date',
  names: named(
    'dates?|pub-?date|post-?date|timestamp|time-?stamp|date-?time|published|publish-?date|updated|last-?updated|read(?:ing)?-?time|article-?date|posted-?on',
  ),
  // A box that is called updated may hold a line of the title; a date has figures, or is a word or two.
  spared: (element) => textOf(element).length > SHORT_DATE && !/\d/.test(textOf(element)),
  longest: 120,
});

/** The longest way to say a day without figures: "Updated on Wednesday afternoon". */
const SHORT_DATE = 30;

/** Calls to act: newsletters, subscriptions, registrations, donations, demos. */
export const promotions = boxPass({
  name: 'promotions',
  reason: 'promotion',
  names: named(
    'cta|cta-?\\w+|\\w+-cta|call-?to-?action|newsletters?|newsletter-?\\w+|news-?letter|\\w+-newsletter|sign-?up|\\w+-?signup|inline-?signup|subscribe|subscribe-?\\w+|subscription|promo|promos|promo-?\\w+|\\w+-promo|registration|donate|donation|paywall|pay-?wall|premium-?box|sign-?in-?\\w*|trial|download-?box|lead-?magnet|optin|opt-?in|mc4wp-?\\w*|mailchimp|membership|app-?promo|banner|banner-\\w+|\\w+-banner',
  ),
  longest: 1500,
});

/** Links to other articles. */
export const related = boxPass({
  name: 'related',
  reason: 'leads-elsewhere',
  names: named(
    'related\\w*|related-?\\w+|\\w+-related|recommend(?:ed|ations?)?|recommended-?\\w+|read-?more|read-?next|read-?also|also-?read|see-?also|more-?on|more-?from|more-?stories|further-?reading|you-?may-?(?:also-?)?like|article-?teaser|teaser|teasers|teaser-?\\w+|embedded-?link|inline-?link|interstitial-?link|rich-?link|internal-?link|crosslinks?|link-?box|linkbox|link-?list|story-?card|trending|most-?read|most-?popular|popular-?\\w*|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|post-?navigation|nav-?links|outbrain|taboola|zergnet',
  ),
  unless: named('text|paragraph'),
  longest: 1500,
  linked: true,
});

/** Readers' comments and what invites them. */
export const comments = boxPass({
  name: 'comments',
  reason: 'comments',
  names: named(
    'comments?|comment-?\\w+|disqus\\w*|respond|replies|discussion|reactions?|poll|voting|feedback|(?:user|reader|article|post|star)-?ratings?|rating-?(?:form|widget|stars)|kk-star-?ratings?',
  ),
  unless: named('content|body'),
  longest: 1500,
});

/** Advertisements and their labels. */
export const advertisements = boxPass({
  name: 'advertisements',
  reason: 'advertisement',
  names: named(
    'ads?|ad-?(?:label|slot|unit|container|wrapper|banner|block|box|break|placeholder)|c-ad|advert|adverts|advertisement|advertising|dfp\\w*|sponsored?|sponsor-?\\w+|affiliate-?\\w*|disclosure|partner-?\\w+|commercial|werbung|anzeige|publicidad|reklama',
  ),
  longest: 700,
});

/** Dialogs, consents and layers that were laid over the page. */
export const layers = boxPass({
  name: 'layers',
  reason: 'dialog',
  names: named(
    'cookies?|cookie-?\\w+|consent|consent-?\\w+|gdpr|modal|modal-?\\w+|dialog|popup|pop-?up|popover|tooltip|hover-?card|(?:rollover|hover)(?:-\\w+)*-(?:block|box|content|panel)|tool-?box(?:-\\w+)*|overlay|lightbox|lightbox\\w*|toast|snackbar|interstitial(?!-link)|age-?gate|sr-only|visually-?hidden|screen-?reader-?text|print-?only|visible-?print|(?<![a-z]-)hidden(?!-)|responsive-indicator',
  ),
  // Hidden on some screens, not on this one.
  spared: (element) => /\S:(?:block|flex|grid|inline|contents|table)/.test(element.getAttribute('class') ?? ''),
  longest: 2500,
});

/** Topics, keywords, categories and the way through the site. */
export const labels = boxPass({
  name: 'labels',
  reason: 'label',
  names: named(
    'tags|tag-?(?:list|cloud|links|box)|taglist|tags-?\\w+|\\w+-tags|topics|topic-?(?:list|links)|keywords?|categor(?:y|ies)|cat-?links|bread-?crumbs?|breadcrumb-?\\w*|eyebrow|kicker|section-?(?:label|name)|article-?label|label|badge|rubric|dachzeile|spitzmarke|pagination|pager|page-?links|skip-?link|copyright|license|footnote-?back',
  ),
  spared: isOneOfMany,
  longest: 250,
});
