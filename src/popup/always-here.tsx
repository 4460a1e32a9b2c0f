import { text } from '../platform/i18n.ts';
import { Choice } from '../ui/choice.tsx';
import type { LivePageMode } from './use-page-mode.ts';
import type { LiveSite } from './use-site.ts';

interface AlwaysHereProps {
  readonly live: LiveSite;
  readonly mode: LivePageMode;
}

/** Has page mode begin with every page of the site, or of the part of it that has settings of its own. */
export function AlwaysHere({ live: { site, here, isPrivate, act }, mode }: AlwaysHereProps) {
  if (isPrivate || !(mode.on || here.pageMode)) return null;
  const choose = (always: boolean) => {
    act(site.setPageMode(always));
    if (always && !mode.on) mode.put();
  };
  return (
    <div class="always">
      <Choice
        type="checkbox"
        name={here.prefix === null ? text('popupAlways') : text('popupAlwaysPart', here.prefix)}
        hint={text('popupAlwaysHint')}
        chosen={here.pageMode}
        onChoose={choose}
      />
    </div>
  );
}
