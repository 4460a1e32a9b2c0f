import type { SkipTarget } from '../messages/messages.ts';
import type { StripLink } from './skip-strip.ts';

/** What decides which links a page gets. */
export interface PageFacts {
  readonly article: boolean;
  readonly targets: readonly SkipTarget[];
  /** Whether the page has a link of its own that leads to its text. */
  readonly ownLink: boolean;
}

/**
 * The links a page gets, in tab order: what the person most likely came for stands first. A page with a working link of its
 * own gets no second one, only the way into the reading view; a page without article or content gets none at all.
 */
export function linksFor({ article, targets, ownLink }: PageFacts): StripLink['name'][] {
  const reader = article ? (['reader'] as const) : [];
  if (ownLink) return [...reader];
  if (!targets.includes('article')) return [];
  const others = (['navigation', 'search'] as const).filter((target) => targets.includes(target));
  return [article ? 'article' : 'content', ...reader, ...others];
}
