import { baseLanguage } from '../reading/voices.ts';
import { extension } from './runtime.ts';

/** Under this key lie the chosen voices. They differ from device to device, so they are kept on the device alone. */
export const VOICES_KEY = 'voices';

/** Which voice a person chose for which language. */
export interface VoiceChoices {
  /** Id of the voice for a language, or null. */
  get(lang: string): string | null;
  /** Keeps a choice; null goes back to the best voice of the device. */
  set(lang: string, id: string | null): void;
}

function read(stored: unknown): [string, string][] {
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** Opens the choices. They are there a moment later; where nothing was kept, or nothing can be, each language starts without one. */
export function openVoiceChoices(): VoiceChoices {
  const { local } = extension.storage;
  const chosen = new Map<string, string>();
  const fill = (found: Record<string, unknown>) => {
    for (const [lang, id] of read(found[VOICES_KEY])) if (!chosen.has(lang)) chosen.set(lang, id);
  };
  local.get(VOICES_KEY).then(fill, () => undefined);
  return {
    get: (lang) => chosen.get(baseLanguage(lang)) ?? null,
    set(lang, id) {
      if (id === null) chosen.delete(baseLanguage(lang));
      else chosen.set(baseLanguage(lang), id);
      // Where the store is full or locked the choice holds until the page is left.
      local.set({ [VOICES_KEY]: Object.fromEntries(chosen) }).catch(() => undefined);
    },
  };
}
