import { text } from '../platform/i18n.ts';
import { GROUP_SETTINGS } from '../settings/groups.ts';
import { SPEECH_CHOICES, SpeechChoices, SpeechRate } from '../ui/speech-choices.tsx';
import { type Editing, Group, Item } from './group.tsx';
import { Reset } from './reset.tsx';

interface ListenProps {
  readonly editing: Editing;
  readonly onStep: (said: string) => void;
}

/** Reading aloud. Voices are chosen while listening: they belong to a language and a device. */
export function ListenGroup({ editing, onStep }: ListenProps) {
  const { settings, onChange } = editing;
  return (
    <Group id="listen" title={text('optionsListen')}>
      <Item names={['speechRate']} words={text('optionsWordsSpeech')} editing={editing}>
        <SpeechRate
          settings={settings}
          onChange={(change, said) => {
            onChange(change);
            onStep(said);
          }}
        />
      </Item>
      <Item names={SPEECH_CHOICES.map(([name]) => name)} words={text('optionsWordsSpeech')} editing={editing}>
        <SpeechChoices settings={settings} onChange={onChange} />
      </Item>
      <Reset editing={editing} names={GROUP_SETTINGS.listen} label={text('optionsResetListen')} />
    </Group>
  );
}
