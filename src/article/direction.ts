/** Languages that are written from right to left whatever their region, by their code (ISO 639, old codes too). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('ar he iw fa ur ps yi dv ckb sd ug syr'.split(' '));

/** Whether a language is written from right to left. @param lang a BCP 47 tag; an unknown one is not. */
export function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '');
}
