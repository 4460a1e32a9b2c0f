import { meansContent } from '../article/own-link-words.ts';
import type { PageGlance, StripGoal } from '../messages/strip.ts';

/** Whether the page has a link of its own that means to lead to its text. */
export function hasOwnLink({ ownLinks }: PageGlance): boolean {
  return ownLinks.some(meansContent);
}

/**
 * The links a page gets, in tab order: what the person most likely came for stands first. A page with a link of its own gets
 * no second one, only the way into the reading view; a page without article or content gets none at all.
 * @param offerReader false on sites where the person never wants it.
 */
export function linksFor(glance: PageGlance, offerReader = true): StripGoal[] {
  const { article, places } = glance;
  const reader = article && offerReader ? (['reader'] as const) : [];
  if (hasOwnLink(glance)) return [...reader];
  if (!article && !places.includes('content')) return [];
  const others = (['navigation', 'search', 'comments'] as const).filter((goal) => places.includes(goal));
  return [article ? 'article' : 'content', ...reader, ...others];
}
