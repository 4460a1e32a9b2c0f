/** Speeds of reading aloud as multiples of the voice's own, a tenth apart. */
export const SPEECH_RATES = Array.from({ length: 21 }, (_, i) => (5 + i) / 10);

/** The next faster (`by` 1) or slower (`by` -1) speed; the first and last stay. */
export function stepRate(rate: number, by: 1 | -1): number {
  return SPEECH_RATES[SPEECH_RATES.indexOf(rate) + by] ?? rate;
}
