import { text } from '../platform/i18n.ts';
import { SPACING_RANGES, type Spacing } from '../reading/spacing.ts';
import { GROUP_SETTINGS } from '../settings/groups.ts';
import type { Settings } from '../settings/schema.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { EasierStart } from '../ui/easier-start.tsx';
import { ExtrasPicker } from '../ui/extras-picker.tsx';
import { LettersPicker } from '../ui/letters-picker.tsx';
import { tintName } from '../ui/look-names.ts';
import { ModePicker } from '../ui/mode-picker.tsx';
import { OwnColorsPicker } from '../ui/own-colors.tsx';
import { ProfileKeeper, ProfilePicker } from '../ui/profile-picker.tsx';
import { SizePicker } from '../ui/size-picker.tsx';
import { SpacingPicker } from '../ui/spacing-picker.tsx';
import { SpacingSteps } from '../ui/spacing-steps.tsx';
import { TintPicker } from '../ui/tint-picker.tsx';
import { type Editing, Group, Item } from './group.tsx';
import { PagePartsItem } from './page-parts.tsx';
import { Reset } from './reset.tsx';

const SPACING_PARTS = Object.keys(SPACING_RANGES) as (keyof Spacing)[];

interface SeeProps {
  readonly editing: Editing;
  /** Told in words what a change came to, so that it is said once. */
  readonly onStep: (said: string) => void;
}

interface PartProps {
  readonly editing: Editing;
  readonly set: (change: Partial<Settings>, said: string) => void;
}

function Colors({ editing, set }: PartProps) {
  const { settings } = editing;
  return (
    <>
      <Item names={['mode']} words={text('optionsWordsContrast')} editing={editing}>
        <ModePicker mode={settings.mode} withOwn onChange={(mode) => set({ mode }, '')} />
      </Item>
      <Item
        names={['ownText', 'ownBackground', 'ownLink', 'tint']}
        words={text('optionsWordsContrast')}
        editing={editing}
      >
        <Disclosure name={text('uiMoreColors')}>
          <OwnColorsPicker look={settings} onChange={set} />
          <TintPicker tint={settings.tint} onChange={(tint) => set({ tint }, tintName(tint))} />
        </Disclosure>
      </Item>
    </>
  );
}

function Letters({ editing, set }: PartProps) {
  const { settings } = editing;
  return (
    <>
      <Item names={SPACING_PARTS} words={text('optionsWordsSpacing')} editing={editing}>
        <SpacingPicker spacing={settings} onChange={(next) => set(next, '')} />
        <Disclosure name={text('uiMoreSpacing')}>
          <div>
            <SpacingSteps spacing={settings} onChange={set} />
          </div>
        </Disclosure>
      </Item>
      <Item names={['font', 'weight', 'hyphenation']} words={text('optionsWordsLetters')} editing={editing}>
        <Disclosure name={text('uiMoreLetters')}>
          <LettersPicker look={settings} onChange={set} />
        </Disclosure>
      </Item>
      <Item names={['links', 'pictures']} words={text('optionsWordsExtras')} editing={editing}>
        <Disclosure name={text('uiMoreExtras')}>
          <ExtrasPicker look={settings} onChange={set} />
        </Disclosure>
      </Item>
    </>
  );
}

/** The minute's chooser, and looks to choose in one press. */
function Looks({ editing, set }: PartProps) {
  const { settings } = editing;
  return (
    <Item words={text('optionsWordsLooks')}>
      <EasierStart look={settings} onUse={set} />
      <ProfilePicker settings={settings} onChange={set} />
      <Disclosure name={text('uiProfileKeep')}>
        <ProfileKeeper settings={settings} onChange={set} />
      </Disclosure>
    </Item>
  );
}

/** How text looks. */
export function SeeGroup({ editing, onStep }: SeeProps) {
  const { settings, onChange } = editing;
  const set = (change: Partial<Settings>, said: string) => {
    onChange(change);
    onStep(said);
  };
  return (
    <Group id="see" title={text('optionsSee')}>
      <Item names={['textSize']} words={text('optionsWordsSize')} editing={editing}>
        <SizePicker
          size={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
          onStep={(textSize) => onStep(text('uiPixels', textSize))}
        />
      </Item>
      <Colors editing={editing} set={set} />
      <Letters editing={editing} set={set} />
      <Looks editing={editing} set={set} />
      <PagePartsItem editing={editing} />
      <Reset editing={editing} names={GROUP_SETTINGS.see} label={text('optionsResetSee')} />
    </Group>
  );
}
