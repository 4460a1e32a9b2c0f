import { countText, text } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { LeftOutEntry } from './left-out.ts';
import { removalKind, removalReason } from './removal-words.ts';

interface LeftOutPanelProps {
  readonly entries: readonly LeftOutEntry[];
  /** BCP 47 language of the article, null when unknown. */
  readonly lang: string | null;
  readonly onToggle: (at: number) => void;
  /** How much of the text that was found is shown, 0 to 1. */
  readonly keptShare: number;
  readonly onToggleAll: (back: boolean) => void;
}

/** When less than half of a page's text is shown, something may be missing. */
const LITTLE = 0.5;

/** Longer texts are shown by their beginning: enough to know them by. */
const SHOWN = 280;

function shorten(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : words;
}

function Card({ entry, lang, onToggle }: { readonly entry: LeftOutEntry; lang: string | null; onToggle: () => void }) {
  const { removal, takeOut } = entry;
  const kind = removalKind(removal);
  const words = shorten(removal.text);
  return (
    <li class={takeOut ? 'card is-back' : 'card'}>
      <h3>{kind}</h3>
      <p class="said" lang={lang ?? ''} dir="auto">
        {words}
      </p>
      <p class="why">{takeOut ? text('readerIsBack') : removalReason(removal)}</p>
      <div>
        <Button icon={takeOut ? 'left-out' : 'back'} onPress={onToggle}>
          <span>
            {text(takeOut ? 'readerTakeOut' : 'readerPutBack')}
            <span class="sr">: {words.slice(0, 60)}</span>
          </span>
        </Button>
      </div>
    </li>
  );
}

/** One key that reads less strictly, and more strictly again. A note explains it where much was left out. */
function LessStrictly({ entries, keptShare, onToggleAll }: LeftOutPanelProps) {
  const own = entries.filter(({ removal }) => removal.twin === undefined);
  if (own.length < 2) return null;
  const allBack = own.every(({ takeOut }) => takeOut !== null);
  const key = (
    <div>
      <Button icon={allBack ? 'left-out' : 'back'} onPress={() => onToggleAll(!allBack)}>
        {text(allBack ? 'readerMoreStrictly' : 'readerLessStrictly')}
      </Button>
    </div>
  );
  if (keptShare >= LITTLE) return key;
  return (
    <Note>
      <p>{text('readerLittleKept', Math.round(keptShare * 100))}</p>
      {key}
    </Note>
  );
}

/** Everything that was left out, by kind, with its words and the reason; each can be put back. */
export function LeftOutPanel(props: LeftOutPanelProps) {
  const { entries, lang, onToggle } = props;
  return (
    <>
      <p>{entries.length === 0 ? text('readerNothingLeftOut') : countText('readerLeftOutCount', entries.length)}</p>
      <LessStrictly {...props} />
      <ol class="plain cards">
        {entries.map((entry, at) => (
          <Card key={at} entry={entry} lang={lang} onToggle={() => onToggle(at)} />
        ))}
      </ol>
    </>
  );
}
