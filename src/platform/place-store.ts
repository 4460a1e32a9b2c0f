import { inTime } from './patience.ts';
import { extension } from './runtime.ts';

/** Under this key lie the places where someone stopped reading, the last read first. On this device alone. */
const KEY = 'places';

/** So many articles are remembered; then the one that was read longest ago is forgotten. */
export const MOST_PLACES = 200;

/** Fingerprints of an address and of the block where reading stopped: neither can be read by anyone. */
export type KeptPlace = readonly [address: number, block: number];

function read(stored: unknown): KeptPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (each): each is KeptPlace => Array.isArray(each) && each.length === 2 && each.every(Number.isFinite),
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

/** The block where reading of an address stopped, or null. */
export async function placeOf(address: number): Promise<number | null> {
  if (isPrivate()) return null;
  return (await all())?.find(([each]) => each === address)?.[1] ?? null;
}

/** Keeps the block where reading stopped; null forgets the address, as after reading to the end. False where nothing could be kept. */
export async function keepPlace(address: number, block: number | null): Promise<boolean> {
  if (isPrivate()) return false;
  const before = await all();
  // What could not be read must not be written over.
  if (!before) return false;
  const others = before.filter(([each]) => each !== address);
  if (block === null && others.length === before.length) return true;
  const places = block === null ? others : [[address, block] as const, ...others].slice(0, MOST_PLACES);
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
