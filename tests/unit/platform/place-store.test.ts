import { beforeEach, describe, expect, it } from 'vitest';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const { forgetPlaces, keepPlace, MOST_PLACES, placeOf } = await import('../../../src/platform/place-store.ts');

const blockOf = async (address: number) => (await placeOf(address))?.[1] ?? null;

beforeEach(() => resetExtension());

describe('places where reading stopped', () => {
  it('are there again by their address', async () => {
    expect(await placeOf(1)).toBeNull();
    expect(await keepPlace(1, 11)).toBe(true);
    await keepPlace(2, 22);
    expect([await blockOf(1), await blockOf(2)]).toEqual([11, 22]);
  });

  it('are forgotten one by one, and all together', async () => {
    await keepPlace(1, 11);
    await keepPlace(2, 22);
    await keepPlace(1, null);
    expect([await blockOf(1), await blockOf(2)]).toEqual([null, 22]);
    expect(await forgetPlaces()).toBe(true);
    expect(await placeOf(2)).toBeNull();
  });

  it(`are ${MOST_PLACES} at most: the one read longest ago goes first`, async () => {
    for (let i = 1; i <= MOST_PLACES; i++) await keepPlace(i, i);
    await keepPlace(1, 100);
    await keepPlace(MOST_PLACES + 1, 5);
    expect(await placeOf(2)).toBeNull();
    expect(await blockOf(1)).toBe(100);
    expect(await blockOf(MOST_PLACES + 1)).toBe(5);
  });

  it('are neither kept nor looked up in private windows', async () => {
    await keepPlace(1, 11);
    Object.assign(fake.extension, { inIncognitoContext: true });
    expect(await keepPlace(2, 22)).toBe(false);
    expect(await placeOf(1)).toBeNull();
    Object.assign(fake.extension, { inIncognitoContext: false });
    expect(await placeOf(2)).toBeNull();
    expect(await blockOf(1)).toBe(11);
  });

  it('are not kept where the store is full, and what was there stays', async () => {
    await keepPlace(1, 11);
    fake.storage.local.broken = true;
    expect(await keepPlace(2, 22)).toBe(false);
    expect(await forgetPlaces()).toBe(false);
    fake.storage.local.broken = false;
    expect(await blockOf(1)).toBe(11);
  });

  it.each([['a list'], [{ 1: 2 }], [[[1], ['a', 'b'], null]]])(
    'start anew where %j lies in their store',
    async (stored) => {
      fake.storage.local.items.set('places', stored);
      expect(await placeOf(1)).toBeNull();
      expect(await keepPlace(1, 11)).toBe(true);
      expect(await blockOf(1)).toBe(11);
    },
  );

  it('throw nothing where the extension has ended while someone reads', async () => {
    fake.storage.local.get = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await placeOf(1)).toBeNull();
    expect(await keepPlace(1, 11)).toBe(false);
  });
});
