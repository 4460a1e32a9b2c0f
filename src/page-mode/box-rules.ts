/** The attribute by which boxes are opened that would cut off larger words; its words name the ways. */
export const FIT = 'data-legible-fit';

/** Ids that no element has, to outweigh the page's own `!important` rules. */
const HEAVY = ':not(#l#l#l#l)';

/** A way to open a box. `least` gives it a height, so that what follows makes room; `wide` lets it grow from a width on. */
export type Way =
  | 'tall'
  | 'lines'
  | 'wrap'
  | 'start'
  | 'open'
  | 'flow'
  | 'scroll'
  | 'high'
  | `least-${number}`
  | `wide-${number}`;

const RULES: Readonly<Record<Exclude<Way, `${string}-${number}`>, string>> = {
  tall: 'height:auto;max-height:none;-webkit-line-clamp:none',
  lines: 'white-space:normal;text-overflow:clip;overflow-wrap:break-word',
  wrap: 'flex-wrap:wrap',
  start: 'justify-content:flex-start',
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
  const measured = [...new Set(ways)].flatMap((way) => {
    const [kind, px] = way.split('-');
    if (kind === 'least') return [rule(way, `min-height:${px}px`)];
    return kind === 'wide' ? [rule(way, `width:auto;max-width:100%;min-width:min(100%,${px}px)`)] : [];
  });
  return [...Object.entries(RULES).map(([way, declarations]) => rule(way, declarations)), ...measured].join('\n');
}
