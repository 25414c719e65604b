/** What ties an entity to the others that the article names: kinship, handovers, meetings, offices, memberships. */
import type { Line, Link } from './card.ts';
import { eventLine, lineOf, titleWithoutYear, yearsOf } from './card-line.ts';
import { titleOf, titleWithin } from './card-title.ts';
import { within } from './dates.ts';
import type { Graph } from './graph.ts';
import { inverseKinship } from './kinship.ts';
import type { DataRecord, Property, Statement } from './record.ts';
import { successionOf } from './succession.ts';

const MOST = 6;
/** More meetings than this are counted, and the latest listed. */
const MOST_LINES = 4;

/** Links to `others` (ids, weightiest first), in their order. `day` is the one that the card speaks of. */
export function linksBetween(record: DataRecord, graph: Graph, others: readonly string[], day: string): Link[] {
  const links: Link[] = [];
  for (const id of others) {
    const other = graph.byId.get(id);
    if (!other || id === record.id || links.length >= MOST) continue;
    const shared = meetingsOf(record, other, graph);
    const tie = handoverLine(record, other, graph) ?? officeLine(record, other, graph, day) ?? membershipLine(record, other);
    const meetings = shared.slice(-MOST_LINES).map((event) => eventLine(event, titleWithoutYear(event.name)));
    const lines = [kinshipLine(record, other), tie, ...meetings].filter((line) => line !== null);
    if (lines.length > 0) links.push({ id, name: other.name, text: shared.length > 1 ? countOf(shared) : '', lines });
  }
  return links;
}

/** "3 Treffen" */
function countOf(events: readonly DataRecord[]): string {
  return `${events.length} ${events.every(({ type }) => type === 'summit') ? 'Treffen' : 'gemeinsame Ereignisse'}`;
}

/** Events in which both people took part, oldest first. */
function meetingsOf(a: DataRecord, b: DataRecord, graph: Graph): DataRecord[] {
  if (a.kind !== 'person' || b.kind !== 'person') return [];
  return (graph.events.get(a.id) ?? []).filter((event) => isParticipant(event, a.id) && isParticipant(event, b.id));
}

function isParticipant(event: DataRecord, id: string): boolean {
  return event.statements.some((s) => s.property === 'participant' && s.value === id);
}

function handoverLine(person: DataRecord, other: DataRecord, graph: Graph): Line | null {
  if (person.kind !== 'person' || other.kind !== 'person') return null;
  const succession = successionOf(person, other, graph);
  if (!succession) return null;
  const { office, term, text } = succession;
  return { ...lineOf(office, term), when: lineOf(office, { ...term, on: term.from }).when, text, seen: null };
}

/** A person and the state or organisation of an office, in both directions; an office and its holder. The term of `day` counts, or else the last. */
function officeLine(a: DataRecord, b: DataRecord, graph: Graph, day: string): Line | null {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  const terms = (graph.terms.get(person.id) ?? []).filter(({ office }) => office.jurisdiction === body.id || office.id === body.id);
  const term = terms.findLast(({ holder }) => within(day, holder.from, holder.to) === 'inside') ?? terms.at(-1);
  if (!term) return null;
  return short(lineOf(term.office, term.holder), term.holder, titleWithin(titleOf(term.office, person), body));
}

function kinshipLine(a: DataRecord, b: DataRecord): Line | null {
  const tie = tieOf(a, b, 'relative') ?? tieOf(a, b, 'opponent');
  if (!tie) return null;
  const { record, statement } = tie;
  const text = record === a || statement.property === 'opponent' ? statement.text! : inverseKinship(statement.text!, b.gender);
  return text === null ? null : short(lineOf(record, statement), statement, text);
}

/** What the other is to the one whose card it is: `own` where the card's record says it, `theirs` where the other's does. */
const WORDS: readonly (readonly [property: Property, own: string, theirs: string])[] = [
  ['member', 'Mitglied', 'Mitglied'],
  ['capital', 'Hauptstadt', 'hat hier die Hauptstadt'],
  ['headquarters', 'Sitz', 'Sitz hier'],
  ['located-in', 'liegt dort', 'liegt hier'],
  ['part-of', 'schließt dies ein', 'gehört dazu'],
  ['stands-for', 'oft damit gemeint', 'steht oft dafür'],
  ['participant', 'beteiligt', 'beteiligt'],
  ['location', 'Ort', 'fand hier statt'],
];

function membershipLine(a: DataRecord, b: DataRecord): Line | null {
  const led = tieOf(a, b, 'leader');
  if (led) return short(lineOf(led.record, led.statement), led.statement, led.statement.text!);
  for (const [property, own, theirs] of WORDS) {
    const tie = tieOf(a, b, property);
    if (!tie) continue;
    const { record, statement } = tie;
    const text = record === a ? own : theirs;
    // an event's card has the date above; elsewhere it says more than the word
    if (record.kind === 'event') return record === a ? { ...eventLine(record, text), when: '', seen: null } : eventLine(record, text);
    return short(lineOf(record, statement), statement, property === 'member' ? membershipWord(record, record === a ? b : a) : text);
  }
  return null;
}

/** Sportspeople are no members of their clubs. */
function membershipWord(member: DataRecord, body: DataRecord): string {
  if (member.type !== 'athlete' || body.type !== 'club') return 'Mitglied';
  return member.gender === 'f' ? 'Spielerin' : 'Spieler';
}

/** The first statement of either about the other; one of `a` is preferred. */
function tieOf(a: DataRecord, b: DataRecord, property: Property): { record: DataRecord; statement: Statement } | null {
  for (const [record, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const statement = record.statements.find((s) => s.property === property && s.value === other.id);
    if (statement) return { record, statement };
  }
  return null;
}

/** The years do here: the days stand among the facts. */
function short(line: Line, statement: Statement, text: string): Line {
  return { ...line, when: yearsOf(statement), text, seen: null };
}
