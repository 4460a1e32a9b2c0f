import { useState } from 'preact/hooks';
import { countText, text } from '../../platform/i18n.ts';
import type { PrintSize, Settings } from '../../settings/schema.ts';
import { PRINT_SIZES } from '../../settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { handOver } from '../../ui/hand-over.ts';
import { cleanCopy } from './clean-copy.ts';
import { copyText } from './copy-text.ts';
import { toMarkdown } from './markdown.ts';
import { toPageFile } from './page-file.ts';
import { fileName, type Source, sourceLine } from './source.ts';

/** What the panel needs of the view. */
export interface Kept {
  readonly body: HTMLElement;
  readonly mount: HTMLElement;
  readonly source: Source;
  /** Words marked last in the text. */
  readonly marked: () => string;
  /** Says what became of it. */
  readonly say: (words: string) => void;
}

/** Saves the article as one file of HTML. @returns what is said of it. */
export function savePage({ body, mount, source }: Kept): string {
  const facts = [source.byline, source.published].filter(Boolean).join(' · ');
  const { html, missing } = toPageFile(body, source, facts);
  handOver(mount, fileName(source.title, 'html'), 'text/html', html);
  return missing === 0 ? text('keepSaved') : `${text('keepSaved')} ${countText('keepMissing', missing)}`;
}

/** Saves the article as Markdown. */
export function saveMarkdown({ body, mount, source }: Kept): string {
  handOver(mount, fileName(source.title, 'md'), 'text/markdown', toMarkdown(cleanCopy(body, document), source));
  return text('keepSaved');
}

/** Copies the words marked in the text, with where they are from. */
export async function copyQuote({ mount, source, marked }: Kept): Promise<string> {
  const words = marked();
  if (words === '') return text('keepNothingMarked');
  const done = await copyText(mount, `“${words}”\n\n${sourceLine(source)}\n`);
  return text(done ? 'keepCopied' : 'keepNotCopied');
}

const sizeWords = (size: PrintSize) => (size === 0 ? text('keepPrintAsShown') : text('keepPrintPoints', size));

interface KeepPanelProps {
  readonly kept: Kept;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** Printing in large print, saving as a file, copying a quote. */
export function KeepPanel({ kept, settings, onChange }: KeepPanelProps) {
  const [said, setSaid] = useState(text('keepPromise'));
  const tell = (words: string) => {
    setSaid(words);
    kept.say(words);
  };
  const setSize = (printSize: PrintSize) => onChange({ printSize }, text('keepSaidPrintSize', sizeWords(printSize)));
  return (
    <>
      <section class="keep">
        <fieldset>
          <legend>{text('keepPrintSize')}</legend>
          {PRINT_SIZES.map((size) => (
            <Choice
              key={size}
              type="radio"
              group="print-size"
              name={sizeWords(size)}
              hint={text(
                size === 0 ? 'keepPrintAsShownHint' : size === 24 ? 'keepPrintGiantHint' : 'keepPrintLargeHint',
              )}
              chosen={settings.printSize === size}
              onChoose={() => setSize(size)}
            />
          ))}
        </fieldset>
        <Button icon="print" look="main" onPress={() => window.print()}>
          {text('keepPrint')}
        </Button>
      </section>
      <section class="keep">
        <h3>{text('keepSave')}</h3>
        <Button icon="save" onPress={() => tell(savePage(kept))}>
          {text('keepAsPage')}
        </Button>
        <Button icon="save" onPress={() => tell(saveMarkdown(kept))}>
          {text('keepAsMarkdown')}
        </Button>
        <Button icon="article" onPress={() => void copyQuote(kept).then(tell)}>
          {text('keepQuote')}
        </Button>
      </section>
      {/* For the eye what the status line tells the ear. */}
      <p class="keep-said" aria-hidden="true">
        {said}
      </p>
    </>
  );
}
