import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { levelHeadings, nestedLevels } from '../../../src/reader/content/headings.ts';

const level = fc.integer({ min: 1, max: 6 });

describe('levels of headings', () => {
  it('keep the nesting of the source and close its gaps', () => {
    expect(nestedLevels([3, 5, 5, 3])).toEqual([2, 3, 3, 2]);
    expect(nestedLevels([1, 2, 1])).toEqual([2, 3, 2]);
    expect(nestedLevels([4, 2, 3])).toEqual([2, 2, 3]);
  });

  it('never skip a level on the way down, and leave level one to the title', () => {
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        let before = 1;
        for (const now of nestedLevels(levels)) {
          expect(now).toBeGreaterThanOrEqual(2);
          expect(now).toBeLessThanOrEqual(before + 1);
          before = now;
        }
      }),
    );
  });

  it('are the same for the same, and deeper for a deeper one that follows', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [first, second] = nestedLevels([a, b]) as [number, number];
        expect(Math.sign(second - first)).toBe(b > a ? 1 : 0);
      }),
    );
  });
});

describe('leveling the headings of an article', () => {
  it('renames them in place with their words and attributes, and drops empty ones', () => {
    const { document } = new JSDOM('<h1 id="a">One <b>bold</b></h1><h4> </h4><h4 lang="fr">Deux</h4>').window;
    levelHeadings(document);
    expect(document.body.innerHTML).toBe('<h2 id="a">One <b>bold</b></h2><h3 lang="fr">Deux</h3>');
  });
});
