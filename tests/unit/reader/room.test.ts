import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFor, panelIn } from '../../../src/reader/view/room.ts';
import { nextStop } from '../../../src/reader/view/toolbar.tsx';

describe('the layout', () => {
  it('is a rail on a desktop, a bar on a tablet, three keys on a phone', () => {
    expect(layoutFor(1280, 900, 16, 24)).toEqual({ room: 'rail', beside: true, low: false, stays: true });
    expect(layoutFor(800, 700, 16, 24).room).toBe('bar');
    expect(layoutFor(320, 640, 16, 24)).toEqual({ room: 'small', beside: false, low: false, stays: true });
  });

  it('at 400 % zoom is that of a phone', () => {
    expect(layoutFor(320, 256, 16, 24)).toEqual({ room: 'small', beside: false, low: true, stays: true });
  });

  it('with very large text is that of a phone, and its bar scrolls away where it would leave fewer than four lines', () => {
    expect(layoutFor(1280, 720, 44, 128)).toEqual({ room: 'small', beside: false, low: true, stays: false });
  });

  it('never puts a panel beside a column of fewer than thirteen letters of room', () => {
    const size = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 12, max: 44 }),
        fc.integer({ min: 12, max: 128 }),
        (width, height, tool, text) => {
          const { beside, room } = layoutFor(width, height, tool, text);
          if (beside) expect(width - (room === 'rail' ? 37 : 22) * tool).toBeGreaterThanOrEqual(13 * text);
        },
      ),
    );
  });
});

describe('an open panel', () => {
  it('gives way to the one that holds the same when the room changes', () => {
    expect([panelIn('bar', 'contrast'), panelIn('small', 'size'), panelIn('rail', 'menu')]).toEqual([
      'look',
      'look',
      'contents',
    ]);
    expect(panelIn('small', 'leftOut')).toBe('leftOut');
    expect(panelIn('rail', null)).toBeNull();
  });
});

describe('arrow keys along the toolbar', () => {
  it('wrap at both ends', () => {
    expect([nextStop('ArrowRight', 4, 5, false, false), nextStop('ArrowLeft', 0, 5, false, false)]).toEqual([0, 4]);
  });

  it('follow the eye: sideways in a bar, mirrored right to left, up and down in a rail', () => {
    expect(nextStop('ArrowLeft', 1, 5, false, true)).toBe(2);
    expect(nextStop('ArrowDown', 1, 5, true, false)).toBe(2);
  });

  it('leave the keys that scroll the text alone', () => {
    for (const key of ['ArrowDown', 'ArrowUp', ' ', 'PageDown', 'a'])
      expect(nextStop(key, 1, 5, false, false)).toBeNull();
  });
});
