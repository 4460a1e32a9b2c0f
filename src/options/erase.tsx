import { useEffect, useState } from 'preact/hooks';
import { countText, text } from '../platform/i18n.ts';
import type { KeptData } from '../platform/kept-data.ts';
import { Button } from '../ui/button.tsx';

interface EraseProps {
  readonly count: () => Promise<KeptData>;
  readonly erase: () => Promise<boolean>;
}

const KINDS: Readonly<Record<keyof KeptData, string>> = {
  settings: 'optionsKeptSettings',
  profiles: 'optionsKeptLooks',
  sites: 'optionsKeptSites',
  voices: 'optionsKeptVoices',
  others: 'optionsKeptOthers',
};

/** What is kept, by kind and number, and the way to erase all of it. Erasing asks once more: it cannot be taken back. */
export function EraseItem({ count, erase }: EraseProps) {
  const [kept, setKept] = useState<KeptData | null>(null);
  const [step, setStep] = useState<'idle' | 'sure' | 'erased' | 'failed'>('idle');
  const refresh = () => void count().then(setKept);
  useEffect(() => {
    const life = new AbortController();
    refresh();
    window.addEventListener('focus', refresh, { signal: life.signal });
    return () => life.abort();
  }, [count]);
  const run = async () => {
    setStep((await erase()) ? 'erased' : 'failed');
    refresh();
  };
  const kinds = (Object.keys(KINDS) as (keyof KeptData)[]).filter((kind) => (kept?.[kind] ?? 0) > 0);
  return (
    <>
      <h3>{text('optionsKept')}</h3>
      <p>{text(kept && kinds.length === 0 ? 'optionsKeptNothing' : 'optionsKeptText')}</p>
      <ul class="kept">
        {kinds.map((kind) => (
          <li key={kind}>{countText(KINDS[kind], kept?.[kind] ?? 0)}</li>
        ))}
      </ul>
      <div class="pair">
        {step === 'sure' ? (
          <>
            <Button look="main" onPress={() => void run()}>
              {text('optionsEraseSure')}
            </Button>
            <Button onPress={() => setStep('idle')}>{text('optionsEraseNo')}</Button>
          </>
        ) : (
          <Button unavailable={kept !== null && kinds.length === 0} onPress={() => setStep('sure')}>
            {text('optionsErase')}
          </Button>
        )}
      </div>
      <p role="status">
        {step === 'sure' && text('optionsEraseAsk')}
        {step === 'erased' && text('optionsErased')}
        {step === 'failed' && text('optionsEraseFailed')}
      </p>
    </>
  );
}
