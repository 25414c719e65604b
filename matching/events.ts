/** Events by their ingredients: "Gipfeltreffen in Hanoi im Jahre 2019", "sahen sich Trump und Kim 2019 in Hanoi". */
import { eventStart } from '../data/graph.ts';
import type { DataRecord } from '../data/record.ts';
import { placeOf } from './recency.ts';
import type { Block, Claim, Reading } from './reading.ts';

const GATHERING = /(gipfel|treffen|gipfeltreffen|konferenz|begegnung|gesprache|gesprachen|verhandlungen|zusammenkunft)s?$/;
const DAY = 86_400_000;
/** A sentence is not looked at beyond this many words on either side. */
const LONGEST_SENTENCE = 60;
/** An article this near to an event's beginning needs no year to mean it, in days. */
const NEAR_DAYS = 5;

/** The event that a place's mention stands for, or null. */
export function eventAt(reading: Reading, made: Claim): DataRecord | null {
  if (made.record.kind !== 'place') return null;
  const named = reading.eventsNamed.get(placeOf(made.block, made.from));
  if (named) return named;
  const block = reading.blocks[made.block]!;
  const gathering = sentenceAround(block, made).some(({ folded }) => GATHERING.test(folded));
  const events = (reading.knowledge.graph.events.get(made.record.id) ?? []).filter((event) => {
    if (!event.statements.some((s) => s.property === 'location' && s.value === made.record.id)) return false;
    const participants = event.statements.filter((s) => s.property === 'participant' && s.value && reading.established.has(s.value)).length;
    const yearNamed = sentenceAround(block, made).some(({ text }) => text === eventStart(event).slice(0, 4));
    if (yearNamed) return participants >= (gathering ? 1 : 2);
    return gathering && participants >= 2 && isNear(reading.published, eventStart(event));
  });
  return events.length === 1 ? events[0]! : null;
}

function sentenceAround(block: Block, made: Claim): typeof block.tokens {
  let from = made.from;
  while (from > Math.max(0, made.from - LONGEST_SENTENCE) && !block.tokens[from]!.opensSentence) from--;
  let to = made.to;
  const end = Math.min(block.tokens.length, made.to + LONGEST_SENTENCE);
  while (to < end && !block.tokens[to]!.opensSentence) to++;
  return block.tokens.slice(from, to);
}

function isNear(published: string | null, start: string): boolean {
  if (published === null || start.length < 10) return false;
  return Math.abs(Date.parse(published) - Date.parse(start)) <= NEAR_DAYS * DAY;
}
