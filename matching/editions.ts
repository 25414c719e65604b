/** Events that come back every few years: which edition a name without a year means. */
import { eventStart } from '../data/graph.ts';
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import type { Block, Reading } from './reading.ts';

/** A name that comes back every few years ("Landtagswahl in Thüringen") means the edition of about now. Days. */
const EDITION_DAYS = 400;

function daysFrom(reading: Reading, event: DataRecord): number {
  const start = eventStart(event);
  if (reading.published === null || start === '') return Infinity;
  return Math.abs(Date.parse(start) - Date.parse(reading.published)) / 86_400_000;
}

/** Events that nobody announces: they are not spoken of before they happen. */
const UNANNOUNCED = new Set(['attack', 'disaster', 'accident', 'war', 'crisis', 'scandal', 'coup', 'protest', 'pandemic']);

export function isCurrentEdition(reading: Reading, block: Block, candidate: Candidate, event: DataRecord): boolean {
  if (UNANNOUNCED.has(event.type) && reading.published !== null && eventStart(event) > reading.published) return false;
  return yearBehind(block, candidate) !== null || daysFrom(reading, event) <= EDITION_DAYS;
}

/** "Landtagswahl in Sachsen 2019" is not that of 2024, and "Eishockey-WM" not the football one. */
export function isOtherEdition(block: Block, candidate: Candidate, event: DataRecord): boolean {
  const year = yearBehind(block, candidate);
  if (year !== null && !isSeries(event) && !eventStart(event).startsWith(year)) return true;
  return block.tokens[candidate.from]!.glue === 'hyphen';
}

/** What takes place again and again, and still does: the French Open, of whichever year. */
function isSeries(event: DataRecord): boolean {
  return event.statements.some((s) => s.property === 'date' && s.from !== undefined && s.to === undefined);
}

const THIS = /^(diese|diesen|dieser|dieses|laufenden|diesjahrigen|aktuellen)$/;
/** "Bei diesen Spielen" is said while they go on, and in the weeks around. Days. */
const THIS_DAYS = 45;

/** "bei diesen Olympischen Spielen": the edition of these days, if the dataset has it. */
export function thisEdition(reading: Reading, block: Block, candidate: Candidate, series: DataRecord): DataRecord | null {
  if (!isSeries(series) || !THIS.test(block.tokens[candidate.from - 1]?.folded ?? '')) return null;
  const { neighbours, byId } = reading.knowledge.graph;
  for (const id of neighbours.get(series.id) ?? []) {
    const event = byId.get(id)!;
    const isPart = event.statements.some((s) => s.property === 'part-of' && s.value === series.id);
    if (isPart && daysFrom(reading, event) <= THIS_DAYS) return event;
  }
  return null;
}

function yearBehind(block: Block, candidate: Candidate): string | null {
  const after = block.tokens[candidate.to];
  return after?.glue === 'space' && /^(19|20)\d{2}$/.test(after.text) ? after.text : null;
}

/** Of several editions, the one next to the article's date. */
export function nearestEdition(reading: Reading, records: readonly DataRecord[]): DataRecord[] {
  if (records.length < 2 || !records.every(({ kind }) => kind === 'event')) return [...records];
  return records.toSorted((a, b) => daysFrom(reading, a) - daysFrom(reading, b)).slice(0, 1);
}
