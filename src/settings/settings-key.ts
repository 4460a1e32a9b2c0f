/** The key under which settings are stored. */
export const SETTINGS_KEY = 'settings';
