/** What two people of an article have to do with each other, with the dated facts that say so. Pure. */
import { titleWithoutYear } from './card-line.ts';
import { titleOf } from './card-title.ts';
import { lineOf } from './card-line.ts';
import type { Line } from './card.ts';
import { eventStart, type Graph, type Term } from './graph.ts';
import type { DataRecord } from './record.ts';

/** met: shared events. office: one office, one after the other. kin and rival: as the record of one of them says. */
export type RelationKind = 'met' | 'office' | 'kin' | 'rival';

export interface Relation {
  kind: RelationKind;
  a: { id: string; name: string };
  b: { id: string; name: string };
  /** German: "3 Treffen", "Ministerpräsident Japans", "Kim Yo Jong: Schwester und engste Beraterin" */
  text: string;
  /** what it rests on, newest first; the text is '' where `text` above has said it */
  facts: Line[];
}

/** People who are named once at the end tell little of the article; and pairs grow with the square. */
const MOST_PEOPLE = 8;
const MOST = 6;
/** Further facts are counted in the text, and in the cards. */
const MOST_FACTS = 4;

/** Relations among people (record ids, weightiest first), those of the weightiest pairs first. Others than people are passed over. */
export function relationsAmong(graph: Graph, ids: readonly string[]): Relation[] {
  const people = ids
    .flatMap((id) => graph.byId.get(id) ?? [])
    .filter(({ kind }) => kind === 'person')
    .slice(0, MOST_PEOPLE);
  const relations: Relation[] = [];
  // by the lighter of the two, so that the two weightiest come first, then each of them with the third
  for (let second = 1; second < people.length; second++) {
    for (let first = 0; first < second; first++) {
      const [a, b] = [people[first]!, people[second]!];
      const events = sharedEvents(a, b, graph);
      const found = kin(a, b) ?? meetings(events) ?? sameOffice(a, b, graph) ?? common(events);
      if (found) relations.push({ a: { id: a.id, name: a.name }, b: { id: b.id, name: b.name }, ...found });
    }
  }
  return relations.slice(0, MOST);
}

type Found = Pick<Relation, 'kind' | 'text' | 'facts'>;

function kin(a: DataRecord, b: DataRecord): Found | null {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const statement = from.statements.find((s) => s.value === to.id && (s.property === 'relative' || s.property === 'opponent'));
    if (!statement) continue;
    // the record of the one says what the other is to it: the name says who is meant
    const text = `${to.name}: ${statement.text}`;
    return { kind: statement.property === 'relative' ? 'kin' : 'rival', text, facts: [{ ...lineOf(from, statement), text: '' }] };
  }
  return null;
}

/** Events in which both took part, newest first. */
function sharedEvents(a: DataRecord, b: DataRecord, graph: Graph): DataRecord[] {
  return (graph.events.get(a.id) ?? [])
    .filter((event) => takesPart(event, a.id) && takesPart(event, b.id))
    .toSorted((x, y) => eventStart(y).localeCompare(eventStart(x)));
}

/** Two who have only met at summits have met; of a coup or an election that would be the wrong word. */
function meetings(events: readonly DataRecord[]): Found | null {
  if (!events.every(({ type }) => type === 'summit')) return null;
  return common(events, `${events.length} Treffen`);
}

function common(events: readonly DataRecord[], several = `${events.length} gemeinsame Ereignisse`): Found | null {
  const [only, ...others] = events;
  if (!only) return null;
  if (others.length === 0) return { kind: 'met', text: titleWithoutYear(only.name), facts: [factOf(only, '')] };
  const facts = events.slice(0, MOST_FACTS).map((event) => factOf(event, titleWithoutYear(event.name)));
  return { kind: 'met', text: several, facts };
}

function factOf(event: DataRecord, text: string): Line {
  return {
    ...lineOf(
      event,
      event.statements.find((s) => s.property === 'date')!,
    ),
    text,
  };
}

function takesPart(event: DataRecord, id: string): boolean {
  return event.statements.some((s) => s.property === 'participant' && s.value === id);
}

/** An office that both have held; the highest of them, as it stands first among the terms of the weightier person. */
function sameOffice(a: DataRecord, b: DataRecord, graph: Graph): Found | null {
  const terms = [...(graph.terms.get(a.id) ?? []), ...(graph.terms.get(b.id) ?? [])];
  const office = (graph.terms.get(a.id) ?? []).find((term) =>
    (graph.terms.get(b.id) ?? []).some((other) => other.office === term.office),
  )?.office;
  if (!office) return null;
  const held = terms.filter((term) => term.office === office).toSorted((x, y) => begins(y).localeCompare(begins(x)));
  const facts = held.slice(0, MOST_FACTS).map(({ holder }) => ({
    ...lineOf(office, holder),
    text: (holder.value === a.id ? a : b).name,
  }));
  return { kind: 'office', text: titleOf(office, undefined), facts };
}

function begins({ holder }: Term): string {
  return holder.from ?? holder.to ?? '';
}
