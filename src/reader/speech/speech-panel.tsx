import { text } from '../../platform/i18n.ts';
import { stepRate } from '../../reading/speech-rate.ts';
import type { Settings } from '../../settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { ReadAloud } from './read-aloud.ts';
import { rateName } from './speech-words.ts';
import { VoicePicker } from './voice-picker.tsx';

/** What can be read or passed over, as the settings name it, with the messages that say so. */
const CHOICES = [
  ['speakCaptions', 'speechSayCaptions'],
  ['speakAlt', 'speechSayAlt'],
  ['speakTables', 'speechSayTables'],
  ['speakCode', 'speechSayCode'],
  ['speakLinks', 'speechSayLinks'],
  ['speakNotes', 'speechSayNotes'],
] as const;

interface SpeechPanelProps {
  readonly speech: ReadAloud;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** Speed, voice, turning by paragraphs, and what is read. */
export function SpeechPanel({ speech, settings, onChange }: SpeechPanelProps) {
  const rate = settings.speechRate;
  const [slower, faster] = [stepRate(rate, -1), stepRate(rate, 1)];
  const setRate = (speechRate: number) => onChange({ speechRate }, text('speechSaidRate', rateName(speechRate)));
  return (
    <>
      <fieldset>
        <legend class="group-name">
          {text('speechSpeed')} <span class="now">{rateName(rate)}</span>
        </legend>
        <div class="pair">
          <Button icon="minus" unavailable={slower === rate} onPress={() => setRate(slower)}>
            {text('speechSlower')}
          </Button>
          <Button icon="plus" unavailable={faster === rate} onPress={() => setRate(faster)}>
            {text('speechFaster')}
          </Button>
        </div>
      </fieldset>
      <fieldset>
        <legend class="group-name">{text('speechParagraph')}</legend>
        <div class="pair">
          <Button onPress={() => speech.paragraphBy(-1)}>{text('speechParagraphBefore')}</Button>
          <Button onPress={() => speech.paragraphBy(1)}>{text('speechParagraphAfter')}</Button>
        </div>
      </fieldset>
      <VoicePicker speech={speech} />
      <fieldset>
        <legend class="group-name">{text('speechSay')}</legend>
        {CHOICES.map(([name, message]) => (
          <Choice
            key={name}
            type="checkbox"
            name={text(message)}
            hint={text(`${message}Hint`)}
            chosen={settings[name]}
            onChoose={(chosen) => onChange({ [name]: chosen }, '')}
          />
        ))}
      </fieldset>
    </>
  );
}
