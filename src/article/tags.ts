const set = (names: string) => new Set(names.toLowerCase().split(' '));

/** Elements that sit inside a line of text. Unknown and custom elements are judged by what they hold. */
const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK MATH NOBR Q RB RP RT RTC RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP SVG TIME TT U VAR WBR PICTURE',
);

/** Elements whose text runs may stand bare between blocks and then are paragraphs in all but name. */
const CONTAINERS = set(
  'DIV SECTION ARTICLE MAIN BODY BLOCKQUOTE FORM FIELDSET CENTER HEADER FOOTER ASIDE DETAILS NAV FIGURE HGROUP ADDRESS',
);

/** Elements that make up one block of text each. */
const TEXT_BLOCKS = set('P H1 H2 H3 H4 H5 H6 LI DT DD PRE FIGCAPTION CAPTION TR SUMMARY');

const HEADINGS = set('H1 H2 H3 H4 H5 H6');

/** Elements that are content without holding text. */
const MEDIA = set('IMG PICTURE VIDEO AUDIO IFRAME EMBED OBJECT SVG MATH');

/** Whether an element sits inside a line of text, by its name. */
export const isInlineTag = (element: Element) => INLINE.has(element.localName);
/** Whether bare text in an element stands for paragraphs, by its name; custom elements hold whatever they are given. */
export const isContainerTag = (element: Element) =>
  CONTAINERS.has(element.localName) || element.localName.includes('-');
/** Whether an element makes up one block of text, by its name. */
export const isTextBlock = (element: Element) => TEXT_BLOCKS.has(element.localName);
/** Whether an element is a heading, by its name. */
export const isHeading = (element: Element) => HEADINGS.has(element.localName);
/** Whether an element is content without holding text, by its name. */
export const isMedia = (element: Element) => MEDIA.has(element.localName);
