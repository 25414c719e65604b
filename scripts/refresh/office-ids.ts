/** Which item a state's highest offices have: P1906 and P1313 of the state. */
import type { DataRecord } from '../../data/record.ts';
import { bestClaims, READ, type Item, type PropertyId } from './item.ts';

/** For each type of office that belongs to a state alone: who holds it, and what it is, among the state's properties. */
export const GREAT_OFFICES: Readonly<Record<string, { holder: PropertyId; office: PropertyId }>> = {
  'head-of-state': { holder: READ.headOfState, office: READ.officeOfHeadOfState },
  'head-of-government': { holder: READ.headOfGovernment, office: READ.officeOfHeadOfGovernment },
};

/** True where the record is the only office of its type in its state; where there are two, nobody knows which is meant. */
export function isSoleGreatOffice(record: DataRecord, records: readonly DataRecord[]): boolean {
  if (record.kind !== 'office' || !(record.type in GREAT_OFFICES) || record.jurisdiction === undefined) return false;
  return (
    records.filter(({ kind, type, jurisdiction }) => kind === 'office' && type === record.type && jurisdiction === record.jurisdiction)
      .length === 1
  );
}

/** The item of the office according to its state; undefined where the state names none or several. */
export function officeItem(office: DataRecord, state: Item): string | undefined {
  const claims = bestClaims(state, GREAT_OFFICES[office.type]!.office);
  const [only] = claims;
  return claims.length === 1 && only!.value.type === 'item' ? only!.value.id : undefined;
}
