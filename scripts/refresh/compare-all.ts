/** All differences between records and what was gathered. */
import type { DataRecord } from '../../data/record.ts';
import { foldName } from '../../data/validate.ts';
import { groupBy } from '../verify/group-by.ts';
import type { Change, Clock } from './change.ts';
import { comparePoints } from './compare-dates.ts';
import { compareNames } from './compare-names.ts';
import { compareHolders, compareMembers } from './compare-terms.ts';
import { directoryOf, type Directory } from './directory.ts';
import type { Gathered } from './gather.ts';
import { READ, type Item, type PropertyId } from './item.ts';
import { GREAT_OFFICES, isSoleGreatOffice, officeItem } from './office-ids.ts';
import { distinctTerms, termOf, type Term } from './term.ts';

/** Changes of the records in `wanted`, in their order; `all` is who they point to. Pure. */
export function compareRecords(
  wanted: readonly DataRecord[],
  all: readonly DataRecord[],
  { answers, holders }: Gathered,
  clock: Clock,
): Change[] {
  const directory = directoryOf(all, answers);
  const owners = groupBy(
    all.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((text) => ({ id, name: foldName(text) }))),
    ({ name }) => name,
  );
  const takenBesides = (id: string) => ({ has: (name: string) => (owners.get(name) ?? []).some((owner) => owner.id !== id) });
  const positions = positionsByOffice(all, directory, answers);
  const itemAt = (id: string | undefined): Item | undefined => {
    const answer = answers.get(id ?? '');
    return answer?.kind === 'item' ? answer.item : undefined;
  };

  return wanted.flatMap((record) => {
    const item = itemAt(record.wikidata);
    const state = isSoleGreatOffice(record, all) ? itemAt(directory.byId.get(record.jurisdiction!)?.wikidata) : undefined;
    const proposed = state && officeItem(record, state);
    return [
      ...compareId(record, answers, directory, proposed),
      ...(item
        ? [...compareNames(record, item, takenBesides(record.id)), ...comparePoints(record, item, clock), ...members(record, item)]
        : []),
      ...officeHolders(record, item?.id ?? record.wikidata ?? proposed, state),
    ];
  });

  function members(record: DataRecord, item: Item): Change[] {
    const parties = record.kind === 'person' ? claimedTerms(item, READ.party) : [];
    return compareMembers(record, { parties, bodies: claimedTerms(item, READ.memberOf) }, directory, clock);
  }

  function officeHolders(record: DataRecord, id: string | undefined, state: Item | undefined): Change[] {
    if (record.kind !== 'office') return [];
    const heads = state ? claimedTerms(state, GREAT_OFFICES[record.type]!.holder).map((term) => named(term, itemAt(term.target))) : [];
    const terms = distinctTerms([...(holders.get(id ?? '') ?? []), ...(positions.get(id ?? '') ?? []), ...heads]);
    return compareHolders(record, terms, directory, clock);
  }
}

function named(term: Term, item: Item | undefined): Term {
  return term.name === undefined && item?.label !== undefined ? { ...term, name: item.label } : term;
}

function claimedTerms(item: Item, property: PropertyId): Term[] {
  return (item.claims[property] ?? []).flatMap((claim) => termOf(claim) ?? []);
}

/** Ids that were merged or deleted, and an office's id that its state knows. */
function compareId(record: DataRecord, answers: Gathered['answers'], directory: Directory, proposed: string | undefined): Change[] {
  const { wikidata: ours } = record;
  const change = { record: record.id, field: 'wikidata', ours: ours ?? '', handChecked: false };
  const answer = answers.get(ours ?? '');
  if (answer?.kind === 'missing') return [{ ...change, theirs: '', note: 'deleted or never there' }];
  const id = answer === undefined ? (ours === undefined ? proposed : ours) : answer.item.id;
  if (id === undefined || id === ours) return [];
  const note = ours === undefined ? 'named by its state' : 'merged';
  const other = directory.byItem.get(id);
  if (other !== undefined && other.id !== record.id) return [{ ...change, theirs: id, note: `${note}; ${other.id} has it` }];
  return [{ ...change, theirs: id, note, edit: { kind: 'wikidata', id } }];
}

/** P39 of the people who have records, by office: known before the query service has caught up. */
function positionsByOffice(all: readonly DataRecord[], { itemOf }: Directory, answers: Gathered['answers']): Map<string, Term[]> {
  const held = all.flatMap((record) => {
    const answer = record.kind === 'person' ? answers.get(record.wikidata ?? '') : undefined;
    const target = itemOf(record.id);
    if (answer?.kind !== 'item' || target === undefined) return [];
    return claimedTerms(answer.item, READ.position).map((term) => ({ office: term.target, term: { ...term, target, name: record.name } }));
  });
  const groups = groupBy(held, ({ office }) => office);
  return new Map([...groups].map(([office, terms]) => [office, terms.map(({ term }) => term)]));
}
