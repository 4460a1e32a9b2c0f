import { existsSync } from 'node:fs';

/** First of the usual places of a program that exists; the environment variable goes first. */
function firstPath(variable: string, places: readonly string[]): string | null {
  return [process.env[variable], ...places].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Path of a Chromium that loads unpacked extensions, or null. `CHROMIUM` in the environment overrules. */
export function chromiumPath(): string | null {
  return firstPath('CHROMIUM', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]);
}

/** Path of a Firefox, or null. `FIREFOX` in the environment overrules. */
function firefoxPath(): string | null {
  return firstPath('FIREFOX', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** Path of a browser by its brand, or null. */
export function browserPath(brand: 'chromium' | 'firefox'): string | null {
  return brand === 'chromium' ? chromiumPath() : firefoxPath();
}
