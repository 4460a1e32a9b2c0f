import { text } from '../../platform/i18n.ts';
import type { OutlineEntry } from '../content/outline.ts';

interface ContentsPanelProps {
  readonly outline: readonly OutlineEntry[];
  /** The entry under which the text at the top of the window stands. */
  readonly here: OutlineEntry | null;
  readonly onGo: (entry: OutlineEntry) => void;
}

/** The article's headings as links, with the one being read marked. */
export function ContentsPanel({ outline, here, onGo }: ContentsPanelProps) {
  return (
    <nav aria-labelledby="panel-title">
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
