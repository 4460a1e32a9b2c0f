import { pause } from '../support/until.ts';
import type { Finding } from './probe/finding.ts';
import type { Start, Stop } from './probe/stop.ts';
import type { Surface } from './surface.ts';

/** Tabs inside a player, which keeps focus all the while. */
const PLAYER_STOPS = 16;

/** A toolbar has no more keys than this. */
const LONGEST_BAR = 20;

interface Walked {
  readonly stops: readonly Stop[];
  readonly findings: readonly Finding[];
}

/** Browsers bring what has focus into view a moment later. */
const SCROLLING = 200;

async function lookTwice(surface: Surface, rings: Start['rings'], forced: boolean): Promise<Stop | null> {
  const stop = await surface.ask('look', rings, forced);
  if (!stop?.findings.some(({ kind }) => kind === 'obscured')) return stop;
  await pause(SCROLLING);
  return surface.ask('look', rings, forced);
}

/** Arrow keys along a toolbar and round to where they began. */
async function alongBar(surface: Surface, first: Stop, rings: Start['rings'], forced: boolean): Promise<Stop[]> {
  const seen: Stop[] = [];
  for (let step = 0; step < LONGEST_BAR; step++) {
    await surface.press(first.along);
    const stop = await surface.ask('look', rings, forced);
    if (!stop || stop.at === first.at) break;
    seen.push(stop);
  }
  return seen;
}

/** Presses Shift+Tab from the last stop: it has to lead to the one before. */
async function wayBack(surface: Surface, stops: readonly Stop[]): Promise<Finding[]> {
  const [before, last] = [stops.at(-2), stops.at(-1)];
  if (!before || !last || before.isPlayer || last.isPlayer) return [];
  await surface.ask('focusPlace', last.at);
  await surface.press('Shift+Tab');
  const stop = await surface.ask('where');
  return stop?.at === before.at
    ? []
    : [{ kind: 'trap', what: `Shift+Tab does not lead from ${last.name} to ${before.name}` }];
}

async function orderFaults(surface: Surface, stops: readonly Stop[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    if (!before || before.at === stop.at) continue;
    if (await surface.ask('isBackwards', before.at, stop.at)) {
      findings.push({ kind: 'order', what: `from ${before.name} back to ${stop.name}` });
    }
  }
  return findings;
}

/**
 * Presses Tab from the first control to the last and looks at each stop, and at the keys along toolbars.
 * @param forced whether colours are forced: then the ring is the system's.
 */
export async function walk(surface: Surface, start: Start, forced = false): Promise<Walked> {
  const [first] = start.places;
  if (first === undefined) return { stops: [], findings: [] };
  const [stops, findings]: [Stop[], Finding[]] = [[], []];
  // A key first: the browser shows the ring of what a script focuses only to those who use keys. From the last control it would lead
  // out of the page.
  await surface.activate();
  await surface.ask('focusPlace', first);
  await surface.press('Tab');
  await surface.ask('focusPlace', first);
  let player = 0;
  for (let step = 0; step < start.places.length + PLAYER_STOPS * 3; step++) {
    const stop = await lookTwice(surface, start.rings, forced);
    if (!stop) break;
    const last = stops.at(-1);
    if (stop.at === last?.at) {
      if (!stop.isPlayer || ++player > PLAYER_STOPS) {
        findings.push({ kind: 'trap', what: `Tab stays on ${stop.name}` });
        break;
      }
    } else {
      player = 0;
      const again = stops.findIndex(({ at }) => at === stop.at);
      if (again === 0) break;
      if (again > 0) {
        findings.push({ kind: 'trap', what: `Tab comes back to ${stop.name}` });
        break;
      }
      stops.push(stop);
      findings.push(...stop.findings);
      if (stop.along)
        for (const along of await alongBar(surface, stop, start.rings, forced)) findings.push(...along.findings);
    }
    // One Tab more would lead into the browser's own tools.
    if (start.places.every((at) => stops.some((seen) => seen.at === at))) break;
    await surface.press('Tab');
  }
  const seen = new Set(stops.map(({ at }) => at));
  const missed = start.places.flatMap((at, i) => (seen.has(at) ? [] : [start.names[i] ?? '']));
  findings.push(...missed.map((what) => ({ kind: 'unreached', what }) as const));
  findings.push(...(await wayBack(surface, stops)), ...(await orderFaults(surface, stops)));
  return { stops, findings };
}
