/** What ties an entity to the others that the article names: meetings, offices, memberships, kinship. */
import type { Link } from './card.ts';
import { titleWithoutYear } from './card-facts.ts';
import { titleOf } from './card-held.ts';
import { whenOf } from './card-line.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Statement } from './record.ts';

const MOST = 6;
/** More meetings than this are counted, not listed. */
const MOST_MEETINGS = 4;

/** Links to `others` (ids, weightiest first), the closest first within that order. */
export function linksBetween(record: DataRecord, graph: Graph, others: readonly string[]): Link[] {
  const links: Link[] = [];
  for (const id of others) {
    const other = graph.byId.get(id);
    if (!other || id === record.id || links.length >= MOST) continue;
    const text = meetings(record, other, graph) ?? office(record, other, graph) ?? direct(record, other);
    if (text) links.push({ id, name: other.name, text });
  }
  return links;
}

function meetings(a: DataRecord, b: DataRecord, graph: Graph): string | null {
  if (a.kind !== 'person' || b.kind !== 'person') return null;
  const shared = (graph.events.get(a.id) ?? []).filter((event) => isParticipant(event, a.id) && isParticipant(event, b.id));
  if (shared.length === 0) return null;
  const list = shared.slice(-MOST_MEETINGS).map((event) => `${titleWithoutYear(event.name)} (${eventDate(event)})`);
  const count =
    shared.length > 1 ? `${shared.length} ${shared.every((event) => event.type === 'summit') ? 'Treffen' : 'gemeinsame Ereignisse'}: ` : '';
  return count + list.join(', ');
}

function isParticipant(event: DataRecord, id: string): boolean {
  return event.statements.some((s) => s.property === 'participant' && s.value === id);
}

function eventDate(event: DataRecord): string {
  const date = event.statements.find((s) => s.property === 'date')!;
  return whenOf(date);
}

/** A person and the state or organisation of an office, in both directions; an office and its holder. */
function office(a: DataRecord, b: DataRecord, graph: Graph): string | null {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  const terms = graph.terms.get(person.id) ?? [];
  const term = terms.findLast(({ office: held }) => held.jurisdiction === body.id || held.id === body.id);
  if (!term) return null;
  return `${titleOf(term.office, person)} (${whenOf(term.holder)})`;
}

const WORDS: Partial<Record<Statement['property'], { from: string; to: string }>> = {
  member: { from: 'Mitglied', to: 'Mitglied' },
  capital: { from: 'Hauptstadt', to: 'Hauptstadt von' },
  'located-in': { from: 'liegt dort', to: 'liegt hier' },
  'part-of': { from: 'gehört dazu', to: 'Teil davon' },
  'stands-for': { from: 'steht im Pressedeutsch dafür', to: 'wird so genannt' },
  headquarters: { from: 'Sitz', to: 'Sitz von' },
  participant: { from: 'beteiligt', to: 'war beteiligt' },
  location: { from: 'Ort', to: 'fand hier statt' },
};

function direct(a: DataRecord, b: DataRecord): string | null {
  const own = a.statements.find((s) => s.value === b.id);
  const statement = own ?? b.statements.find((s) => s.value === a.id);
  if (!statement) return null;
  const words = WORDS[statement.property];
  const text =
    statement.text && (statement.property === 'relative' || statement.property === 'opponent' || statement.property === 'leader')
      ? statement.text
      : words
        ? own
          ? words.from
          : words.to
        : null;
  if (!text) return null;
  const span = whenOf(statement);
  return span ? `${text} (${span})` : text;
}
