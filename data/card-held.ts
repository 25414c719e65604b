/** The statements that held on a day, worded for the card: offices of a person, heads of a state, leaders of an organisation. */
import type { Line } from './card.ts';
import { lineOf } from './card-line.ts';
import { holderAt, statementsAt, termsAt } from './facts-at.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Statement } from './record.ts';

/** Heads first, in the order in which a reader expects them. */
const HEADS = ['head-of-state', 'head-of-government', 'organisation-head', 'party-head'];
const MOST = 4;

export function heldLines(record: DataRecord, graph: Graph, day: string): Line[] {
  switch (record.kind) {
    case 'person':
      return [...officesHeld(record, graph, day), ...positionsHeld(record, day)].slice(0, MOST);
    case 'office':
      return holdersOf(record, graph, day);
    case 'event':
      return eventDate(record, graph);
    default:
      return [...headsOf(record, graph, day), ...leadersOf(record, graph, day)].slice(0, MOST);
  }
}

/** "Ministerpräsidentin Japans": the office's title in the holder's gender. */
export function titleOf(office: DataRecord, holder: DataRecord | undefined): string {
  if (!office.title) return office.name;
  return holder?.gender === 'f' ? office.title.f : office.title.m;
}

function officesHeld(person: DataRecord, graph: Graph, day: string): Line[] {
  return termsAt(graph, person.id, day)
    .toSorted((a, b) => rankOfOffice(a.office) - rankOfOffice(b.office))
    .map(({ office, holder }) => ({ ...lineOf(office, holder, day), text: withRemark(titleOf(office, person), holder) }));
}

/** Smaller for the offices that a reader expects first. */
export function rankOfOffice(office: DataRecord): number {
  const place = HEADS.indexOf(office.type);
  return place < 0 ? HEADS.length : place;
}

function withRemark(title: string, statement: Statement): string {
  return statement.text ? `${title}, ${statement.text}` : title;
}

function positionsHeld(person: DataRecord, day: string): Line[] {
  return statementsAt(
    person.statements.filter((s) => s.property === 'position'),
    day,
  ).map((s) => lineOf(person, s, day));
}

function holdersOf(office: DataRecord, graph: Graph, day: string): Line[] {
  const certain = holderAt(office, day);
  const holders = certain
    ? [certain]
    : statementsAt(
        office.statements.filter((s) => s.property === 'holder'),
        day,
      );
  return holders.map((holder) => ({ ...lineOf(office, holder, day), text: nameOf(graph, holder) }));
}

function headsOf(record: DataRecord, graph: Graph, day: string): Line[] {
  const heads = record.kind === 'place' ? HEADS.slice(0, 2) : HEADS;
  return (graph.offices.get(record.id) ?? [])
    .filter((office) => heads.includes(office.type))
    .toSorted((a, b) => rankOfOffice(a) - rankOfOffice(b))
    .flatMap((office) =>
      holdersOf(office, graph, day).map((line) => ({
        ...line,
        text: `${titleOf(office, holderRecord(office, graph, day))}: ${line.text}`,
      })),
    );
}

function holderRecord(office: DataRecord, graph: Graph, day: string): DataRecord | undefined {
  return graph.byId.get(holderAt(office, day)?.value ?? '');
}

function leadersOf(record: DataRecord, graph: Graph, day: string): Line[] {
  return statementsAt(
    record.statements.filter((s) => s.property === 'leader'),
    day,
  ).map((s) => ({ ...lineOf(record, s, day), text: `${s.text}: ${nameOf(graph, s)}` }));
}

function eventDate(event: DataRecord, graph: Graph): Line[] {
  const date = event.statements.find((s) => s.property === 'date');
  if (!date) return [];
  const where = event.statements.filter((s) => s.property === 'location').map((s) => nameOf(graph, s));
  return [{ ...lineOf(event, date), text: where.join(', ') || date.text || '' }];
}

/** German name of what a statement points to. */
export function nameOf(graph: Graph, statement: Statement): string {
  return graph.byId.get(statement.value ?? '')?.name ?? statement.name ?? '';
}
