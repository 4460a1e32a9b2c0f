/** The values that a setting of numbers takes: both ends are part of it. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** How far one press moves. Values stand on whole steps from `min`. */
  readonly step: number;
}

/** Without the noise that sums of decimal fractions leave: 1.6 and not 1.6000000000000001. */
const clean = (value: number) => Math.round(value * 1e4) / 1e4;

/** The value on the nearest step, or undefined for what is no number or lies outside of the range. */
export function readNumber({ min, max, step }: NumberRange, value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return undefined;
  return Math.min(max, clean(min + Math.round((value - min) / step) * step));
}

/** The next value up (`by` 1) or down (`by` -1); the ends stay. */
export function stepNumber({ min, max, step }: NumberRange, value: number, by: 1 | -1): number {
  return clean(Math.min(max, Math.max(min, value + by * step)));
}
