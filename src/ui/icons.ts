/** A drawing on a grid of 24 by 24: what is stroked, what is filled. */
interface Drawing {
  readonly line?: string;
  readonly fill?: string;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

const LETTERS = 'M2.5 19 8 5l5.5 14M4.6 14.5h6.8M15.5 19l3-8 3 8M16.5 16.5h4';

/** The one set of icon drawings. */
export const ICONS = {
  after: { line: 'M5 4h14M12 9v11M6.5 14.5 12 20l5.5-5.5' },
  article: { line: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4' },
  back: { line: 'M9 7 4 12l5 5M4 12h11a5 5 0 0 1 0 10' },
  blocked: { line: 'M4 5h16v14H4zM4 9.5h16M9.5 12.5l5 4M14.5 12.5l-5 4' },
  check: { line: 'M4 12.5l5.5 5.5L20 6.5' },
  close: { line: 'M6 6l12 12M18 6L6 18' },
  'chapter-back': { line: 'M12 5l-7 7 7 7M19 5l-7 7 7 7' },
  'chapter-on': { line: 'M12 5l7 7-7 7M5 5l7 7-7 7' },
  comments: { line: 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.5h5' },
  contents: { line: 'M9 6h11M9 12h11M9 18h11', fill: circle(4, 6, 1.6) + circle(4, 12, 1.6) + circle(4, 18, 1.6) },
  contrast: { line: circle(12, 12, 9), fill: 'M12 3a9 9 0 0 1 0 18z' },
  down: { line: 'M5 9l7 7 7-7' },
  headings: { line: 'M6 4.5v15M18 4.5v15M6 12h12' },
  help: {
    line: `${circle(12, 12, 9)}M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4`,
    fill: circle(12, 17.3, 1.3),
  },
  leave: { line: 'M10 4H4v16h6M20 12H9M13 8l-4 4 4 4' },
  'left-out': { line: 'M14 3H6v18h12V7zM14 3v4h4M9 14h6' },
  'line-focus': { line: 'M5 4h14M5 20h14M3 8.5v7h18M7.5 11.5H18' },
  listen: { line: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18.3 6a8.5 8.5 0 0 1 0 12' },
  lock: { line: 'M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11' },
  look: { line: LETTERS },
  menu: { line: 'M4 6h16M4 12h16M4 18h16' },
  minus: { line: 'M5 12h14' },
  more: { fill: circle(5, 12, 2.1) + circle(12, 12, 2.1) + circle(19, 12, 2.1) },
  navigation: { line: 'M8.5 3.5h7v5h-7zM3 15.5h7v5H3zM14 15.5h7v5h-7zM12 8.5V12M6.5 15.5V12h11v3.5' },
  next: { line: 'M9 5l7 7-7 7' },
  none: { line: 'M5 3h14v18H5zM9 12h6' },
  options: { line: `M4 7h9.4M18.6 7H20M4 17h1.4M10.6 17H20${circle(16, 7, 2.6)}${circle(8, 17, 2.6)}` },
  pause: { fill: 'M6.75 5h3.5v14h-3.5zM13.75 5h3.5v14h-3.5z' },
  play: { fill: 'M7 4.5v15l13-7.5z' },
  plus: { line: 'M12 5v14M5 12h14' },
  previous: { line: 'M15 5l-7 7 7 7' },
  print: { line: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 13.5h10V21H7z' },
  save: { line: 'M12 3v12M7 10.5l5 5 5-5M4 20.5h16' },
  search: { line: `${circle(10.5, 10.5, 6.5)}M15.5 15.5 21 21` },
  size: { line: 'M2.5 19 8 5l5.5 14M4.6 14.5h6.8M18.5 5v14M15.5 8l3-3 3 3M15.5 16l3 3 3-3' },
  spacing: { line: 'M11 5h10M11 12h10M11 19h10M5 4v16M2.5 6.5 5 4l2.5 2.5M2.5 17.5 5 20l2.5-2.5' },
  up: { line: 'M5 15l7-7 7 7' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
