import type { Brand, ExtensionBrowser } from '../support/extension-browser.ts';

/** What a journey has: a browser with clean settings, and the sample site. */
export interface Visit {
  readonly browser: ExtensionBrowser;
  /** Where the sample pages are: `http://127.0.0.1:4711`. */
  readonly site: string;
}

/** Something a person does with Legible, from beginning to end. It holds in both browsers unless it names one. */
export interface Journey {
  /** A sentence about what is seen. */
  readonly title: string;
  readonly brands?: readonly Brand[];
  /** How long it may take, ms; two minutes unless it says otherwise. */
  readonly limit?: number;
  /** @throws where it is not so. */
  run(visit: Visit): Promise<void>;
}
