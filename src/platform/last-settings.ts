import { parseSettings } from '../settings/parse.ts';
import { DEFAULTS, type Settings, VERSION } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';

/**
 * The settings that a screen of the extension last showed, at once: the store answers only after the first frame, and a
 * white flash hurts whoever chose a dark mode. A hint for the first frame, never the truth.
 */
export function lastSettings(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null')).settings;
  } catch {
    return DEFAULTS;
  }
}

/** Keeps settings for {@link lastSettings}. */
export function keepLastSettings(values: Settings): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ version: VERSION, values }));
  } catch {
    // Without it the first frame shows the defaults.
  }
}
