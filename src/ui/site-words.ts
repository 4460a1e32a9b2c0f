import { interfaceLanguage, text } from '../platform/i18n.ts';
import { sizeName } from '../reading/text-size.ts';
import type { Look } from '../settings/look.ts';
import type { SiteRule } from '../settings/sites.ts';
import { profileTitle } from './look-names.ts';
import { modeName } from './mode-picker.tsx';

/** Words for a look: size and contrast by their values, everything else together. */
function lookWords({ textSize, mode, ...others }: Partial<Look>): string[] {
  const words = [
    ...(textSize ? [text('uiSiteSize', sizeName(textSize) ?? text('uiPixels', textSize))] : []),
    ...(mode ? [text('uiSiteContrast', modeName(mode))] : []),
    ...(Object.keys(others).length > 0 ? [text('uiSiteOtherLook')] : []),
  ];
  return words.length > 0 ? words : [text('uiSiteOwnLook')];
}

/** Words for what is set for a site, each in a few words. */
function parts({ reader, pageMode, profile, look }: SiteRule): string[] {
  return [
    ...(reader === 'always' ? [text('uiSiteAlways')] : []),
    ...(reader === 'never' ? [text('uiSiteNever')] : []),
    ...(pageMode === true ? [text('uiSitePageMode')] : []),
    ...(pageMode === false ? [text('uiSiteNoPageMode')] : []),
    ...(profile ? [text('uiSiteProfile', profileTitle(profile))] : []),
    ...(look ? lookWords(look) : []),
  ];
}

/** What is set for a site, in one line. */
export function siteSummary(rule: SiteRule): string {
  const words = parts(rule);
  if (words.length === 0) return text('uiSiteUsual');
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit', style: 'short' }).format(words);
}
