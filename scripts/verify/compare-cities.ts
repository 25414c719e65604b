/** In which country a city lies. Its id is compared like any other (`compare-ids.ts`). */
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Jurisdiction } from './territory.ts';
import type { Subject } from './subjects.ts';

/** Claims `located-in` of a city; `codeOf` gives the country code of the state or region that an id means. */
export function compareCity(city: DataRecord, subjects: readonly Subject[], codeOf: (id: string) => Jurisdiction): Claim[] {
  const known = subjects.filter((subject) => subject.kind === 'city' && subject.iso2 !== '');
  return city.statements.flatMap((statement, i): Claim[] => {
    const { code, state } = codeOf(statement.value ?? '');
    if (statement.property !== 'located-in' || statement.value === undefined || code === undefined) return [];
    const evidence = known.map(({ iso2, table, edition }): Evidence => {
      // A region may lie in the right country and still be the wrong region.
      const verdict = iso2 !== code ? 'contradicts' : state ? 'confirms' : 'silent';
      return { verdict, theirs: iso2, table, edition };
    });
    return [{ record: city.id, field: `located-in[${statement.value}]`, ours: code, statement: i, evidence }];
  });
}
