import type { AreaRole, Heading, Landmark, Scan } from './scan.ts';

/** A heading in a list. */
export interface ListedHeading {
  readonly id: number;
  readonly name: string;
  readonly level: number;
  /** How deep it stands under other headings, 0 for none: skipped levels do not count. */
  readonly depth: number;
  readonly guess: boolean;
}

/** A landmark in a list. */
export interface ListedLandmark {
  readonly id: number;
  readonly role: AreaRole;
  /** Its own name; where it has none and is one of several of its role, the first heading in it; else empty. */
  readonly name: string;
  /** Tells landmarks of the same role and name apart, from 1 on; null where there is but one. */
  readonly number: number | null;
  readonly depth: number;
  readonly guess: boolean;
}

/** Headings and landmarks of a page as they travel: no elements, no words of ours. */
export interface PageOutline {
  readonly headings: readonly ListedHeading[];
  readonly landmarks: readonly ListedLandmark[];
  /** Frames of other sites, into which nobody may look. */
  readonly closedFrames: number;
  /** Whether the page holds more than is listed. */
  readonly cut: boolean;
  /** Ids of the heading and of the landmark that the person is at; null when before all. */
  readonly here: { readonly heading: number | null; readonly landmark: number | null };
}

/** Depth of each heading under those before it. */
function depths(headings: readonly Heading[]): number[] {
  const open: number[] = [];
  return headings.map(({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length - 1;
  });
}

/** Names of the landmarks, and numbers for those that would be called the same. */
function callings(landmarks: readonly Landmark[]): { readonly name: string; readonly number: number | null }[] {
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const unnamed = count(landmarks.filter(({ name }) => name === '').map(({ role }) => role));
  const names = landmarks.map(({ name, role, firstHeading }) =>
    name === '' && (unnamed.get(role) ?? 0) > 1 ? firstHeading : name,
  );
  const keys = landmarks.map(({ role }, at) => `${role} ${names[at]}`);
  const all = count(keys);
  const met = new Map<string, number>();
  return keys.map((key, at) => {
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    return { name: names[at] ?? '', number: (all.get(key) ?? 0) > 1 ? number : null };
  });
}

/**
 * The list of a page's headings and landmarks.
 * @param idOf a number for an element, the same whenever it is asked.
 */
export function listOutline(scan: Scan, before: Scan['before'], idOf: (element: Element) => number): PageOutline {
  const { headings, landmarks, closedFrames, cut } = scan;
  const depth = depths(headings);
  const calling = callings(landmarks);
  const last = (places: readonly (Heading | Landmark)[], count: number | undefined) => {
    const place = places[(count ?? 0) - 1];
    return place ? idOf(place.element) : null;
  };
  return {
    headings: headings.map(({ element, name, level, guess }, at) => ({
      id: idOf(element),
      name,
      level,
      depth: depth[at] ?? 0,
      guess,
    })),
    landmarks: landmarks.map(({ element, role, depth: inside, guess }, at) => ({
      id: idOf(element),
      role,
      name: calling[at]?.name ?? '',
      number: calling[at]?.number ?? null,
      depth: inside,
      guess,
    })),
    closedFrames,
    cut,
    here: { heading: last(headings, before?.headings), landmark: last(landmarks, before?.landmarks) },
  };
}
