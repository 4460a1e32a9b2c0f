import { interfaceLanguage, text } from '../../platform/i18n.ts';
import type { Cue } from '../../reading/speech-block.ts';

const MESSAGES: Readonly<Record<Cue, string>> = {
  heading: 'speechCueHeading',
  picture: 'speechCuePicture',
  code: 'speechCueCode',
  table: 'speechCueTable',
  link: 'speechCueLink',
};

/** What is said for a cue, and in which language. */
export function spokenCue(cue: Cue): { readonly text: string; readonly lang: string } {
  return { text: text(MESSAGES[cue]), lang: interfaceLanguage() };
}
