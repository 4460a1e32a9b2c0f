import { VERSION } from './schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** For each version the step that turns its values into those of the next. */
const STEPS: Readonly<Record<number, (values: Values) => Values>> = {};

/**
 * Values of any older version in the form of this one. Values of a newer version pass unchanged.
 * @param version the version under which the values were stored.
 */
export function migrate(version: number, values: Values): Values {
  let current = values;
  for (let from = version; from < VERSION; from++) current = STEPS[from]?.(current) ?? current;
  return current;
}
