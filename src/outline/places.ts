import { landOn } from '../landing/landing.ts';
import { type ListedHeading, listOutline, type PageOutline } from '../landmarks/listing.ts';
import { type Before, type Heading, type Landmark, type Scan, scanPage } from '../landmarks/scan.ts';
import { type StepKind, stepsFrom } from '../landmarks/step.ts';
import { shadowRootOf } from '../platform/runtime.ts';
import { countAbove, elementHere } from './here.ts';

export type ListedId = ListedHeading['id'];

const INSIGHT = { shadowRootOf };

/** The headings and landmarks of the page as they are when asked. */
export interface PagePlaces {
  /** Lists them; their ids hold until the page is left. */
  list(): PageOutline;
  /** The element of a listed place, or null when it is gone or hidden by now. */
  find(id: ListedId): Element | null;
  /** Moves the person to a listed place. False when it is gone. */
  go(id: ListedId): boolean;
  /** Moves the person on or back by one. The place landed on; `end` behind the last one, `none` where the page has none. */
  step(kind: StepKind, by: 1 | -1): Element | 'end' | 'none';
}

function land(place: Element | null, lost: () => void): boolean {
  // Elements of frames are of another window's class.
  return place !== null && 'focus' in place && landOn(place as HTMLElement, lost);
}

function landAt({ element, ...place }: Heading | Landmark, lost: () => void): boolean {
  const target = 'target' in place ? place.target : element;
  return land(target, lost) || land(target.querySelector('h1, h2, h3, a[href], button, p'), lost);
}

function isThere(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** What lies before the person: before what has focus or the caret, else above the window. */
function beforeHere(scan: Scan): Before {
  return (
    scan.before ?? {
      headings: countAbove(scan.headings),
      landmarks: countAbove(scan.landmarks),
    }
  );
}

/**
 * Makes it for this page.
 * @param lost called when scripts of the page took focus away after a landing.
 */
export function pagePlaces(document: Document, lost: () => void): PagePlaces {
  const ids = new WeakMap<Element, number>();
  const known = new Map<number, WeakRef<Element>>();
  let targets = new WeakMap<Element, Heading | Landmark>();
  let last = 0;
  const idOf = (element: Element) => {
    const id = ids.get(element) ?? ++last;
    ids.set(element, id);
    known.set(id, new WeakRef(element));
    return id;
  };
  const find = (id: number) => {
    const element = known.get(id)?.deref();
    return element && isThere(element) ? element : null;
  };
  return {
    find,
    list() {
      const scan = scanPage(document, INSIGHT, elementHere(document, INSIGHT));
      targets = new WeakMap();
      // A guessed text begins with a heading, which is an element of both lists: the heading lands there as well.
      for (const place of [...scan.landmarks, ...scan.headings]) targets.set(place.element, place);
      return listOutline(scan, beforeHere(scan), idOf);
    },
    go(id) {
      const element = find(id);
      const place = element && targets.get(element);
      return place ? landAt(place, lost) : false;
    },
    step(kind, by) {
      const here = elementHere(document, INSIGHT);
      const scan = scanPage(document, INSIGHT, here);
      for (const place of stepsFrom(scan, beforeHere(scan), here, kind, by)) {
        if (landAt(place, lost)) return place.element;
      }
      const places = kind === 'landmark' ? scan.landmarks : scan.headings;
      return places.length === 0 ? 'none' : 'end';
    },
  };
}
