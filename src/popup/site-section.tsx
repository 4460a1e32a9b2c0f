import { text } from '../platform/i18n.ts';
import { READER_RULES, type SiteRule } from '../settings/sites.ts';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { siteSummary } from '../ui/site-words.ts';
import type { LiveSite } from './use-site.ts';

const READER_NAMES = { usual: 'popupSiteUsual', always: 'popupSiteAlways', never: 'popupSiteNever' } as const;

/** What is set for the site, or for the part of it that the page belongs to. */
function ruleHere({ site, here }: LiveSite): SiteRule {
  const { paths = {}, ...rule } = site.current() ?? {};
  return { ...rule, ...(here.prefix === null ? {} : paths[here.prefix]) };
}

/** Where what is changed in the panel holds from then on. */
function reach({ site, here: { home, prefix } }: LiveSite): string {
  if (home === 'path') return text('popupReachPart', prefix ?? '');
  return home === 'site' ? text('popupReachSite', site.host) : text('popupReachEverywhere');
}

/** What holds on this page, on its site and everywhere, one under the other. */
function Reaches({ live, page }: { readonly live: LiveSite; readonly page: string }) {
  const { textSize, mode } = live.everywhere;
  const rows = [
    [text('popupHoldsPage'), page],
    [live.site.host, siteSummary(ruleHere(live))],
    [text('popupHoldsEverywhere'), siteSummary({ look: { textSize, mode } })],
  ];
  return (
    <section aria-labelledby="holds-name">
      <h2 id="holds-name" class="group-name">
        {text('popupHolds')}
      </h2>
      <dl class="holds">
        {rows.map(([name, words]) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{reach(live)}</p>
    </section>
  );
}

function Rules({ site, here, act }: LiveSite) {
  return (
    <>
      {here.prefix !== null && <p>{text('popupSitePart', here.prefix)}</p>}
      <fieldset>
        <legend class="group-name">{text('popupSiteReader')}</legend>
        {READER_RULES.map((rule) => (
          <Choice
            key={rule}
            type="radio"
            group="site-reader"
            name={text(READER_NAMES[rule])}
            hint={text(`${READER_NAMES[rule]}Hint`)}
            chosen={here.reader === rule}
            onChoose={() => act(site.setReader(rule))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend class="group-name">{text('popupSiteLook')}</legend>
        <Choice
          type="checkbox"
          name={text('popupSiteOwnLook')}
          hint={text('popupSiteOwnLookHint')}
          chosen={here.home !== 'everywhere'}
          onChoose={(own) => act(site.setOwnLook(own))}
        />
      </fieldset>
    </>
  );
}

interface SiteSectionProps {
  readonly live: LiveSite;
  /** How the page stands now, in words. */
  readonly page: string;
}

/** What holds where, and the way to change it for this site alone. In a private window nothing is kept about sites. */
export function SiteSection({ live, page }: SiteSectionProps) {
  return (
    <>
      <Reaches live={live} page={page} />
      <details class="site">
        <summary>
          <Icon name="next" class="turn" />
          <span class="site-name">{text('popupSiteChange', live.site.host)}</span>
        </summary>
        <div class="site-rules">{live.isPrivate ? <p>{text('popupSitePrivate')}</p> : <Rules {...live} />}</div>
      </details>
      <p role="status" class="saved">
        {live.saved && live.saved !== 'synced' ? text(`popupSiteSaved_${live.saved}`) : ''}
      </p>
    </>
  );
}
