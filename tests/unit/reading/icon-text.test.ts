import { describe, expect, it } from 'vitest';
import { isIconText } from '../../../src/reading/icon-text.ts';

describe('a word that is a picture', () => {
  it.each([
    ['\uf007', 'FontAwesome'],
    ['\ue80a \ue80b', 'whatever'],
    ['arrow_back', '"Material Icons"'],
    ['menu', '"Material Symbols Outlined", sans-serif'],
    ['×', 'icomoon'],
  ])('%j in %s is known', (text, family) => {
    expect(isIconText(text, family)).toBe(true);
  });

  it.each([
    ['menu', 'Arial'],
    ['Menu', '"Material Icons"'],
    ['Read the news of today', 'FontAwesome'],
    ['menu', 'Arial, "Material Icons"'],
    ['', 'FontAwesome'],
    ['Price 5 \ue80a', 'Arial'],
  ])('%j in %s is a word', (text, family) => {
    expect(isIconText(text, family)).toBe(false);
  });
});
