import type { Device } from './extension-browser.ts';

/** A device in the words of the page's driver. */
export function pageMedia({ dark, forcedColors, reducedMotion }: Device) {
  return {
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  } as const;
}

/** The same as the protocol's media features, for other windows. */
export function mediaFeatures(device: Device) {
  const { colorScheme, forcedColors, reducedMotion } = pageMedia(device);
  return [
    { name: 'prefers-color-scheme', value: colorScheme },
    { name: 'forced-colors', value: forcedColors },
    { name: 'prefers-reduced-motion', value: reducedMotion },
  ];
}
