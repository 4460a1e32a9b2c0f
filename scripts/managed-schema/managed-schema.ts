import { PROFILES } from '../../src/settings/profiles.ts';
import { ACCEPTED, DEFAULTS, SETTING_NAMES, type Settings } from '../../src/settings/schema.ts';
import { READER_RULES } from '../../src/settings/sites.ts';

/** What people save for themselves is not for an organisation to set. */
const PERSONAL: readonly string[] = ['profiles', 'profile', 'lookBefore'];

/** A value's type in the words of Chrome's schemas, which know enumerations of strings and whole numbers alone. */
function valueSchema(name: keyof Settings): object {
  const accepted: unknown = ACCEPTED[name];
  const usual = DEFAULTS[name];
  if (typeof usual === 'boolean') return { type: 'boolean' };
  if (typeof usual === 'string') return { type: 'string', ...(Array.isArray(accepted) ? { enum: accepted } : {}) };
  const whole = Array.isArray(accepted) && accepted.every(Number.isInteger);
  return whole ? { type: 'integer', enum: accepted } : { type: 'number' };
}

/** The schema of the managed store, in the form of Chrome's `storage.managed_schema`. */
export function managedSchema(): object {
  const names = SETTING_NAMES.filter((name) => !PERSONAL.includes(name));
  const settings = Object.fromEntries(names.map((name) => [name, valueSchema(name)]));
  const look = { type: 'object', properties: settings };
  const rule = {
    reader: { type: 'string', enum: READER_RULES },
    pageMode: { type: 'boolean' },
    profile: { type: 'string', enum: Object.keys(PROFILES) },
    look,
  };
  return {
    type: 'object',
    properties: {
      defaults: {
        title: 'Settings of everyone who has not chosen',
        type: 'object',
        properties: settings,
      },
      locked: {
        title: 'Settings that cannot be changed; "sites" fixes the sites below',
        type: 'array',
        items: { type: 'string', enum: [...names, 'sites'] },
      },
      sites: {
        title: 'Settings of sites, by host: news.example, or *.news.example for all sites under it',
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            ...rule,
            paths: { type: 'object', additionalProperties: { type: 'object', properties: rule } },
          },
        },
      },
    },
  };
}
