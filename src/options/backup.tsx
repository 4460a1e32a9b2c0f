import { useRef } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { type BackupTrouble, writeBackup } from '../settings/backup.ts';
import { Button } from '../ui/button.tsx';
import { handOver } from '../ui/hand-over.ts';
import { Note } from '../ui/note.tsx';
import { type Kept, keptNow, useImport } from './use-import.ts';

const TROUBLES: Readonly<Record<BackupTrouble, string>> = {
  'no-json': 'optionsImportNoJson',
  'another-kind': 'optionsImportOther',
  newer: 'optionsImportNewer',
  broken: 'optionsImportBroken',
};

/** Gives the person everything as one file. */
async function save(kept: Kept): Promise<void> {
  const name = `legible-${new Date().toISOString().slice(0, 10)}.json`;
  handOver(document.body, name, 'application/json', writeBackup(await keptNow(kept)));
}

/** Has the person choose a file, and hands on what it holds. */
function FileButton({ onFile }: { readonly onFile: (content: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const content = await file.text();
    // The same file, chosen once more, is to be a change again.
    if (field.current) field.current.value = '';
    onFile(content);
  };
  return (
    <div>
      <Button icon="back" onPress={() => field.current?.click()}>
        {text('optionsImport')}
      </Button>
      <input
        ref={field}
        id="import"
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

interface QuestionProps {
  /** What the file would change. */
  readonly lines: readonly string[];
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Shows what a file would change, and asks whether to take it. */
function Question({ lines, onTake, onLeave }: QuestionProps) {
  return (
    <Note title={text(lines.length > 0 ? 'optionsImportWould' : 'optionsImportSame')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="pair">
        {lines.length > 0 && (
          <Button look="main" onPress={onTake}>
            {text('optionsImportTake')}
          </Button>
        )}
        <Button onPress={onLeave}>{text('optionsImportLeave')}</Button>
      </div>
    </Note>
  );
}

/** Keeps everything in a file, and takes a file after showing what it would change. */
export function BackupItem(kept: Kept) {
  const answer = useRef<HTMLDivElement>(null);
  const { step, read, take, leave, undo } = useImport(kept, () => answer.current?.focus());
  return (
    <>
      <h3>{text('optionsBackup')}</h3>
      <p>{text('optionsBackupText')}</p>
      <div>
        <Button icon="save" onPress={() => void save(kept)}>
          {text('optionsExport')}
        </Button>
      </div>
      <FileButton onFile={(content) => void read(content)} />
      <div ref={answer} tabIndex={-1} class="import-answer">
        {step.kind === 'refused' && (
          <Note>
            <p>{text(TROUBLES[step.trouble])}</p>
          </Note>
        )}
        {step.kind === 'asking' && <Question lines={step.lines} onTake={() => void take(step.file)} onLeave={leave} />}
      </div>
      <div role="status">
        {step.kind === 'done' && (
          <p class="undo">
            <span>{text('optionsImportDone')}</span>
            <Button icon="back" onPress={() => void undo(step.before, step.hosts)}>
              {text('optionsImportUndo')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
