import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { GROUP_SETTINGS } from '../settings/groups.ts';
import { ChangeKeys, useShortcuts } from '../ui/change-keys.tsx';
import { Choice } from '../ui/choice.tsx';
import { ShortcutGroups } from '../ui/shortcut-groups.tsx';
import { type Editing, Group, Item } from './group.tsx';
import { Reset } from './reset.tsx';

interface KeysProps {
  readonly editing: Editing;
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** Skip links, the keys in force and the way to other ones. They are read again whenever this page comes back into view. */
export function KeyboardGroup({ editing, loadShortcuts, onChangeKeys }: KeysProps) {
  const shortcuts = useShortcuts(loadShortcuts);
  return (
    <Group id="keyboard" title={text('optionsKeyboard')}>
      <Item words={text('optionsWordsKeys')}>
        <h3>{text('optionsKeys')}</h3>
        <p>{text('optionsKeysText')}</p>
        <ShortcutGroups shortcuts={shortcuts} />
        <ChangeKeys onChangeKeys={onChangeKeys} />
      </Item>
      <Item names={['skipLinks']} words={text('optionsWordsSkip')} editing={editing}>
        <fieldset>
          <legend class="group-name">{text('optionsSkip')}</legend>
          <Choice
            type="checkbox"
            name={text('optionsSkipLinks')}
            hint={text('optionsSkipLinksHint')}
            chosen={editing.settings.skipLinks}
            onChoose={(skipLinks) => editing.onChange({ skipLinks })}
          />
        </fieldset>
      </Item>
      <Reset editing={editing} names={GROUP_SETTINGS.keyboard} label={text('optionsResetKeyboard')} />
    </Group>
  );
}
