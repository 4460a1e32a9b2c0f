import { useEffect, useState } from 'preact/hooks';
import { settingsSentence } from '../ui/settings-note.tsx';
import type { LiveSettings } from '../ui/use-settings.ts';
import { stateLine } from './head.tsx';
import type { PageState } from './page-state.ts';
import { failureSentence } from './trouble.tsx';
import type { LivePageMode } from './use-page-mode.ts';

/** What the panel announces. */
export interface Said {
  readonly sentence: string;
  /** Announces what became of a wish. */
  say(sentence: string): void;
}

/** One sentence a change: what became of the last wish, until page or settings have news. Nothing is said while it looks. */
export function useSaid(state: PageState, trouble: LiveSettings['trouble'], pageMode: LivePageMode): Said {
  const [answer, setAnswer] = useState<string | null>(null);
  const { line } = stateLine(state);
  useEffect(() => setAnswer(null), [line]);
  useEffect(() => setAnswer(pageMode.said || null), [pageMode.said]);
  const looking = state.kind === 'asking' && !state.slow;
  const news = looking ? '' : [line, failureSentence(state), settingsSentence(trouble)].join(' ').trim();
  return { sentence: answer ?? news, say: setAnswer };
}
