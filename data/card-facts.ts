/** The dated facts of a card: those that the article makes worth knowing are chosen first, then all stand in the order of time. */
import type { CardContext, Line } from './card.ts';
import { withRemark } from './card-held.ts';
import { eventLine, keyOf, lineOf, nameOf, titleWithoutYear } from './card-line.ts';
import { titleOf } from './card-title.ts';
import { wordingOf } from './card-wording.ts';
import { within } from './dates.ts';
import { eventStart, type Graph } from './graph.ts';
import type { DataRecord, Property } from './record.ts';

const MOST = 6;
/** Of these, what came after the article: the reader wants the past first. */
const MOST_SINCE = 3;

/** Smaller comes first when there is room for six only. */
const PRIORITY: Partial<Record<Property, number>> = {
  died: 0,
  born: 1,
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
  position: 3,
  dissolved: 4,
  'located-in': 8,
  'part-of': 5,
  opponent: 6,
  relative: 7,
};

/** Undated facts that a reader wants last; a capital or an ideology comes first. */
const LAST = new Set<Property>(['located-in', 'stands-for', 'relative', 'opponent']);

/** What a link to the other record says as well. */
const TIES = new Set<Property>(['relative', 'opponent', 'member', 'located-in', 'part-of', 'stands-for', 'capital', 'headquarters']);

interface Ranked {
  line: Line;
  /** ISO date by which facts are put in order; '' comes first */
  at: string;
  priority: number;
}

export interface Facts {
  facts: Line[];
  /** what happened after the day of the article */
  since: Line[];
}

/** What stands elsewhere on the card. */
export interface Said {
  lines: readonly Line[];
  /** ids of the records that the card names as tied to this one */
  ties: ReadonlySet<string>;
}

export function factLines(record: DataRecord, graph: Graph, context: CardContext, said: Said): Facts {
  const day = context.published ?? context.stand;
  const own = ownFacts(record, graph, context, said.ties);
  const terms = [...pastTerms(record, graph, day), ...pastHolders(record, graph, day)];
  const known = new Set(said.lines.map(keyOf));
  // an office says itself over which years it was held
  const spans = new Set(
    [...said.lines, ...terms.map(({ line }) => line)].map(({ when }) => when).filter((when) => / – |^seit /.test(when)),
  );
  // the day on which an office changes hands stands beside it: what else is told of it gives way to other days
  const turns = new Set((graph.terms.get(record.id) ?? []).flatMap(({ holder: { from, to } }) => [from, to]));
  const best = [
    ...terms,
    ...own
      .filter(({ line }) => !spans.has(line.when))
      .map((fact) => (turns.has(fact.at) ? { ...fact, priority: fact.priority + 2 } : fact)),
    // what the record says of a day itself, it says better
    ...sharedEvents(record, graph, context).filter(({ at }) => !own.some((fact) => fact.at === at)),
  ]
    .filter(({ line }) => !known.has(keyOf(line)))
    .toSorted((a, b) => a.priority - b.priority || nearness(b.at, day) - nearness(a.at, day));
  const since = new Set(best.filter(({ at }) => isAfter(at, day)).slice(0, MOST_SINCE));
  const chosen = best.filter((fact) => !isAfter(fact.at, day) || since.has(fact)).slice(0, MOST);
  const inOrder = (later: boolean) =>
    chosen
      .filter(({ at }) => isAfter(at, day) === later)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ line }) => line);
  return { facts: inOrder(false), since: inOrder(true) };
}

/** Certainly after `day`: "2019" is not after a day of 2019. */
function isAfter(at: string, day: string): boolean {
  return at !== '' && at !== UNDATED && at > day.slice(0, at.length);
}

/** Sorts behind every date. */
const UNDATED = '9999';

/** Facts near the article's date say more about it. Years, negative. */
function nearness(at: string, day: string): number {
  return at === '' || at === UNDATED ? -1 : -Math.abs(Number(at.slice(0, 4)) - Number(day.slice(0, 4)));
}

function ownFacts(record: DataRecord, graph: Graph, { published, stand }: CardContext, ties: ReadonlySet<string>): Ranked[] {
  return record.statements.flatMap((statement) => {
    if (TIES.has(statement.property) && ties.has(statement.value ?? '')) return [];
    const priority = PRIORITY[statement.property];
    const wording = wordingOf(record, statement, graph, { day: published ?? stand, stand });
    if (priority === undefined || wording === null) return [];
    const line = lineOf(record, statement);
    const { label, text } = wording;
    // a date takes the place of the label
    const worded = line.when && label ? { ...line, text: `${label}: ${text}` } : { ...line, label, text };
    const undated = LAST.has(statement.property) ? UNDATED : '';
    return [{ line: worded, at: statement.on ?? statement.from ?? statement.to ?? undated, priority }];
  });
}

function pastTerms(record: DataRecord, graph: Graph, day: string): Ranked[] {
  return (graph.terms.get(record.id) ?? [])
    .filter(({ holder }) => within(day, holder.from, holder.to) !== 'inside')
    .map(({ office, holder }) => ({
      line: { ...lineOf(office, holder), text: withRemark(titleOf(office, record), holder) },
      at: holder.from ?? holder.to ?? '',
      priority: 2,
    }));
}

function pastHolders(record: DataRecord, graph: Graph, day: string): Ranked[] {
  if (record.kind !== 'office') return [];
  return record.statements
    .filter((s) => s.property === 'holder' && within(day, s.from, s.to) !== 'inside')
    .map((s) => ({ line: { ...lineOf(record, s), text: withRemark(nameOf(graph, s), s) }, at: s.from ?? s.to ?? '', priority: 4 }));
}

/** Events in which the entity took part, or which happened there. Those that two people of the article share stand with their names (`card-links.ts`). */
function sharedEvents(record: DataRecord, graph: Graph, { events, others }: CardContext): Ranked[] {
  const own = events.get(record.id);
  return (graph.events.get(record.id) ?? []).flatMap((event) => {
    if (event.id === own) return [];
    const participants = new Set(event.statements.filter((s) => s.property === 'participant').map((s) => s.value));
    const shared = others.filter((id) => id !== record.id && participants.has(id));
    if (record.kind === 'person' && shared.some((id) => graph.byId.get(id)?.kind === 'person')) return [];
    const outcome = event.statements.find((s) => s.property === 'outcome')?.text;
    const text = titleWithoutYear(event.name) + (outcome && outcome.length < 70 ? `: ${outcome}` : '');
    return [{ line: eventLine(event, text), at: eventStart(event), priority: shared.length > 1 ? 2 : 6 }];
  });
}
