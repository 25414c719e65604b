/** Small tables for the tests of the comparison. */
import { TABLE_FILES, type Tables } from '../../scripts/verify/read-tables.ts';

/** All tables empty but the given ones. */
export function tables(given: Partial<Tables>): Tables {
  const empty = Object.fromEntries(Object.keys(TABLE_FILES).map((name) => [name, []])) as unknown as Tables;
  return { ...empty, ...given };
}
