import { type NumberRange, readNumber } from '../reading/number-range.ts';

/** What a setting takes: one of a list, a number of a range, or what a function of its own reads. */
export type Accepted<T> = readonly T[] | (number extends T ? NumberRange : never) | ((value: unknown) => T | undefined);

type AnyAccepted = readonly unknown[] | NumberRange | ((value: unknown) => unknown);

/** A value as the setting holds it, or undefined where it is none that the setting takes. Never throws. */
export function readAccepted(accepted: AnyAccepted, value: unknown): unknown {
  if (typeof accepted === 'function') return accepted(value);
  if ('min' in accepted) return readNumber(accepted, value);
  return accepted.includes(value) ? value : undefined;
}

/** On or off. */
export const SWITCH = [true, false] as const;
