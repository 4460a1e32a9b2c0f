import { useEffect, useRef, useState } from 'preact/hooks';
import { countText, text } from '../platform/i18n.ts';
import type { SiteStore } from '../platform/site-store.ts';
import { type Backup, type BackupTrouble, backupChanges, readBackup, writeBackup } from '../settings/backup.ts';
import { GROUP_SETTINGS, GROUPS, type Group as GroupName } from '../settings/groups.ts';
import type { Settings } from '../settings/schema.ts';
import type { SiteSettings } from '../settings/sites.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

const TROUBLES: Readonly<Record<BackupTrouble, string>> = {
  'no-json': 'optionsImportNoJson',
  'another-kind': 'optionsImportOther',
  newer: 'optionsImportNewer',
  broken: 'optionsImportBroken',
};

const GROUP_TITLES: Readonly<Record<GroupName, string>> = {
  see: 'optionsSee',
  effort: 'optionsEffort',
  listen: 'optionsListen',
  keyboard: 'optionsKeyboard',
};

/** What a file would change, a line for each kind of thing. */
function changeLines(now: Backup, then: Backup): string[] {
  const { settings, newSites, changedSites } = backupChanges(now, then);
  const groups = GROUPS.map((group) => ({
    group,
    count: settings.filter((name) => GROUP_SETTINGS[group].includes(name)).length,
  })).filter(({ count }) => count > 0);
  return [
    ...groups.map(({ group, count }) =>
      text('optionsImportGroup', text(GROUP_TITLES[group]), countText('optionsImportSettings', count)),
    ),
    ...(settings.includes('profiles') ? [countText('optionsImportLooks', then.settings.profiles.length)] : []),
    ...newSites.map((host) => text('optionsImportNewSite', host)),
    ...changedSites.map((host) => text('optionsImportChangedSite', host)),
  ];
}

/** Hands a text to the browser as a file to keep. */
function save(content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = `legible-${new Date().toISOString().slice(0, 10)}.json`;
  // In the page, so that the browser takes it for a click of its own page.
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

interface BackupProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly opening: Promise<SiteStore>;
}

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly trouble: BackupTrouble }
  | { readonly kind: 'asking'; readonly file: Backup; readonly lines: readonly string[] }
  | { readonly kind: 'done'; readonly before: Backup; readonly hosts: readonly string[] };

/** Keeps everything in a file, and takes a file after showing what it would change. */
export function BackupItem({ settings, onChange, opening }: BackupProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (step.kind === 'asking' || step.kind === 'refused') place.current?.focus();
  }, [step]);
  const now = async (): Promise<Backup> => ({ settings, sites: new Map((await opening).all()) });
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = readBackup(await file.text());
    if (field.current) field.current.value = '';
    if (typeof found === 'string') return setStep({ kind: 'refused', trouble: found });
    setStep({ kind: 'asking', file: found, lines: changeLines(await now(), found) });
  };
  const put = async (next: Settings, sites: Iterable<readonly [string, SiteSettings | null]>) => {
    onChange(next);
    const store = await opening;
    for (const [host, site] of sites) void store.change(host, site);
  };
  const take = async (file: Backup) => {
    const before = await now();
    await put(file.settings, file.sites);
    setStep({ kind: 'done', before, hosts: [...file.sites.keys()] });
    place.current?.focus();
  };
  const undo = async (before: Backup, hosts: readonly string[]) => {
    await put(
      before.settings,
      hosts.map((host) => [host, before.sites.get(host) ?? null] as const),
    );
    setStep({ kind: 'idle' });
    place.current?.focus();
  };
  return (
    <>
      <h3>{text('optionsBackup')}</h3>
      <p>{text('optionsBackupText')}</p>
      <div>
        <Button icon="save" onPress={() => void now().then((all) => save(writeBackup(all)))}>
          {text('optionsExport')}
        </Button>
      </div>
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
      <div ref={place} tabIndex={-1} class="import-answer">
        {step.kind === 'refused' && (
          <Note>
            <p>{text(TROUBLES[step.trouble])}</p>
          </Note>
        )}
        {step.kind === 'asking' && (
          <Note title={text(step.lines.length > 0 ? 'optionsImportWould' : 'optionsImportSame')}>
            <ul>
              {step.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div class="pair">
              {step.lines.length > 0 && (
                <Button look="main" onPress={() => void take(step.file)}>
                  {text('optionsImportTake')}
                </Button>
              )}
              <Button onPress={() => setStep({ kind: 'idle' })}>{text('optionsImportLeave')}</Button>
            </div>
          </Note>
        )}
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
