import { text } from '../platform/i18n.ts';
import { MODES, type Mode } from '../reading/modes.ts';
import { sizeName, TEXT_SIZES, type TextSize } from '../reading/text-size.ts';
import type { Look } from '../settings/look.ts';
import type { ProfileId } from '../settings/profiles.ts';
import { changeRule, fitsSync, READER_RULES, type SiteRule, type SiteSettings } from '../settings/sites.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { profileTitle } from '../ui/look-names.ts';
import { modeName } from '../ui/mode-picker.tsx';
import { Select } from '../ui/select.tsx';
import { siteSummary } from '../ui/site-words.ts';

type RuleChange = { readonly [K in keyof SiteRule]?: SiteRule[K] | undefined };

const READER_WORDS = { usual: 'optionsSiteUsual', always: 'optionsSiteAlways', never: 'optionsSiteNever' } as const;

const PAGE_MODES = { usual: undefined, on: true, off: false } as const;

/** The part of a look without one of its values; nothing at all once the last one is gone. */
function lookWith<K extends keyof Look>(look: Partial<Look> = {}, name: K, value: Look[K] | undefined) {
  const { [name]: _, ...others } = look;
  const next = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(next).length > 0 ? (next as Partial<Look>) : undefined;
}

interface RuleFieldsProps {
  readonly rule: SiteRule;
  /** The profiles there are. */
  readonly profiles: readonly ProfileId[];
  readonly onChange: (change: RuleChange) => void;
}

/** The fields of one rule. */
function RuleFields({ rule, profiles, onChange }: RuleFieldsProps) {
  const { look } = rule;
  const usual = { value: '', words: text('optionsSiteEverywhere') };
  // One that was removed since is shown by its name: it is still set, and comes back in force with a profile of that name.
  const gone = rule.profile !== undefined && !profiles.some((id) => id === rule.profile);
  const ids = gone ? [...profiles, rule.profile as ProfileId] : profiles;
  const pageMode = rule.pageMode === undefined ? 'usual' : rule.pageMode ? 'on' : 'off';
  return (
    <div class="fields">
      <Select
        name={text('optionsSiteReader')}
        choices={READER_RULES.map((value) => ({ value, words: text(READER_WORDS[value]) }))}
        chosen={rule.reader ?? 'usual'}
        onChoose={(reader) => onChange({ reader })}
      />
      <Select
        name={text('optionsSitePage')}
        choices={[
          { value: 'usual', words: text('optionsSiteEverywhere') },
          { value: 'on', words: text('optionsSitePageOn') },
          { value: 'off', words: text('optionsSitePageOff') },
        ]}
        chosen={pageMode}
        onChoose={(chosen) => onChange({ pageMode: PAGE_MODES[chosen as keyof typeof PAGE_MODES] })}
      />
      <Select
        name={text('uiProfile')}
        choices={[usual, ...ids.map((id) => ({ value: id as string, words: profileTitle(id) }))]}
        chosen={rule.profile ?? ''}
        onChoose={(profile) => onChange({ profile: profile || undefined })}
      />
      <Select
        name={text('uiSize')}
        choices={[
          usual,
          ...TEXT_SIZES.map((size) => ({
            value: String(size),
            words: [text('uiPixels', size), sizeName(size)].filter(Boolean).join(' '),
          })),
        ]}
        chosen={look?.textSize ? String(look.textSize) : ''}
        onChoose={(size) =>
          onChange({ look: lookWith(look, 'textSize', size ? (Number(size) as TextSize) : undefined) })
        }
      />
      <Select
        name={text('uiContrast')}
        choices={[usual, ...MODES.map((mode) => ({ value: mode as string, words: modeName(mode) }))]}
        chosen={look?.mode ?? ''}
        onChoose={(mode) => onChange({ look: lookWith(look, 'mode', mode ? (mode as Mode) : undefined) })}
      />
    </div>
  );
}

interface SiteRowProps extends Pick<RuleFieldsProps, 'profiles'> {
  readonly host: string;
  readonly site: SiteSettings;
  /** Whether other devices do not have it. */
  readonly localOnly: boolean;
  /** Whether an organisation set it, and whether nobody can change it. */
  readonly managed: boolean;
  readonly fixed: boolean;
  readonly open: boolean;
  readonly onChange: (site: SiteSettings | null) => void;
  readonly onRemove: () => void;
}

/** One site: what is set for it in a line, folded out to change it. */
export function SiteRow({ host, site, profiles, localOnly, managed, fixed, open, onChange, onRemove }: SiteRowProps) {
  const paths = Object.entries(site.paths ?? {});
  // A site stays in the list while nothing is set for it: only its own key removes it.
  const change = (prefix: string | null, part: RuleChange) =>
    onChange(changeRule(site, prefix, part) ?? { reader: 'usual' });
  return (
    <details class="row" open={open}>
      <summary>
        <Icon name="next" class="turn" />
        <span class="row-words">
          <bdi class="row-name">{host}</bdi> <span class="muted">{siteSummary(site)}</span>
          {localOnly && (
            <span class="muted">{text(fitsSync(host, site) ? 'optionsSiteLocal' : 'optionsSiteTooLarge')}</span>
          )}
          {managed && <span class="muted">{text('optionsSiteManaged')}</span>}
        </span>
      </summary>
      <fieldset class="row-body" disabled={fixed}>
        <RuleFields rule={site} profiles={profiles} onChange={(part) => change(null, part)} />
        {paths.map(([prefix, rule]) => (
          <fieldset key={prefix} class="exception">
            <legend>{text('optionsSitePart', prefix)}</legend>
            <RuleFields rule={rule} profiles={profiles} onChange={(part) => change(prefix, part)} />
            <div>
              <Button
                icon="close"
                label={text('optionsSitePartRemove', prefix)}
                onPress={() => onChange(changeRule({ ...site, paths: without(site, prefix) }, null, {}))}
              >
                {text('optionsSiteRemove')}
              </Button>
            </div>
          </fieldset>
        ))}
        {!managed && (
          <div>
            <Button icon="close" label={text('optionsSiteRemoveNamed', host)} onPress={onRemove}>
              {text('optionsSiteRemove')}
            </Button>
          </div>
        )}
      </fieldset>
    </details>
  );
}

function without(site: SiteSettings, prefix: string): NonNullable<SiteSettings['paths']> {
  return Object.fromEntries(Object.entries(site.paths ?? {}).filter(([each]) => each !== prefix));
}
