import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import { textScale } from '../reading/text-size.ts';
import { type Easier, easierLook, PAIRS_SHOWN } from '../settings/easier.ts';
import { LOOK_PARTS, type Look, lookOf } from '../settings/look.ts';
import { Button } from './button.tsx';
import { lookVariables } from './look-variables.ts';

/** A few lines in a look. Size is set by hand: the root's own scale is that of the present look. */
function Sample({ look, children }: { readonly look: Look; readonly children: string }) {
  const style = { ...lookVariables(look), '--read-k': String(textScale(look.textSize)) };
  return (
    <div class="easier-sample" data-mode={look.mode} lang={interfaceLanguage()} style={style}>
      <p>{children}</p>
    </div>
  );
}

interface EasierChooserProps {
  /** The look to begin with. */
  readonly look: Look;
  /** Called once with what was found easier, when the person wants to have it. */
  readonly onUse: (change: Partial<Look>) => void;
  /** Called when it is over, with or without a result. */
  readonly onClose: () => void;
}

/**
 * Which is easier to read? Two samples that differ in one thing, a few times over. It takes about a minute and no knowledge of
 * words like "line height"; any answer can be taken back, and nothing changes until the end, unless wanted.
 */
export function EasierChooser({ look: given, onUse, onClose }: EasierChooserProps) {
  const [start] = useState(() => lookOf(given));
  const [answers, setAnswers] = useState<readonly Easier[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const { look, pair } = easierLook(start, answers);
  // Each pair begins at its heading, by eye, by key and by ear.
  useLayoutEffect(() => title.current?.focus(), [answers.length]);
  const answer = (easier: Easier) => setAnswers([...answers, easier]);
  const changed = Object.fromEntries(LOOK_PARTS.filter((part) => look[part] !== start[part]).map((p) => [p, look[p]]));
  const same = Object.keys(changed).length === 0;
  const sides: readonly Easier[] = pair?.otherFirst ? ['other', 'as-is'] : ['as-is', 'other'];
  return (
    <section class="easier">
      <h3 ref={title} tabindex={-1}>
        {pair
          ? text('uiEasierQuestion', answers.length + 1, PAIRS_SHOWN)
          : text(same ? 'uiEasierSame' : 'uiEasierDone')}
      </h3>
      {pair &&
        sides.map((side, at) => (
          <div class="easier-side" key={`${answers.length} ${side}`}>
            <Sample look={side === 'other' ? pair.other : pair.asIs}>{text('uiEasierSample')}</Sample>
            <Button onPress={() => answer(side)}>{text(at === 0 ? 'uiEasierFirst' : 'uiEasierSecond')}</Button>
          </div>
        ))}
      {!pair && <Sample look={look}>{text('uiEasierSample')}</Sample>}
      <div class="easier-keys">
        {pair && <Button onPress={() => answer('same')}>{text('uiEasierNeither')}</Button>}
        {!pair && !same && (
          <Button
            look="main"
            onPress={() => {
              onUse(changed);
              onClose();
            }}
          >
            {text('uiEasierUse')}
          </Button>
        )}
        {answers.length > 0 && (
          <Button icon="back" onPress={() => setAnswers(answers.slice(0, -1))}>
            {text('uiEasierBack')}
          </Button>
        )}
        <Button onPress={onClose}>{text(same && !pair ? 'uiClose' : 'uiEasierStop')}</Button>
      </div>
    </section>
  );
}
