/** The attribute by which boxes are opened that would cut off larger words; its words name the ways. */
export const FIT = 'data-legible-fit';

/** Ids that no element has, to outweigh the page's own `!important` rules. */
const HEAVY = ':not(#l#l#l#l)';

/** A way to open a box. `least` gives it a height, so that what follows makes room. */
export type Way = 'tall' | 'lines' | 'wrap' | 'wide' | 'open' | 'flow' | 'scroll' | 'high' | `least-${number}`;

const RULES: Readonly<Record<Exclude<Way, `least-${number}`>, string>> = {
  tall: 'height:auto;max-height:none;-webkit-line-clamp:none',
  lines: 'white-space:normal;text-overflow:clip;overflow-wrap:break-word',
  wrap: 'flex-wrap:wrap',
  wide: 'width:auto;max-width:100%;min-width:0',
  open: 'overflow:visible;text-overflow:clip',
  flow: 'position:static',
  scroll: 'overflow-x:auto',
  high: 'max-height:none',
};

function rule(way: string, declarations: string): string {
  return `[${FIT}~="${way}"]${HEAVY}{${declarations.replace(/;|$/g, '!important$&')}}`;
}

/** The style sheet for the ways in use. */
export function boxRules(ways: Iterable<Way>): string {
  const heights = [...new Set(ways)].filter((way) => way.startsWith('least-'));
  return [
    ...Object.entries(RULES).map(([way, declarations]) => rule(way, declarations)),
    ...heights.map((way) => rule(way, `min-height:${way.slice('least-'.length)}px`)),
  ].join('\n');
}
