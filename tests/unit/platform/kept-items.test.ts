import '../../support/fake-extension.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRate, createWriter } from '../../../src/platform/kept-items.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { SYNC_LIMITS } from '../../support/fake-storage.ts';

const HOUR = 3_600_000;

describe('the rate of writing', () => {
  it('lets a burst pass at once, and no more than browsers allow in any minute and hour', () => {
    let now = 0;
    const wait = createRate(() => now);
    const times: number[] = [];
    while (now < 2 * HOUR) {
      now += wait();
      times.push(now);
    }
    const most = (span: number) =>
      Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + span).length));
    expect(times.filter((at) => at === 0).length).toBe(30);
    expect(most(60_000)).toBeLessThanOrEqual(SYNC_LIMITS.writesPerMinute);
    expect(most(HOUR)).toBeLessThanOrEqual(SYNC_LIMITS.writesPerHour);
  });
});

describe('many quick changes of one thing', () => {
  beforeEach(() => {
    resetExtension();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  it('end in the last one, within the browser’s rate, and are safe on the device before their turn', async () => {
    vi.setSystemTime(HOUR);
    const writer = createWriter();
    const saved: Promise<unknown>[] = [];
    for (let step = 1; step <= 400; step++) {
      saved.push(writer.save('settings', { step }));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(fake.storage.local.items.get('settings')).toMatchObject({ step: expect.any(Number) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new Set(await Promise.all(saved))).toEqual(new Set(['synced']));
    expect(fake.storage.sync.items.get('settings')).toMatchObject({ step: 400 });
    expect(fake.storage.local.items.size).toBe(0);
    expect(writer.busy('settings')).toBe(false);
  });
});
