import type { OutlineLook } from '../messages/messages.ts';
import { interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { toolScale } from '../reading/text-size.ts';
import base from '../ui/base.css?inline';
import button from '../ui/button.css?inline';
import finder from '../ui/finder/finder.css?inline';
import focusRing from '../ui/focus-ring.css?inline';
import { colorRules, systemColorRules } from '../ui/theme.ts';
import tokens from '../ui/tokens.css?inline';
import css from './outline.css?inline';
import { pageSettings } from './page-settings.ts';

/** How the list of headings and regions looks on a page: in the person's colours and size, and in their language. */
export async function outlineLook(address: string | undefined): Promise<OutlineLook> {
  const { settings } = await pageSettings(address);
  const own = [
    colorRules('.mount', settings),
    systemColorRules('.mount'),
    `.mount { --ui-k: ${toolScale(settings.textSize)} }`,
  ];
  return {
    css: [tokens, base, button, finder, focusRing, css, ...own].join('\n'),
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
  };
}
