import { text } from '../platform/i18n.ts';
import { type Settings, TOOLBAR_CLICKS } from '../settings/schema.ts';
import { Choice } from '../ui/choice.tsx';

interface BehaviourProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const CLICK_NAMES = { reader: 'optionsClickReader', panel: 'optionsClickPanel' } as const;

/** What the toolbar button does, and whether pages get skip links. */
export function Behaviour({ settings, onChange }: BehaviourProps) {
  return (
    <>
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
      <fieldset>
        <legend class="group-name">{text('optionsSkip')}</legend>
        <Choice
          type="checkbox"
          name={text('optionsSkipLinks')}
          hint={text('optionsSkipLinksHint')}
          chosen={settings.skipLinks}
          onChoose={(skipLinks) => onChange({ skipLinks })}
        />
      </fieldset>
    </>
  );
}
