import { useEffect, useRef } from 'preact/hooks';
import { interfaceLanguage, text } from '../../platform/i18n.ts';
import { type SpeechRate, stepRate } from '../../reading/speech-rate.ts';
import { Button } from '../../ui/button.tsx';
import type { Player } from '../speech/player.ts';
import type { Model } from './model.ts';

interface ListenBarProps {
  readonly model: Model;
  readonly player: Player;
  readonly onStop: () => void;
}

/** A speed as it is written in the interface's language: 1.5×. */
function rateText(rate: SpeechRate): string {
  return text('readerRate', new Intl.NumberFormat(interfaceLanguage(), { minimumFractionDigits: 1 }).format(rate));
}

function Speed({ model, player }: Pick<ListenBarProps, 'model' | 'player'>) {
  const rate = model.settings.value.speechRate;
  const slower = stepRate(rate, -1);
  const faster = stepRate(rate, 1);
  const set = (next: SpeechRate) => {
    model.change({ speechRate: next }, text('readerSaidRate', rateText(next)));
    player.repeat();
  };
  return (
    <div class="rate">
      <Button icon="minus" label={text('readerSlower')} unavailable={slower === rate} onPress={() => set(slower)} />
      <span class="rate-now">{rateText(rate)}</span>
      <Button icon="plus" label={text('readerFaster')} unavailable={faster === rate} onPress={() => set(faster)} />
    </div>
  );
}

/** The keys of reading aloud: a sentence back, pause, a sentence on, speed, stop. Focus comes to pause when it appears. */
export function ListenBar({ model, player, onStop }: ListenBarProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true }), []);
  const isPlaying = player.state.value === 'playing';
  const line = player.lines[player.at.value];
  const last = player.lines.at(-1);
  return (
    <section class="listen" aria-label={text('readerListenBar')} ref={bar}>
      <div class="listen-keys">
        <Button icon="previous" label={text('readerSentenceBack')} onPress={() => player.step(-1)} />
        <Button
          icon={isPlaying ? 'pause' : 'play'}
          look="main"
          onPress={() => (isPlaying ? player.pause() : player.resume())}
        >
          {text(isPlaying ? 'readerPause' : 'readerGoOn')}
        </Button>
        <Button icon="next" label={text('readerSentenceOn')} onPress={() => player.step(1)} />
      </div>
      <p class="listen-where">
        <b>{text(isPlaying ? 'readerReadingAloud' : 'readerPaused')}</b>{' '}
        {line && last && text('readerParagraphOf', line.passage + 1, last.passage + 1)}
      </p>
      <Speed model={model} player={player} />
      <Button icon="close" onPress={onStop}>
        <span class="stop-word">{text('readerStop')}</span>
      </Button>
    </section>
  );
}
