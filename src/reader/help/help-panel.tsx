import { text } from '../../platform/i18n.ts';
import { KEY_ACTIONS, type KeyAction, type LetterKeys, oneKey, sameKey } from '../../reading/letter-keys.ts';
import type { Settings } from '../../settings/schema.ts';
import { Choice } from '../../ui/choice.tsx';

/** Keys that work without any setting: their names, and what they do. */
const ALWAYS = ['Tab', 'Arrows', 'Space', 'Escape', 'Find'] as const;

/** Name of an action: `helpNextHeading`. */
function actionName(action: KeyAction): string {
  return text(`help${action.charAt(0).toUpperCase()}${action.slice(1)}`);
}

interface LetterRowProps {
  readonly action: KeyAction;
  readonly letters: LetterKeys;
  readonly onChange: (key: string) => void;
}

/** One action and its key, which can be changed. */
function LetterRow({ action, letters, onChange }: LetterRowProps) {
  const others = sameKey(letters, action);
  const id = `letter-${action}`;
  return (
    <li class="letter-row">
      <label for={id}>{actionName(action)}</label>
      <input
        id={id}
        type="text"
        maxLength={2}
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        value={letters[action]}
        aria-invalid={others.length > 0 ? 'true' : undefined}
        aria-describedby={others.length > 0 ? `${id}-same` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onChange(oneKey(event.currentTarget.value))}
      />
      {others.length > 0 && (
        <p id={`${id}-same`} class="letter-same">
          {text('helpSameKey', others.map(actionName).join(', '))}
        </p>
      )}
    </li>
  );
}

interface HelpPanelProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** All keys of the reading view; letters can be switched on and changed. */
export function HelpPanel({ settings, onChange }: HelpPanelProps) {
  const { letterKeys, letters } = settings;
  const set = (action: KeyAction, key: string) => {
    const next = { ...letters, [action]: key };
    const others = sameKey(next, action);
    const said = key === '' ? text('helpSaidNoKey', actionName(action)) : text('helpSaidKey', actionName(action), key);
    onChange({ letters: next }, others.length > 0 ? text('helpSameKey', others.map(actionName).join(', ')) : said);
  };
  return (
    <>
      <dl class="keys">
        {ALWAYS.map((key) => (
          <div key={key}>
            <dt>{text(`helpKey${key}`)}</dt>
            <dd>{text(`helpDoes${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Choice
        type="checkbox"
        name={text('helpLetters')}
        hint={text('helpLettersHint')}
        chosen={letterKeys}
        onChoose={(on) => onChange({ letterKeys: on }, text(on ? 'helpSaidLetters' : 'helpSaidNoLetters'))}
      />
      {letterKeys && (
        <ul class="plain letters">
          {KEY_ACTIONS.map((action) => (
            <LetterRow key={action} action={action} letters={letters} onChange={(key) => set(action, key)} />
          ))}
        </ul>
      )}
    </>
  );
}
