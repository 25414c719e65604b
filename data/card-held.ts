/** The statements that held on a day, worded for the card: offices of a person, heads of a state, leaders of an organisation. */
import type { Line } from './card.ts';
import { eventLine, lineOf, nameOf } from './card-line.ts';
import { titleOf, titleWithin } from './card-title.ts';
import { CLUB, membershipOf } from './card-wording.ts';
import { holderAt, statementsAt, termsAt } from './facts-at.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Property, Statement } from './record.ts';

/** Heads first, in the order in which a reader expects them. */
const HEADS = ['head-of-state', 'head-of-government', 'organisation-head', 'party-head'];
const MOST = 4;

export function heldLines(record: DataRecord, graph: Graph, day: string): Line[] {
  switch (record.kind) {
    case 'person':
      return [...officesHeld(record, graph, day), ...positionsHeld(record, day), ...clubsOf(record, graph, day)].slice(0, MOST);
    case 'office':
      return holdersOf(record, day).map((holder) => ({ ...lineOf(record, holder, day), text: withRemark(nameOf(graph, holder), holder) }));
    case 'event':
      return eventDate(record, graph);
    default:
      return [...headsOf(record, graph, day), ...leadersOf(record, graph, day)].slice(0, MOST);
  }
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

/** "Präsident, kommissarisch" */
export function withRemark(title: string, statement: Statement): string {
  return statement.text ? `${title}, ${statement.text}` : title;
}

function positionsHeld(person: DataRecord, day: string): Line[] {
  return heldOf(person, 'position', day).map((s) => lineOf(person, s, day));
}

function clubsOf(person: DataRecord, graph: Graph, day: string): Line[] {
  return heldOf(person, 'member', day).flatMap((s) => {
    const { label, text } = membershipOf(person, s, graph);
    return label === CLUB ? [{ ...lineOf(person, s, day), text: `${label}: ${text}` }] : [];
  });
}

function heldOf(record: DataRecord, property: Property, day: string): Statement[] {
  return statementsAt(
    record.statements.filter((s) => s.property === property),
    day,
  );
}

/** The one holder, or those who hold together. */
function holdersOf(office: DataRecord, day: string): Statement[] {
  const certain = holderAt(office, day);
  return certain ? [certain] : heldOf(office, 'holder', day);
}

function headsOf(record: DataRecord, graph: Graph, day: string): Line[] {
  const heads = record.kind === 'place' ? HEADS.slice(0, 2) : HEADS;
  return (graph.offices.get(record.id) ?? [])
    .filter((office) => heads.includes(office.type))
    .toSorted((a, b) => rankOfOffice(a) - rankOfOffice(b))
    .flatMap((office) =>
      holdersOf(office, day).map((holder) => {
        const title = titleWithin(titleOf(office, graph.byId.get(holder.value ?? '')), record);
        return { ...lineOf(office, holder, day), text: withRemark(`${title}: ${nameOf(graph, holder)}`, holder) };
      }),
    );
}

function leadersOf(record: DataRecord, graph: Graph, day: string): Line[] {
  return heldOf(record, 'leader', day).map((s) => ({ ...lineOf(record, s, day), text: `${s.text}: ${nameOf(graph, s)}` }));
}

function eventDate(event: DataRecord, graph: Graph): Line[] {
  const date = event.statements.find((s) => s.property === 'date');
  if (!date) return [];
  const where = event.statements.filter((s) => s.property === 'location').map((s) => nameOf(graph, s));
  return [eventLine(event, [...new Set(where)].join(', ') || date.text || '')];
}
