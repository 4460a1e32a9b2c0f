import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import { rateName } from '../../ui/speech-choices.tsx';
import { LineBar } from '../line-focus/line-bar.tsx';
import { SpeechBar } from '../speech/speech-bar.tsx';
import type { Actions } from './actions.ts';
import type { Model } from './model.ts';
import type { Layout } from './room.ts';

interface DockProps {
  readonly model: Model;
  readonly actions: Actions;
  readonly layout: Layout;
  /** Called when it comes, goes, or takes another height. */
  readonly onArranged: () => void;
}

/** The bars of what is on: reading aloud, line focus, and an answer. They stand below the text and cover none of it. */
export function Dock({ model, actions, layout, onArranged }: DockProps) {
  const dock = useRef<HTMLDivElement>(null);
  const listening = actions.isOn('listen');
  // In a small window one bar is enough: the voice leads the band.
  const focusing = actions.isOn('lineFocus') && !(listening && layout.room === 'small');
  const answer = model.answer.words.value;
  const empty = !listening && !focusing && answer === '';
  useLayoutEffect(() => {
    onArranged();
    if (!dock.current) return;
    // In the next frame: what changes the layout while sizes are told is reported to the page as an error.
    const size = new ResizeObserver(() => requestAnimationFrame(onArranged));
    size.observe(dock.current);
    return () => size.disconnect();
  }, [empty, onArranged]);
  if (empty) return null;
  const settings = model.settings.value;
  const small = layout.low || !layout.stays ? 'low' : '';
  return (
    <div class={`dock room-${layout.room} ${small}`} ref={dock}>
      {/* For the eye: the same words are told by the live region. */}
      {answer && (
        <p class="answer" aria-hidden="true">
          {answer}
        </p>
      )}
      {listening && (
        <SpeechBar
          speech={model.reading().speech}
          rate={settings.speechRate}
          optionsOpen={model.panel.value === 'speech'}
          onRate={(speechRate) => model.change({ speechRate }, text('speechSaidRate', rateName(speechRate)))}
          onOptions={() => actions.use('speech')}
          onStop={() => actions.use('listen')}
        />
      )}
      {focusing && (
        <LineBar
          lineFocus={model.reading().lineFocus}
          size={settings.lineFocusSize}
          twoLines={layout.room === 'small' && small === ''}
          onSize={(lineFocusSize) => model.change({ lineFocusSize }, '')}
          onStop={() => actions.use('lineFocus')}
        />
      )}
    </div>
  );
}
