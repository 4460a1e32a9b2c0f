import { text } from '../../platform/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { SpeechChoices, SpeechRate } from '../../ui/speech-choices.tsx';
import type { ReadAloud } from './read-aloud.ts';
import { VoicePicker } from './voice-picker.tsx';

interface SpeechPanelProps {
  readonly speech: ReadAloud;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** Speed, voice, turning by paragraphs, and what is read. */
export function SpeechPanel({ speech, settings, onChange }: SpeechPanelProps) {
  return (
    <>
      <SpeechRate settings={settings} onChange={onChange} />
      <fieldset>
        <legend class="group-name">{text('speechParagraph')}</legend>
        <div class="pair">
          <Button onPress={() => speech.paragraphBy(-1)}>{text('speechParagraphBefore')}</Button>
          <Button onPress={() => speech.paragraphBy(1)}>{text('speechParagraphAfter')}</Button>
        </div>
      </fieldset>
      <VoicePicker speech={speech} />
      <SpeechChoices settings={settings} onChange={onChange} />
    </>
  );
}
