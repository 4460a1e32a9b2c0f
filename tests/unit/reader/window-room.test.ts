import { describe, expect, it } from 'vitest';
import { isInRoom, scrollInto } from '../../../src/reader/content/window-room.ts';

const ROOM = { top: 100, bottom: 500 };

describe('scrolling to a stretch of text', () => {
  it('does nothing while all of it is in view', () => {
    expect(scrollInto(ROOM, { top: 100, bottom: 500 })).toBe(0);
  });

  it('brings it to the first quarter, from above and from below', () => {
    for (const rect of [
      { top: 490, bottom: 530 },
      { top: -900, bottom: -860 },
    ]) {
      expect(rect.top - scrollInto(ROOM, rect)).toBe(200);
    }
  });

  it('shows the start of what is taller than the room, and all of what just fits', () => {
    expect(600 - scrollInto(ROOM, { top: 600, bottom: 1200 })).toBe(100);
    expect(600 - scrollInto(ROOM, { top: 600, bottom: 990 })).toBe(110);
  });

  it('knows what is in the room at all', () => {
    expect([isInRoom(ROOM, { top: 0, bottom: 100 }), isInRoom(ROOM, { top: 0, bottom: 101 })]).toEqual([false, true]);
  });
});
