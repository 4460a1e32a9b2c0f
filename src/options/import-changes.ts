import { countText, text } from '../platform/i18n.ts';
import { type Backup, backupChanges } from '../settings/backup.ts';
import { GROUP_SETTINGS, GROUPS, type Group } from '../settings/groups.ts';

const GROUP_TITLES: Readonly<Record<Group, string>> = {
  see: 'optionsSee',
  effort: 'optionsEffort',
  listen: 'optionsListen',
  keyboard: 'optionsKeyboard',
};

/** What a file would change, a line for each kind of thing; none where all is so already. */
export function changeLines(now: Backup, then: Backup): string[] {
  const { settings, newSites, changedSites } = backupChanges(now, then);
  const groups = GROUPS.map((group) => ({
    group,
    count: settings.filter((name) => GROUP_SETTINGS[group].includes(name)).length,
  })).filter(({ count }) => count > 0);
  return [
    ...groups.map(({ group, count }) =>
      text('optionsImportGroup', text(GROUP_TITLES[group]), countText('optionsImportSettings', count)),
    ),
    ...(settings.includes('profiles') ? [countText('optionsImportLooks', then.settings.profiles.length)] : []),
    ...newSites.map((host) => text('optionsImportNewSite', host)),
    ...changedSites.map((host) => text('optionsImportChangedSite', host)),
  ];
}
