/** Containers of navigation. */
export const NAVIGATION = 'nav, [role=navigation]';

/** Fewer links make no navigation worth a skip: breadcrumbs, a pager, a "back" link. */
export const LEAST_LINKS = 3;

/** Fields that search the site, by type, role, or the names that search forms use everywhere. */
export const SEARCH_FIELDS =
  'input[type=search], [role=searchbox], [role=search] input:not([type=hidden]), search input:not([type=hidden]), ' +
  'input[name=q], input[name=s], input[name=query], input[name=search], form[action*=search i] input[type=text]';

/** Containers of a page's content. */
export const MAIN = 'main, [role=main]';

/** Headings of any level. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** Places for comments that can be told at one glance, by the ids that most comment systems give them. */
export const COMMENTS = '#comments, #disqus_thread';
