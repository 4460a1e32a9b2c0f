import { interfaceLanguage, text } from '../../platform/i18n.ts';
import type { PlayerState, SpeechTrouble } from './player.ts';

const TROUBLES: Readonly<Record<SpeechTrouble, string>> = {
  none: 'speechNoVoices',
  language: 'speechNoVoiceForLanguage',
  remote: 'speechOnlyRemote',
  lost: 'speechVoiceLost',
  blocked: 'speechBlocked',
};

/** A language's name in the language of the interface; the tag itself where it has none. */
export function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** Why nothing is heard, and what helps. */
export function troubleSentence(trouble: SpeechTrouble, lang: string): string {
  return text(TROUBLES[trouble], languageName(lang));
}

const STATES: Readonly<Record<PlayerState, string>> = {
  stopped: 'speechSaidStopped',
  playing: 'speechPlaying',
  paused: 'speechPaused',
  finished: 'speechFinished',
};

/** What the voice is doing, in words. */
export function stateName(state: PlayerState): string {
  return text(STATES[state]);
}
