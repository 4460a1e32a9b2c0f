import { interfaceLanguage, text } from '../platform/i18n.ts';
import { stepRate } from '../reading/speech-rate.ts';
import type { Settings } from '../settings/schema.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';

/** What can be read or passed over, as the settings name it, with the messages that say so. */
export const SPEECH_CHOICES = [
  ['speakCaptions', 'speechSayCaptions'],
  ['speakAlt', 'speechSayAlt'],
  ['speakTables', 'speechSayTables'],
  ['speakCode', 'speechSayCode'],
  ['speakLinks', 'speechSayLinks'],
  ['speakNotes', 'speechSayNotes'],
] as const;

interface SpeechProps {
  readonly settings: Settings;
  /** @param said what to announce; empty where the control says it itself. */
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** A speed as people write it: "1.2×". */
export function rateName(rate: number): string {
  const number = new Intl.NumberFormat(interfaceLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return text('speechRate', number.format(rate));
}

/** How fast is read, in steps. */
export function SpeechRate({ settings, onChange }: SpeechProps) {
  const rate = settings.speechRate;
  const [slower, faster] = [stepRate(rate, -1), stepRate(rate, 1)];
  const setRate = (speechRate: number) => onChange({ speechRate }, text('speechSaidRate', rateName(speechRate)));
  return (
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
  );
}

/** What is read. */
export function SpeechChoices({ settings, onChange }: SpeechProps) {
  return (
    <fieldset>
      <legend class="group-name">{text('speechSay')}</legend>
      {SPEECH_CHOICES.map(([name, message]) => (
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
  );
}
