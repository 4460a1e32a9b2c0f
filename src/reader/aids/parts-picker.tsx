import { countText, text } from '../../platform/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { Choice } from '../../ui/choice.tsx';
import { countDescriptions } from './descriptions.ts';

interface PartsPickerProps {
  readonly body: HTMLElement;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

function saidDescriptions(on: boolean, body: HTMLElement): string {
  if (!on) return text('readerSaidDescriptionsOff');
  const count = countDescriptions(body);
  return count === 0 ? text('readerSaidNoDescriptions') : countText('readerSaidDescriptions', count);
}

/** How pictures, tables and code are shown. */
export function PartsPicker({ body, settings, onChange }: PartsPickerProps) {
  return (
    <div class="parts-picker">
      <Choice
        type="checkbox"
        name={text('readerShowDescriptions')}
        hint={text('readerShowDescriptionsHint')}
        chosen={settings.showDescriptions}
        onChoose={(on) => onChange({ showDescriptions: on }, saidDescriptions(on, body))}
      />
      <Choice
        type="checkbox"
        name={text('readerTableCards')}
        hint={text('readerTableCardsHint')}
        chosen={settings.tableCards}
        onChoose={(on) => onChange({ tableCards: on }, text(on ? 'readerSaidCards' : 'readerSaidTables'))}
      />
      <Choice
        type="checkbox"
        name={text('readerWrapCode')}
        hint={text('readerWrapCodeHint')}
        chosen={settings.wrapCode}
        onChoose={(on) => onChange({ wrapCode: on }, text(on ? 'readerSaidCodeWraps' : 'readerSaidCodeLines'))}
      />
    </div>
  );
}
