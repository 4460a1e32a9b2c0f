import { follows } from '../article/focusable.ts';
import { OUTLINE_HOST, STRIP_HOST } from '../messages/hosts.ts';
import { type Guess, guessHeadings, guessPlaces } from './guesses.ts';
import { headingName, nameOf } from './names.ts';
import { headingLevel, type LandmarkRole, roleOf, SECTIONING, scopesItsParts } from './roles.ts';
import { isShown, silenced } from './shown.ts';
import { type Insight, walk } from './walk.ts';

/** What an area of a page is. Comments have no role of their own and are always a guess. */
export type AreaRole = LandmarkRole | 'comments';

/** A heading of a page. */
export interface Heading {
  readonly element: Element;
  readonly name: string;
  /** 1 or more. */
  readonly level: number;
  /** No heading by its mark-up: a line that stands bold and alone. */
  readonly guess: boolean;
}

/** An area of a page that can be gone to. */
export interface Landmark {
  readonly element: Element;
  /** Where focus should arrive. */
  readonly target: Element;
  readonly role: AreaRole;
  /** Its own name; empty when it has none. */
  readonly name: string;
  /** Words of the first heading in it; empty when there is none. */
  readonly firstHeading: string;
  /** How many landmarks are around it. */
  readonly depth: number;
  /** Not marked up: found by what it looks like. */
  readonly guess: boolean;
}

/** The headings and landmarks of a page, each in the order in which the page shows them. */
export interface Scan {
  readonly headings: readonly Heading[];
  readonly landmarks: readonly Landmark[];
  /** Frames of other sites, into which nobody may look. */
  readonly closedFrames: number;
  /** Whether the page holds more than was read. */
  readonly cut: boolean;
  /** What lies before `here`; null when that is nowhere in the page a person can meet. */
  readonly before: Before | null;
}

/** How many headings and landmarks begin before a place, those included that begin with it. */
export interface Before {
  readonly headings: number;
  readonly landmarks: number;
}

/** So many headings, and as many landmarks, are listed. */
export const MOST_PLACES = 10_000;

interface Context {
  readonly sectioned: boolean;
  readonly scoped: boolean;
  readonly area: OpenLandmark | null;
}

/** A landmark while the walk is inside it. */
interface OpenLandmark {
  readonly found: { -readonly [K in keyof Landmark]: Landmark[K] };
  readonly outer: OpenLandmark | null;
}

class Finding {
  readonly headings: Heading[] = [];
  readonly landmarks: Landmark[] = [];
  before: Before | null = null;

  constructor(readonly guesses: ReadonlyMap<Element, Guess>) {}

  heading(element: Element, { area }: Context): void {
    const name = headingName(element);
    if (name === '' || !isShown(element)) return;
    this.headings.push({ element, name, level: headingLevel(element), guess: false });
    for (let at = area; at && at.found.firstHeading === ''; at = at.outer) at.found.firstHeading = name;
  }

  landmark(element: Element, role: AreaRole, { area }: Context, guess: Guess | null): OpenLandmark | null {
    if (!isShown(element)) return area;
    const found = {
      element,
      target: guess?.target ?? element,
      role,
      name: guess ? '' : nameOf(element),
      firstHeading: '',
      depth: area ? area.found.depth + 1 : 0,
      guess: guess !== null,
    };
    this.landmarks.push(found);
    return { found, outer: area };
  }

  /** What is at an element. @returns what holds inside it. */
  at(element: Element, context: Context): Context {
    const role = roleOf(element, context, () => nameOf(element) !== '');
    let { area } = context;
    if (role === 'heading') this.heading(element, context);
    else if (role !== null) area = this.landmark(element, role, context, null);
    const guess = role === null || role === 'heading' ? this.guesses.get(element) : undefined;
    if (guess) area = this.landmark(element, guess.role, { ...context, area }, guess);
    const sectioned = context.sectioned || SECTIONING.has(element.localName);
    const scoped = context.scoped || scopesItsParts(element);
    if (area === context.area && sectioned === context.sectioned && scoped === context.scoped) return context;
    return { sectioned, scoped, area };
  }

  /** Called where the person is. */
  reached(): void {
    this.before = { headings: this.headings.length, landmarks: this.landmarks.length };
  }

  full(): boolean {
    return this.headings.length >= MOST_PLACES || this.landmarks.length >= MOST_PLACES;
  }
}

/** A page with its own mark-up for a kind of area needs no guess for it. */
function isNeeded({ guess, role }: Landmark, all: readonly Landmark[]): boolean {
  if (!guess) return true;
  const marked = all.filter((each) => !each.guess);
  if (role === 'comments') return !marked.some(({ name }) => /comment|discussion/i.test(name));
  return !marked.some((each) => each.role === role);
}

/** What of ours stands in a page is no part of it; the reading view shows the page's own text. */
function isOurs(element: Element): boolean {
  return element.localName === STRIP_HOST || element.localName === OUTLINE_HOST;
}

/** Where the walk begins: in the uppermost modal dialog, since that makes all around it inert. */
function rootOf(document: Document): Element {
  try {
    const open = [...document.querySelectorAll(':modal')].filter((dialog) => !isOurs(dialog));
    return open.at(-1) ?? document.documentElement;
  } catch {
    // Documents without layout know no modal dialogs.
    return document.documentElement;
  }
}

function boldLines(document: Document): Heading[] {
  return guessHeadings(document).map((line) => ({ ...line, level: 2, guess: true }));
}

/**
 * Finds the headings and landmarks of a page: HTML and ARIA, in shadow trees and frames of the same site, hidden ones left out.
 * What the page does not mark up, its text, navigation, search field and comments, is guessed and said to be a guess.
 * @param here where the person is; the counts `before` tell what lies before it.
 */
export function scanPage(document: Document, insight: Insight, here: Element | null = null): Scan {
  const finding = new Finding(guessPlaces(document));
  let cut = false;
  const start: Context = { sectioned: false, scoped: false, area: null };
  const end = walk(rootOf(document), start, insight, (element, context) => {
    if (silenced(element) || isOurs(element)) return null;
    cut ||= finding.full();
    if (cut) return null;
    const inner = finding.at(element, context);
    if (element === here) finding.reached();
    return inner;
  });
  const guessed = finding.headings.length === 0 ? boldLines(document) : [];
  return {
    ...end,
    cut: cut || end.cut,
    headings: [...finding.headings, ...guessed],
    landmarks: finding.landmarks.filter((each) => isNeeded(each, finding.landmarks)),
    before: here && finding.before && corrected(finding.before, finding, guessed, here),
  };
}

/** The counts without guesses that fell away and with lines that were guessed later. */
function corrected(
  { headings, landmarks }: Before,
  { landmarks: all }: Finding,
  guessed: Heading[],
  here: Element,
): Before {
  const precedes = ({ element }: Heading) => element === here || follows(here, element);
  return {
    headings: headings + guessed.filter(precedes).length,
    landmarks: all.slice(0, landmarks).filter((each) => isNeeded(each, all)).length,
  };
}
