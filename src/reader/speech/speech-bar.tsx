import type { ComponentChildren } from 'preact';
import { text } from '../../platform/i18n.ts';
import { stepRate } from '../../reading/speech-rate.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { rateName } from '../../ui/speech-choices.tsx';
import type { ReadAloud } from './read-aloud.ts';
import { stateName, troubleSentence } from './speech-words.ts';

interface KeyProps {
  readonly icon: IconName;
  readonly label: string;
  readonly class?: string;
  /** At its limit: told in words too, and it stays in the tab order. */
  readonly unavailable?: boolean;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

function Key({ icon, label, class: extra = '', unavailable = false, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      class={`button ${extra}`}
      aria-label={label}
      aria-disabled={unavailable ? 'true' : undefined}
      onClick={() => {
        if (!unavailable) onPress();
      }}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

/** What is going on, and where. */
function Where({ speech }: { readonly speech: ReadAloud }) {
  const { paragraph, paragraphs } = speech.place.value;
  const trouble = speech.trouble.value;
  if (trouble) return <p class="where trouble">{troubleSentence(trouble, speech.lang)}</p>;
  return (
    <p class="where">
      <b>{stateName(speech.state.value)}</b> <span>{text('speechPlace', paragraph, paragraphs)}</span>
    </p>
  );
}

interface SpeechBarProps {
  readonly speech: ReadAloud;
  readonly rate: number;
  /** Whether the panel with voice, speed and choices is open. */
  readonly optionsOpen: boolean;
  readonly onRate: (rate: number) => void;
  readonly onOptions: () => void;
  readonly onStop: () => void;
}

/** Back, play or pause, on; where the voice is; speed; voice and choices; stop. */
export function SpeechBar({ speech, rate, optionsOpen, onRate, onOptions, onStop }: SpeechBarProps) {
  const playing = speech.state.value === 'playing';
  const [slower, faster] = [stepRate(rate, -1), stepRate(rate, 1)];
  return (
    <section class="speech-bar" aria-label={text('speechBar')}>
      <div class="turns">
        <Key
          icon="chapter-back"
          class="by-paragraph"
          label={text('speechParagraphBefore')}
          onPress={() => speech.paragraphBy(-1)}
        />
        <Key icon="previous" label={text('speechSentenceBefore')} onPress={() => speech.sentenceBy(-1)} />
        <Key
          icon={playing ? 'pause' : 'play'}
          class="main"
          label={text(playing ? 'speechPause' : 'speechPlay')}
          onPress={() => speech.playOrPause()}
        >
          <span class="word">{text(playing ? 'speechPause' : 'speechPlay')}</span>
        </Key>
        <Key icon="next" label={text('speechSentenceAfter')} onPress={() => speech.sentenceBy(1)} />
        <Key
          icon="chapter-on"
          class="by-paragraph"
          label={text('speechParagraphAfter')}
          onPress={() => speech.paragraphBy(1)}
        />
      </div>
      <Where speech={speech} />
      <div class="rate">
        <Key icon="minus" label={text('speechSlower')} unavailable={slower === rate} onPress={() => onRate(slower)} />
        <span class="now">{rateName(rate)}</span>
        <Key icon="plus" label={text('speechFaster')} unavailable={faster === rate} onPress={() => onRate(faster)} />
      </div>
      <button
        type="button"
        class="button options"
        data-tool="speech"
        aria-expanded={optionsOpen}
        aria-label={text('speechOptionsLong')}
        onClick={onOptions}
      >
        <Icon name="options" />
        <span class="word">{text('speechOptions')}</span>
      </button>
      <Key icon="close" class="stop" label={text('speechStop')} onPress={onStop}>
        <span class="word">{text('speechStop')}</span>
      </Key>
    </section>
  );
}
