/** A voice of the device, or of a service that it reaches. */
export interface Voice {
  /** What tells it apart from the others on this device. */
  readonly id: string;
  readonly name: string;
  /** BCP 47 language. */
  readonly lang: string;
  /** Whether the text is sent to a service to be spoken. */
  readonly remote: boolean;
}

/** Language and region of a tag, in small letters; Android writes `en_US`. */
function parts(lang: string): string[] {
  return lang.toLowerCase().split(/[-_]/u);
}

/** The bare language of a tag: `zh` of `zh-Hant-TW`. Tags that mean the same language give the same. */
export function baseLanguage(lang: string): string {
  const base = parts(lang)[0] ?? '';
  // Older names that voices still carry, and the names under which they are parts of one language.
  return ({ iw: 'he', in: 'id', ji: 'yi', cmn: 'zh', yue: 'zh', nb: 'no', nn: 'no' } as const)[base] ?? base;
}

/** How well a voice matches a language: 0 not at all, 1 the language, more for each further part in common. */
function match(voice: Voice, lang: string): number {
  if (baseLanguage(voice.lang) !== baseLanguage(lang)) return 0;
  const wanted = parts(lang).slice(1);
  return (
    1 +
    parts(voice.lang)
      .slice(1)
      .filter((part) => wanted.includes(part)).length
  );
}

/** The voices that speak a language, best first: those of the device before remote ones, then by region, then as the device lists them. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const able = voices.filter((voice) => match(voice, lang) > 0);
  return able.sort((a, b) => Number(a.remote) - Number(b.remote) || match(b, lang) - match(a, lang));
}

/** Why nothing can be read aloud. */
export type NoVoice =
  /** The device has no voice at all. */
  | 'none'
  /** It has none for this language. */
  | 'language'
  /** All that speak the language would send the text away, and none was chosen. */
  | 'remote';

/**
 * The voice for a language. A remote voice only ever speaks when the person chose it: the text would leave the device.
 * @param chosen id of the voice chosen for the language, which may be gone from the device; null for none.
 */
export function pickVoice(voices: readonly Voice[], lang: string, chosen: string | null): Voice | NoVoice {
  const wish = voices.find(({ id }) => id === chosen);
  if (wish) return wish;
  if (voices.length === 0) return 'none';
  const best = voicesFor(voices, lang)[0];
  if (!best) return 'language';
  return best.remote ? 'remote' : best;
}
