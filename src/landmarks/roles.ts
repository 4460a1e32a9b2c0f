import { getRole } from 'dom-accessibility-api';

/** The roles that make an area of a page a landmark (WAI-ARIA 1.2, section 5.3.4). */
export const LANDMARK_ROLES = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;

export type LandmarkRole = (typeof LANDMARK_ROLES)[number];

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const LANDMARKS: ReadonlySet<string> = new Set(LANDMARK_ROLES);

/** Roles of digital publishing that are landmarks (DPUB-ARIA 1.1): three lead somewhere, the others are parts of a book. */
const BOOK_NAVIGATION = set('doc-index doc-pagelist doc-toc');
const BOOK_PARTS = set(
  'doc-acknowledgments doc-afterword doc-appendix doc-bibliography doc-chapter doc-conclusion doc-credits doc-endnotes ' +
    'doc-epilogue doc-errata doc-foreword doc-glossary doc-introduction doc-part doc-preface doc-prologue',
);

/** Every role that browsers know: the first known word of a `role` attribute counts (WAI-ARIA 1.2, section 7.1). */
const KNOWN = set(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid ' +
    'gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar ' +
    'menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript superscript suggestion switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree ' +
    'treegrid treeitem doc-abstract doc-backlink doc-biblioentry doc-biblioref doc-colophon doc-cover doc-credit doc-dedication ' +
    'doc-endnote doc-epigraph doc-example doc-footnote doc-glossref doc-noteref doc-notice doc-pagebreak doc-pagefooter ' +
    'doc-pageheader doc-pullquote doc-qna doc-subtitle doc-tip',
);

/** Elements that may be a heading or a landmark without saying so. */
const TELLING = set('aside footer form h1 h2 h3 h4 h5 h6 header main nav search section');

/** Where a header or a footer belongs to a part of the page, and an aside to a text (HTML-AAM 1.0, section 3.5). */
export const SECTIONING = set('article aside nav section');

/** Roles that make headers and footers inside them parts of theirs, as the elements above do (HTML-AAM 1.0, header). */
const SCOPING = set('article complementary main navigation region');

/** Whether a header or footer inside an element belongs to that, not to the page. */
export function scopesItsParts(element: Element): boolean {
  if (SECTIONING.has(element.localName) || element.localName === 'main') return true;
  return element.hasAttribute('role') && SCOPING.has(knownToken(element) ?? '');
}

/** What an element is where it stands: a heading, a landmark, or neither. */
export type PlaceRole = 'heading' | LandmarkRole | null;

/** What around an element decides what it is. */
export interface Surroundings {
  /** Inside an article, aside, nav or section. */
  readonly sectioned: boolean;
  /** Inside one of those or in main. */
  readonly scoped: boolean;
}

function knownToken(element: Element): string | null {
  const tokens = element.getAttribute('role')?.toLowerCase().trim().split(/\s+/) ?? [];
  return tokens.find((token) => KNOWN.has(token) || BOOK_NAVIGATION.has(token) || BOOK_PARTS.has(token)) ?? null;
}

/** The role by the mark-up alone; the attribute holds the known word only. */
function bareRole(element: Element, token: string | null): string | null {
  const written = element.getAttribute('role');
  if (written === null || written === token) return getRole(element);
  const bare = element.cloneNode(false) as Element;
  if (token === null) bare.removeAttribute('role');
  else bare.setAttribute('role', token);
  return getRole(bare);
}

/** Whether the element has the role by its tag, so that where it stands and how it is named decide. */
function byTag(element: Element, role: string, { sectioned, scoped }: Surroundings, named: () => boolean): boolean {
  if (role === 'banner' || role === 'contentinfo') return !scoped;
  if (element.localName === 'aside') return !sectioned || named();
  return true;
}

/**
 * The role of an element, if it makes a place to go to. Roles come from `dom-accessibility-api`; what depends on the place in
 * the page and on a name, which that leaves open, from HTML-AAM: an unnamed section, form or region is no landmark.
 * @param named asked only where a name decides.
 */
export function roleOf(element: Element, around: Surroundings, named: () => boolean): PlaceRole {
  const name = element.localName;
  if (!TELLING.has(name) && !element.hasAttribute('role')) return null;
  const token = knownToken(element);
  if (token === null && !TELLING.has(name)) return null;
  if (token !== null && BOOK_NAVIGATION.has(token)) return 'navigation';
  if (token !== null && BOOK_PARTS.has(token)) return named() ? 'region' : null;
  if (token === null && name === 'search') return 'search';
  const role = bareRole(element, token);
  if (role === 'heading') return 'heading';
  if (role === null || !LANDMARKS.has(role)) return null;
  if (token !== role && !byTag(element, role, around, named)) return null;
  return (role === 'region' || role === 'form') && !named() ? null : (role as LandmarkRole);
}

/** The level of a heading, 1 or more: what `aria-level` says, else its tag, else 2 (WAI-ARIA 1.2, heading). */
export function headingLevel(element: Element): number {
  const told = Number(element.getAttribute('aria-level'));
  if (Number.isInteger(told) && told > 0) return told;
  return Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
}
