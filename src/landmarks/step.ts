import type { Before, Heading, Landmark, Scan } from './scan.ts';

/** What a step goes by. A section ends where a heading of the same or a higher level begins. */
export type StepKind = 'heading' | 'landmark' | 'section';

function placesOf({ headings, landmarks }: Scan, kind: StepKind): readonly (Heading | Landmark)[] {
  return kind === 'landmark' ? landmarks : headings;
}

function isOn(place: Heading | Landmark, here: Element | null): boolean {
  if (here === null) return false;
  if ('target' in place) return place.element === here || place.target === here;
  return place.element === here || place.element.contains(here);
}

/** The headings that begin a section as high as the one the person is in. */
function sections(headings: readonly Heading[], at: number): readonly Heading[] {
  const level = headings[at]?.level ?? Number.POSITIVE_INFINITY;
  return headings.filter((heading) => heading.level <= level);
}

/**
 * The places a step could lead to, nearest first: where the nearest cannot be gone to, the next one can.
 * @param before what lies before the person.
 * @param here the element the person is on; a step back from inside a place leads to its beginning.
 */
export function stepsFrom(
  scan: Scan,
  before: Before,
  here: Element | null,
  kind: StepKind,
  by: 1 | -1,
): readonly (Heading | Landmark)[] {
  const places = placesOf(scan, kind);
  const count = kind === 'landmark' ? before.landmarks : before.headings;
  const current = places[count - 1];
  const wanted = kind === 'section' ? new Set<Heading | Landmark>(sections(scan.headings, count - 1)) : null;
  const fits = (place: Heading | Landmark) => wanted?.has(place) ?? true;
  if (by === 1) return places.slice(count).filter(fits);
  const end = current && isOn(current, here) ? count - 1 : count;
  return places.slice(0, end).filter(fits).reverse();
}
