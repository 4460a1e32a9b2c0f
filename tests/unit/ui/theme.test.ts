import { describe, expect, it } from 'vitest';
import { PALETTE_NAMES, PALETTES } from '../../../src/reading/modes.ts';
import { TEXT_SIZES } from '../../../src/reading/text-size.ts';
import { themeCss } from '../../../src/ui/theme.ts';

const css = themeCss();

describe('the theme style sheet', () => {
  it.each(PALETTE_NAMES)('has a rule for %s with every colour of its palette', (name) => {
    const rule = css.split('\n').find((line) => line.startsWith(`[data-mode="${name}"]`)) ?? '';
    const { scheme, ...colors } = PALETTES[name];
    expect(rule).toContain(`color-scheme: ${scheme};`);
    for (const color of Object.values(colors)) expect(rule).toContain(color);
    expect(rule).toContain(`--on-accent: ${colors.onAccent};`);
  });

  it('has a rule for every text size', () => {
    for (const size of TEXT_SIZES) expect(css).toContain(`[data-size="${size}"] {`);
  });

  it('lets forced colours win over every rule before them', () => {
    expect(css.trim().split('\n').at(-1)).toMatch(/^@media \(forced-colors: active\)/);
  });

  it('has no length in rem, which belongs to the page', () => {
    expect(css).not.toMatch(/\drem\b/);
  });
});
