import { useId, useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { LONGEST_NAME, MOST_PROFILES } from '../settings/own-profile.ts';
import {
  applyProfile,
  currentProfile,
  type ProfileId,
  profileIds,
  removeProfile,
  saveProfile,
} from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import { Button } from './button.tsx';
import { profileTitle } from './look-names.ts';
import { RadioGrid } from './radio-grid.tsx';

interface ProfileProps {
  readonly settings: Settings;
  /** @param said what became of it, in words. */
  readonly onChange: (change: Partial<Settings>, said: string) => void;
}

/** Puts a profile in force, and says which. */
function apply({ settings, onChange }: ProfileProps, id: ProfileId): void {
  onChange(applyProfile(settings, id), text('uiSaidProfile', profileTitle(id)));
}

/** All profiles, to choose in one press. */
export function ProfilePicker(props: ProfileProps) {
  return (
    <RadioGrid
      name={text('uiProfile')}
      choices={profileIds(props.settings).map((value) => ({ value, face: <bdi>{profileTitle(value)}</bdi> }))}
      chosen={currentProfile(props.settings)}
      onChoose={(id) => apply(props, id)}
    />
  );
}

/** The same in one line. */
export function ProfileSelect(props: ProfileProps) {
  const id = useId();
  return (
    <div class="profile-select">
      <label class="group-name" for={id}>
        {text('uiProfile')}
      </label>
      <select
        id={id}
        class="field"
        value={currentProfile(props.settings)}
        onChange={(event) => apply(props, event.currentTarget.value as ProfileId)}
      >
        {profileIds(props.settings).map((each) => (
          <option key={each} value={each}>
            {profileTitle(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

const REFUSALS = { 'no-name': 'uiProfileNoName', full: 'uiProfilesFull' } as const;

/** Saves the present look under a name, and takes saved ones away. */
export function ProfileKeeper({ settings, onChange }: ProfileProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const save = () => {
    const change = saveProfile(settings, name);
    if (typeof change === 'string') return setRefused(text(REFUSALS[change], MOST_PROFILES));
    setRefused('');
    setName('');
    onChange(change, text('uiSaidSaved', name.trim()));
  };
  return (
    <div class="profile-keeper">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for={id}>{text('uiProfileName')}</label>
        <input
          id={id}
          class="field"
          dir="auto"
          maxLength={LONGEST_NAME}
          value={name}
          aria-describedby={`${id}-refused`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button onPress={save}>{text('uiProfileSave')}</Button>
      </form>
      <p id={`${id}-refused`} class="small" role="status">
        {refused}
      </p>
      {settings.profiles.length > 0 && (
        <ul class="plain profile-list">
          {settings.profiles.map((each) => (
            <li key={each.name}>
              <bdi>{each.name}</bdi>
              <Button
                icon="close"
                label={text('uiProfileRemove', each.name)}
                onPress={() => onChange(removeProfile(settings, each.name), text('uiSaidRemoved', each.name))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
