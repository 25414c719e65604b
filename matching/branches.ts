/** A party's branches in the Länder have heads of their own: "der AfD-Chef" in an article about Thüringen is not the federal one. */
import type { DataRecord } from '../data/record.ts';
import type { Reading } from './reading.ts';

/** A Land that an article names this often is what it is about. */
const ABOUT = 2;

/** True where a party's or parliamentary group's office may be that of a branch: the article is about a Land and does not name the federal holder. */
export function speaksOfBranch(reading: Reading, office: DataRecord): boolean {
  const { byId } = reading.knowledge.graph;
  const body = office.jurisdiction === undefined ? undefined : byId.get(office.jurisdiction);
  if (body?.type !== 'party' && body?.type !== 'parliamentary-group') return false;
  if (office.statements.some((s) => s.property === 'holder' && s.value !== undefined && reading.established.has(s.value))) return false;
  for (const [id, count] of reading.established) if (count >= ABOUT && byId.get(id)!.type === 'federal-state') return true;
  return false;
}
