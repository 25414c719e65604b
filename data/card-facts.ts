/** The three to six dated facts of a card: those that the article makes worth knowing first, then in the order of time. */
import type { CardContext, Line } from './card.ts';
import { nameOf, titleOf } from './card-held.ts';
import { lineOf } from './card-line.ts';
import { within, yearsBetween } from './dates.ts';
import { eventStart, type Graph } from './graph.ts';
import type { DataRecord, Property, Statement } from './record.ts';

const MOST = 6;

/** Smaller comes first when there is room for six only. */
const PRIORITY: Partial<Record<Property, number>> = {
  died: 1,
  born: 2,
  outcome: 2,
  fact: 3,
  founded: 3,
  capital: 3,
  toll: 3,
  ideology: 4,
  'stands-for': 7,
  member: 5,
  population: 5,
  headquarters: 5,
  position: 5,
  dissolved: 4,
  'located-in': 8,
  'part-of': 8,
  opponent: 6,
  relative: 7,
};

/** Undated facts that a reader wants last; a capital or an ideology comes first. */
const LAST = new Set<Property>(['located-in', 'part-of', 'stands-for', 'relative', 'opponent']);

interface Ranked {
  line: Line;
  /** ISO date by which facts are put in order; '' comes first */
  at: string;
  priority: number;
}

export function factLines(record: DataRecord, graph: Graph, context: CardContext): Line[] {
  const day = context.published ?? context.stand;
  const ranked = [
    ...ownFacts(record, graph, day),
    ...pastTerms(record, graph, day),
    ...pastHolders(record, graph, day),
    ...sharedEvents(record, graph, context),
  ];
  return ranked
    .toSorted((a, b) => a.priority - b.priority || nearness(b.at, day) - nearness(a.at, day))
    .slice(0, MOST)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ line }) => line);
}

/** Facts near the article's date say more about it. Years, negative. */
function nearness(at: string, day: string): number {
  return at === '' || at === '9999' ? -1 : -Math.abs(Number(at.slice(0, 4)) - Number(day.slice(0, 4)));
}

function ownFacts(record: DataRecord, graph: Graph, day: string): Ranked[] {
  return record.statements.flatMap((statement) => {
    const priority = PRIORITY[statement.property];
    const text = wording(record, statement, graph, day);
    if (priority === undefined || text === null) return [];
    const line = { ...lineOf(record, statement), text };
    const undated = LAST.has(statement.property) ? '9999' : '';
    return [{ line, at: statement.on ?? statement.from ?? statement.to ?? undated, priority }];
  });
}

/** German words for a statement; null where the card says it elsewhere. */
function wording(record: DataRecord, statement: Statement, graph: Graph, day: string): string | null {
  const target = nameOf(graph, statement);
  const text = statement.text ?? '';
  switch (statement.property) {
    case 'born': {
      const died = record.statements.find((s) => s.property === 'died')?.on;
      const age = statement.on && !died ? yearsBetween(statement.on, day) : null;
      return join(text || target ? `geboren in ${stripIn(text || target)}` : 'geboren', age === null ? '' : `${age} Jahre alt`);
    }
    case 'died':
      return text ? (/^[a-zäöü]/.test(text) ? text : `gestorben: ${text}`) : target ? `gestorben in ${target}` : 'gestorben';
    case 'founded':
      return join(record.kind === 'place' ? 'Staatsgründung' : 'gegründet', text);
    case 'dissolved':
      return join('aufgelöst', text);
    case 'capital':
      return join(`Hauptstadt: ${target}`, text);
    case 'headquarters':
      return join(`Sitz: ${target}`, text);
    case 'member':
      return join(record.kind === 'person' ? target : `Mitglied: ${target}`, text);
    case 'stands-for':
      return join(`steht für: ${target}`, text);
    case 'located-in':
      return join(`liegt in: ${target}`, text);
    case 'part-of':
      return join(`gehört zu: ${target}`, text);
    case 'relative':
    case 'opponent':
      return `${text}: ${target}`;
    case 'position': {
      const runs = within(day, statement.from, statement.to) === 'inside';
      return runs ? null : text;
    }
    default:
      return text || null;
  }
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}

function stripIn(text: string): string {
  return text.replace(/^in /, '');
}

function pastTerms(record: DataRecord, graph: Graph, day: string): Ranked[] {
  return (graph.terms.get(record.id) ?? [])
    .filter(({ holder }) => within(day, holder.from, holder.to) !== 'inside')
    .map(({ office, holder }) => ({
      line: { ...lineOf(office, holder), text: join(titleOf(office, record), holder.text ?? '') },
      at: holder.from ?? holder.to ?? '',
      priority: 2,
    }));
}

function pastHolders(record: DataRecord, graph: Graph, day: string): Ranked[] {
  if (record.kind !== 'office') return [];
  return record.statements
    .filter((s) => s.property === 'holder' && within(day, s.from, s.to) !== 'inside')
    .map((s) => ({ line: { ...lineOf(record, s), text: nameOf(graph, s) }, at: s.from ?? s.to ?? '', priority: 4 }));
}

/** Events in which the entity took part, or which happened there, that others of the article share; with the weightiest of them first. */
function sharedEvents(record: DataRecord, graph: Graph, context: CardContext): Ranked[] {
  const own = context.events.get(record.id);
  return (graph.events.get(record.id) ?? []).flatMap((event) => {
    if (event.id === own) return [];
    const participants = new Set(event.statements.filter((s) => s.property === 'participant').map((s) => s.value));
    const shared = context.others.filter((id) => id !== record.id && participants.has(id));
    const person = shared.findIndex((id) => graph.byId.get(id)!.kind === 'person');
    const rank = context.others.indexOf(shared[person]!) / context.others.length;
    const priority = record.kind === 'person' && person >= 0 ? rank : shared.length > 1 ? 2 : 6;
    const date = event.statements.find((s) => s.property === 'date')!;
    const outcome = event.statements.find((s) => s.property === 'outcome')?.text;
    const text = join(titleWithoutYear(event.name), outcome && outcome.length < 70 ? outcome : '');
    return [{ line: { ...lineOf(event, date), text }, at: eventStart(event), priority }];
  });
}

/** The date stands beside it: "Gipfel in Hanoi 2019" is "Gipfel in Hanoi" here. */
export function titleWithoutYear(name: string): string {
  return name.replace(/ (19|20)\d{2}$/, '');
}
