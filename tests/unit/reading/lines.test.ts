import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, joinLines, nearestLine } from '../../../src/reading/lines.ts';

const box = (top: number, height = 20) => ({ top, bottom: top + height });
const members = (boxes: { top: number; bottom: number }[]) => joinLines(boxes).map((line) => [...line.boxes].sort());

describe('the lines of a text', () => {
  it('are its boxes from top to bottom', () => {
    expect(members([box(0), box(30), box(60)])).toEqual([[0], [1], [2]]);
    expect(members([box(60), box(0), box(30)])).toEqual([[1], [2], [0]]);
  });

  it('take in what stands beside them: links, raised signs, smaller letters, cells of a row', () => {
    expect(members([box(0, 20), box(-4, 14), box(4, 14), box(1, 20)])).toEqual([[0, 1, 2, 3]]);
  });

  it('stay apart in a tight heading, where the boxes overlap a little', () => {
    expect(members([box(0, 40), box(30, 40), box(60, 40)])).toEqual([[0], [1], [2]]);
  });

  it('do not grow out of boxes without height', () => {
    expect(members([box(0, 0), box(0)])).toEqual([[1]]);
  });

  it('hold every box exactly once, however they stand', () => {
    const anyBox = fc
      .tuple(fc.integer({ min: -500, max: 5000 }), fc.integer({ min: 1, max: 300 }))
      .map(([top, height]) => box(top, height));
    fc.assert(
      fc.property(fc.array(anyBox), (boxes) => {
        const lines = joinLines(boxes);
        expect(lines.flatMap((line) => line.boxes).sort((a, b) => a - b)).toEqual(boxes.map((_, at) => at));
      }),
    );
  });
});

describe('a band', () => {
  const lines = joinLines([box(0), box(30), box(60), box(400), box(430)]);

  it('holds as many lines as it should, fewer at the end', () => {
    expect(bandOf(lines, 0, 3)).toEqual(lines.slice(0, 3));
    expect(bandOf(lines, 4, 3)).toEqual(lines.slice(4));
  });

  it('ends before a picture instead of reaching over it', () => {
    expect(bandOf(lines, 1, 3)).toEqual(lines.slice(1, 3));
    expect(bandOf(lines, 2, 5)).toEqual(lines.slice(2, 3));
  });

  it('reaches over the gap between paragraphs', () => {
    const apart = joinLines([box(0), box(75), box(105)]);
    expect(bandOf(apart, 0, 3)).toHaveLength(3);
  });
});

it('the line nearest to a height is the one there, or the closest', () => {
  const lines = joinLines([box(0), box(100)]);
  expect([-50, 10, 45, 75, 110, 900].map((y) => nearestLine(lines, y))).toEqual([0, 0, 0, 1, 1, 1]);
  expect(nearestLine([], 5)).toBe(-1);
});
