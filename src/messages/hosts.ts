/** Name of the element that holds the reading view. Custom, so that no rule a page has for its own elements means it. */
export const READER_HOST = 'legible-reader';

/** Name of the element that holds the skip links. */
export const STRIP_HOST = 'legible-skip-links';

/** Name of the element that holds the list of headings and regions, and what is said of them. */
export const OUTLINE_HOST = 'legible-outline';
