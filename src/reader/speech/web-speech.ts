import type { SpeechEngine, Utterance } from './engine.ts';

/** Voices come late in some browsers; after this many milliseconds none will. */
const VOICES_WAIT_MS = 1500;

/** The bare name: in Firefox a content script's global is not the window. */
function synthesis(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
}

/**
 * The voice for a language: one of this device before one that sends the text away, the very region before another, the
 * browser's default before the rest. Null leaves the choice to the browser.
 */
export function chooseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly V[],
  lang: string | null,
): V | null {
  const tag = (value: string) => value.toLowerCase().replace(/_/g, '-');
  const wanted = tag(lang ?? '');
  const base = wanted.split('-')[0];
  const fitting = voices.filter((voice) => base !== '' && tag(voice.lang).split('-')[0] === base);
  const worth = (voice: V) =>
    (voice.localService ? 4 : 0) + (tag(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.reduce<V | null>((best, voice) => (best === null || worth(voice) > worth(best) ? voice : best), null);
}

/** The browser's own speech. */
export function webSpeech(): SpeechEngine {
  let current: SpeechSynthesisUtterance | null = null;
  const silence = () => {
    current = null;
    synthesis()?.cancel();
  };
  const say = ({ text, lang, rate, onWord, onEnd, onError }: Utterance) => {
    silence();
    const engine = synthesis();
    if (!engine) {
      onError();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = chooseVoice(engine.getVoices(), lang);
    if (voice) utterance.voice = voice;
    if (lang) utterance.lang = lang;
    utterance.rate = rate;
    const mine = (then: () => void) => () => current === utterance && then();
    utterance.onboundary = (event) => {
      if (current === utterance && event.name !== 'sentence') onWord(event.charIndex);
    };
    utterance.onend = mine(onEnd);
    utterance.onerror = mine(onError);
    // Kept in a variable: Chromium lets go of utterances nobody holds, and their events with them.
    current = utterance;
    engine.speak(utterance);
  };
  return { canSpeak, say, silence };
}

async function canSpeak(): Promise<boolean> {
  const engine = synthesis();
  if (!engine) return false;
  if (engine.getVoices().length > 0) return true;
  await new Promise<void>((done) => {
    engine.addEventListener?.('voiceschanged', () => done(), { once: true });
    setTimeout(done, VOICES_WAIT_MS);
  });
  return engine.getVoices().length > 0;
}
