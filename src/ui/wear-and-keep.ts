import { keepLastSettings } from '../platform/last-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { wear } from './wear.ts';

/** Dresses a screen of the extension in the settings, and keeps them for the first frame of the next one. */
export function wearAndKeep(settings: Settings): void {
  wear(document.documentElement, settings);
  keepLastSettings(settings);
}
