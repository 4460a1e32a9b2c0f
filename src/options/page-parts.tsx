import { text } from '../platform/i18n.ts';
import { PAGE_PART_NAMES, type PageParts } from '../settings/schema.ts';
import { Choice } from '../ui/choice.tsx';
import { type Editing, Item } from './group.tsx';

const NAMES: Readonly<Record<keyof PageParts, string>> = {
  pageSize: 'optionsPageSize',
  pageContrast: 'optionsPageContrast',
  pageSpacing: 'optionsPageSpacing',
  pageLetters: 'optionsPageLetters',
};

/** Which parts of the look page mode puts on pages. Each can be fixed by itself. */
export function PagePartsItem({ editing }: { readonly editing: Editing }) {
  const { settings, locked, onChange } = editing;
  return (
    <Item names={PAGE_PART_NAMES} words={text('optionsWordsPage')} editing={editing}>
      <fieldset>
        <legend class="group-name">{text('optionsPage')}</legend>
        <p class="muted">{text('optionsPageHint')}</p>
        {PAGE_PART_NAMES.map((part) => (
          <fieldset key={part} class="page-part" disabled={locked.has(part)}>
            <Choice
              type="checkbox"
              name={text(NAMES[part])}
              hint={text(locked.has(part) ? 'uiLocked' : `${NAMES[part]}Hint`)}
              chosen={settings[part]}
              onChoose={(on) => onChange({ [part]: on })}
            />
          </fieldset>
        ))}
      </fieldset>
    </Item>
  );
}
