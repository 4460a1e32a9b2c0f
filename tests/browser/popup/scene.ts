import type { PageOutline } from '../../../src/landmarks/listing.ts';
import type { ReaderStatus, SkipOutcome } from '../../../src/messages/messages.ts';
import type { PanelTab } from '../../../src/popup/page-state.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import type { SiteSettings } from '../../../src/settings/sites.ts';

/** How the tab behaves, and what is stored. */
export interface Scene {
  readonly status?: Awaited<ReturnType<PanelTab['status']>>;
  readonly open?: boolean;
  readonly pageMode?: boolean;
  readonly reader?: ReaderStatus;
  readonly landing?: SkipOutcome;
  readonly outline?: PageOutline;
  /** Whether the browser lets its page for shortcuts be opened. */
  readonly keysPage?: boolean;
  readonly settings?: Partial<Settings>;
  /** The page answers when this is settled. */
  readonly answers?: Promise<void>;
  /** The reading view is open when this is settled. */
  readonly opens?: Promise<void>;
  /** What lies in the store, instead of `settings`. */
  readonly stored?: unknown;
  readonly address?: string;
  readonly isPrivate?: boolean;
  /** What an organisation sets. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Settings of the site `news.example`. */
  readonly site?: SiteSettings;
}
