/** A release that changed something for people who use Legible. Patch versions never stand here. */
export interface Release {
  /** `major.minor.0` (semver.org). */
  readonly version: string;
  /** What it changed, each as the name of a message; the most important first. */
  readonly changes: readonly string[];
}

/** The one list of what to tell people after an update, the latest release first. */
export const RELEASES: readonly Release[] = [
  {
    version: '0.2.0',
    changes: ['newsAlwaysHere', 'newsHolds', 'newsPageParts', 'newsSiteProfile'],
  },
];

/** Versions by their numbers: 1.10 comes after 1.9. */
const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/**
 * The releases that came after one version and not after another: what is new for somebody whose Legible was updated.
 * @param since the version before the update.
 * @param now the version after it.
 */
export function releasesSince(since: string, now: string, releases: readonly Release[] = RELEASES): Release[] {
  return releases.filter(({ version }) => compare(version, since) > 0 && compare(version, now) <= 0);
}
