import { text } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { OutlineEntry } from '../content/outline.ts';
import { progressText } from '../place/where-text.ts';

interface ContentsPanelProps {
  readonly outline: readonly OutlineEntry[];
  /** The entry under which the text at the top of the window stands. */
  readonly here: OutlineEntry | null;
  /** How much has been read, 0 to 1. */
  readonly progress: number;
  /** Reading time of the whole, in minutes. */
  readonly minutes: number;
  readonly onGo: (entry: OutlineEntry) => void;
  readonly onWhere: () => void;
  /** Whether places are remembered. */
  readonly remembers: boolean;
  readonly onRemember: (on: boolean) => void;
  readonly onForget: () => void;
}

/** The article's headings as links, with the one being read marked. */
export function ContentsPanel(props: ContentsPanelProps) {
  const { outline, here, progress, minutes, onGo } = props;
  return (
    <>
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
      <section class="keep">
        <Button onPress={props.onWhere}>{text('readerWhereAmI')}</Button>
        <Choice
          type="checkbox"
          name={text('readerRemember')}
          hint={text('readerRememberHint')}
          chosen={props.remembers}
          onChoose={props.onRemember}
        />
        <Button onPress={props.onForget}>{text('readerForget')}</Button>
      </section>
    </>
  );
}
