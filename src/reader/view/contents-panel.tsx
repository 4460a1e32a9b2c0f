import { countText, text } from '../../platform/i18n.ts';
import type { OutlineEntry } from '../content/outline.ts';

interface ContentsPanelProps {
  readonly outline: readonly OutlineEntry[];
  /** The entry under which the text at the top of the window stands. */
  readonly here: OutlineEntry | null;
  /** How much has been read, 0 to 1. */
  readonly progress: number;
  /** Reading time of the whole, in minutes. */
  readonly minutes: number;
  readonly onGo: (entry: OutlineEntry) => void;
}

/** How far one has come, in words. */
function progressText(progress: number, minutes: number): string {
  const percent = Math.round(progress * 100);
  if (percent >= 100) return text('readerProgressEnd');
  const left = Math.max(1, Math.round(minutes * (1 - progress)));
  return text('readerProgress', percent, countText('readerMinutes', left));
}

/** The article's headings as links, with the one being read marked. */
export function ContentsPanel({ outline, here, progress, minutes, onGo }: ContentsPanelProps) {
  return (
    <nav aria-labelledby="panel-title">
      <p class="progress">{progressText(progress, minutes)}</p>
      <ol class="plain contents">
        {outline.map((entry) => (
          <li key={entry.id} class={`level-${Math.min(entry.level, 4)}`}>
            <a
              href={`#${entry.id}`}
              aria-current={entry === here ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(entry);
              }}
            >
              <span class="entry">{entry.text}</span>
              {entry === here && <span class="here">{text('readerHere')}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
