import { useId } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import type { Voice } from '../../reading/voices.ts';
import type { ReadAloud } from './read-aloud.ts';
import { languageName } from './speech-words.ts';

function Group({ label, voices }: { readonly label: string; readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <optgroup label={label}>
      {voices.map(({ id, name, lang }) => (
        <option key={id} value={id}>
          {name} ({languageName(lang.replace('_', '-'))})
        </option>
      ))}
    </optgroup>
  );
}

/** The voices for the article's language: those of the device, and apart from them those that send the text away. */
export function VoicePicker({ speech }: { readonly speech: ReadAloud }) {
  const id = useId();
  const { voices, chosen } = speech.offered();
  if (voices.length === 0) return <p>{text('speechNoVoices')}</p>;
  const remote = voices.filter((voice) => voice.remote);
  return (
    <div class="voice-picker">
      <label class="group-name" for={id}>
        {text('speechVoice', languageName(speech.lang))}
      </label>
      <select
        id={id}
        aria-describedby={remote.length > 0 ? `${id}-note` : undefined}
        onChange={(event) => speech.chooseVoice(event.currentTarget.value || null)}
      >
        <option value="" selected={chosen === null}>
          {text('speechVoiceBest')}
        </option>
        <Group label={text('speechVoicesLocal')} voices={voices.filter((voice) => !voice.remote)} />
        <Group label={text('speechVoicesRemote')} voices={remote} />
      </select>
      {remote.length > 0 && (
        <p id={`${id}-note`} class="muted small">
          {text('speechRemoteNote')}
        </p>
      )}
    </div>
  );
}
