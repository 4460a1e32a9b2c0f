import { SPACINGS } from '../reading/spacing.ts';
import { VERSION } from './schema.ts';

/** Stored values by name, of any version. */
export type Values = Readonly<Record<string, unknown>>;

/** For each version the step that turns its values into those of the next. */
export type Steps = Readonly<Record<number, (values: Values) => Values>>;

/** Version 1 kept the name of a spacing; since then each part of it is a setting. */
function spacingByParts({ spacing, ...rest }: Values): Values {
  const named = typeof spacing === 'string' && Object.hasOwn(SPACINGS, spacing);
  return named ? { ...rest, ...SPACINGS[spacing as keyof typeof SPACINGS] } : rest;
}

const STEPS: Steps = { 1: spacingByParts };

/**
 * Values of any older version in the form of this one. Values of a newer version pass unchanged.
 * @param version the version under which the values were stored, 1 or more.
 */
export function migrate(version: number, values: Values, steps: Steps = STEPS, target = VERSION): Values {
  let current = values;
  for (let from = Math.max(1, version); from < target; from++) current = steps[from]?.(current) ?? current;
  return current;
}
