import { text } from '../platform/i18n.ts';
import { LINE_FOCUS_SIZES, type LineFocusSize } from '../reading/line-focus-size.ts';
import { GROUP_SETTINGS } from '../settings/groups.ts';
import { TOOLBAR_CLICKS } from '../settings/schema.ts';
import { Choice } from '../ui/choice.tsx';
import { RadioRow } from '../ui/radio-row.tsx';
import { type Editing, Group, Item } from './group.tsx';
import { Reset } from './reset.tsx';

const CLICK_NAMES = { reader: 'optionsClickReader', panel: 'optionsClickPanel' } as const;

function lineWords(size: LineFocusSize): string {
  if (size === 'sentence') return text('lineFocusSentence');
  return `${size} ${text(size === '1' ? 'lineFocusLine' : 'lineFocusLines')}`;
}

interface EffortProps {
  readonly editing: Editing;
  /** Whether there is news to look up. */
  readonly news: boolean;
}

/** What spares steps and keeps the place while reading. */
export function EffortGroup({ editing, news }: EffortProps) {
  const { settings, onChange } = editing;
  return (
    <Group id="effort" title={text('optionsEffort')}>
      <Item names={['toolbarClick']} words={text('optionsWordsClick')} editing={editing}>
        <fieldset>
          <legend class="group-name">{text('optionsClick')}</legend>
          {TOOLBAR_CLICKS.map((click) => (
            <Choice
              key={click}
              type="radio"
              group="toolbar-click"
              name={text(CLICK_NAMES[click])}
              hint={text(`${CLICK_NAMES[click]}Hint`)}
              chosen={settings.toolbarClick === click}
              onChoose={() => onChange({ toolbarClick: click })}
            />
          ))}
        </fieldset>
      </Item>
      <Item names={['lineFocusSize']} words={text('optionsWordsLineFocus')} editing={editing}>
        <fieldset class="line-picker">
          <legend class="group-name">{text('optionsLineFocus')}</legend>
          <RadioRow
            choices={LINE_FOCUS_SIZES.map((value) => ({ value, face: lineWords(value) }))}
            chosen={settings.lineFocusSize}
            onChoose={(lineFocusSize) => onChange({ lineFocusSize })}
          />
        </fieldset>
        <p class="muted">{text('optionsLineFocusHint')}</p>
      </Item>
      <Item names={['tellNews']} words={text('optionsWordsNews')} editing={editing}>
        <Choice
          type="checkbox"
          name={text('optionsNews')}
          hint={text('optionsNewsHint')}
          chosen={settings.tellNews}
          onChoose={(tellNews) => onChange({ tellNews })}
        />
        {news && (
          <div>
            <a class="button plain" href="../news/index.html">
              {text('newsTitle')}
            </a>
          </div>
        )}
      </Item>
      <Reset editing={editing} names={GROUP_SETTINGS.effort} label={text('optionsResetEffort')} />
    </Group>
  );
}
