/** Speeds of reading aloud, as multiples of the voice's own pace; the Web Speech API takes 0.1 to 10. */
export const SPEECH_RATES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.75, 2, 2.5, 3] as const;

export type SpeechRate = (typeof SPEECH_RATES)[number];

/** The next faster (`by` 1) or slower (`by` -1) speed; the first and last stay. */
export function stepRate(rate: SpeechRate, by: 1 | -1): SpeechRate {
  return SPEECH_RATES[SPEECH_RATES.indexOf(rate) + by] ?? rate;
}
