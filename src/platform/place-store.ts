import { inTime } from './patience.ts';
import { extension } from './runtime.ts';

/** Under this key lie the places where someone stopped reading, the last read first. On this device alone. */
const KEY = 'places';

/** So many articles are remembered; then the one that was read longest ago is forgotten. */
export const MOST_PLACES = 200;

/**
 * Fingerprints of an address and of the block where reading stopped: neither can be read by anyone. As long as the reading
 * view has not been left, also how far it was scrolled, CSS px.
 */
export type KeptPlace = readonly [address: number, block: number, scrolled?: number];

function read(stored: unknown): KeptPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (each): each is KeptPlace =>
      Array.isArray(each) && (each.length === 2 || each.length === 3) && each.every(Number.isFinite),
  );
}

/** Null where the store is switched off, out of reach since the extension ended, or does not answer while someone waits. */
async function all(): Promise<KeptPlace[] | null> {
  try {
    const items = await inTime(extension.storage.local.get(KEY), null);
    return items && read(items[KEY]);
  } catch {
    return null;
  }
}

/** Private windows leave no trace. */
function isPrivate(): boolean {
  return extension.extension?.inIncognitoContext === true;
}

/** Where reading of an address stopped, or null. */
export async function placeOf(address: number): Promise<KeptPlace | null> {
  if (isPrivate()) return null;
  return (await all())?.find(([each]) => each === address) ?? null;
}

/**
 * Keeps the block where reading stopped; null forgets the address, as after reading to the end. False where nothing could be
 * kept.
 * @param scrolled how far the reading view is scrolled, unless it has been left.
 */
export async function keepPlace(address: number, block: number | null, scrolled?: number): Promise<boolean> {
  if (isPrivate()) return false;
  const before = await all();
  // What could not be read must not be written over.
  if (!before) return false;
  const others = before.filter(([each]) => each !== address);
  if (block === null && others.length === before.length) return true;
  const place = (block: number): KeptPlace => (scrolled === undefined ? [address, block] : [address, block, scrolled]);
  const places = block === null ? others : [place(block), ...others].slice(0, MOST_PLACES);
  try {
    await extension.storage.local.set({ [KEY]: places });
    return true;
  } catch {
    return false;
  }
}

/** Forgets all places. */
export async function forgetPlaces(): Promise<boolean> {
  try {
    await extension.storage.local.remove(KEY);
    return true;
  } catch {
    return false;
  }
}
