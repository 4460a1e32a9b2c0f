import { lastSettings } from '../platform/last-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { dressScreen } from './screen.ts';
import { wear } from './wear.ts';

/** Dresses this page of the extension for its first frame, in what a screen wore last, and gives those settings. */
export function openScreen(ownCss: string): Settings {
  const first = lastSettings();
  dressScreen(document, ownCss);
  wear(document.documentElement, first);
  return first;
}
