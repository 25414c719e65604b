/** Memberships of states in international bodies. The table has no dates, so a dated membership is never wholly confirmed. */
import { foldName } from '../../data/validate.ts';
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { editionOf } from './editions.ts';
import { namesOf } from './compare-ids.ts';
import type { Row } from './read-tables.ts';

/** Members by folded abbreviation of the body. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** Bodies whose German and English abbreviations differ, or that the table calls otherwise. */
const ABBREVIATIONS: Record<string, string> = {
  uno: 'un',
  iwf: 'imf',
  igh: 'icj',
  istgh: 'icct',
  'arabische liga': 'las',
  'afrikanische union': 'au',
  'golf kooperationsrat': 'gcc',
  golfkooperationsrat: 'gcc',
  europarat: 'ce',
  'commonwealth of nations': 'c',
  weltbank: 'ibrd',
  'shanghaier organisation fuer zusammenarbeit': 'sco',
  'europaische freihandelsassoziation': 'efta',
  ovks: 'csto',
  gus: 'cis',
  ecowas: 'ecowas',
};

/** "G-7" and "G7" are one body; the status "member" alone counts, and the permanent members of a council. */
export function indexMembers(rows: readonly Row[]): Members {
  const members = new Map<string, ReadonlySet<string>>();
  for (const row of rows) {
    if (row.status !== 'member' && row.status !== 'permanent') continue;
    members.set(abbreviation(row.org ?? ''), new Set((row.iso2 ?? '').split(' ')));
  }
  return members;
}

function abbreviation(name: string): string {
  const folded = foldName(name);
  return ABBREVIATIONS[folded] ?? folded.replaceAll(' ', '');
}

/** Claims of a state, one for each membership. `iso2` is its code, `organisations` the records of bodies by id. */
export function compareMemberships(
  state: DataRecord,
  iso2: string,
  organisations: ReadonlyMap<string, DataRecord>,
  members: Members,
): Claim[] {
  return state.statements.flatMap((statement, i) => {
    if (statement.property !== 'member') return [];
    const body = statement.value === undefined ? undefined : organisations.get(statement.value);
    const names = body ? namesOf(body) : [statement.name ?? ''];
    const list = names.map((name) => members.get(abbreviation(name))).find((codes) => codes !== undefined);
    const ended = statement.to !== undefined;
    const { from, to, seen } = statement;
    const ours = ended ? `until ${to}` : from ? `since ${from}` : 'member';
    return [
      {
        record: state.id,
        field: `member[${statement.value ?? statement.name}]`,
        ours,
        statement: i,
        evidence: list ? [weigh(list.has(iso2), ended, from !== undefined || (seen ?? '') > FACTBOOK.date)] : [],
      },
    ];
  });
}

const FACTBOOK = editionOf('factbook')!;

function weigh(listed: boolean, ended: boolean, dated: boolean): Evidence {
  const verdict = listed === ended ? 'contradicts' : dated || ended ? 'silent' : 'confirms';
  return { verdict, theirs: listed ? 'member' : 'no member', table: 'org_memberships_factbook', edition: FACTBOOK };
}
