/** A club by the name of its place: "Bayern stolpert", "gegen Dortmund". In a report on football "Dortmund" is the team, "in Dortmund" the city. */
import type { DataRecord } from '../data/record.ts';
import { claim, establish, release, type Block, type Claim, type Reading } from './reading.ts';

/** So many clubs named by their own names make an article one about their sport. */
const REPORT = 2;

const PLACE_BEFORE = /^(in|aus|nach|im|um|freistaat|land|stadt|bundesland)$/;

export function claimClubsByPlace(reading: Reading): void {
  const named = [...reading.established.keys()].filter((id) => reading.knowledge.graph.byId.get(id)!.type === 'club');
  if (named.length === 0) return;
  for (const made of reading.claims) {
    if (made.record.kind !== 'place') continue;
    const clubs = clubsCalled(reading, made);
    if (clubs.length !== 1) continue;
    const club = clubs[0]!;
    const enough = named.includes(club.id) || (named.length >= REPORT && made.record.type === 'city');
    if (!enough || standsForPlace(reading.blocks[made.block]!, made)) continue;
    const { block, from, to } = made;
    release(reading, block, from);
    if (claim(reading, { block, from, to, record: club, via: 'context' })) establish(reading, club);
  }
}

function clubsCalled(reading: Reading, { block, from, to }: Claim): DataRecord[] {
  const clubs = reading.blocks[block]!.candidates[from]!.filter((candidate) => candidate.to === to)
    .flatMap(({ entries }) => entries.filter(({ form, record }) => form === 'context' && record.type === 'club'))
    .map(({ record }) => record);
  return [...new Set(clubs)];
}

/** "in Dortmund", "Freistaat Bayern", "Bayerns Ministerpräsident", "Köln (dpa) -". */
function standsForPlace(block: Block, { from, to }: Claim): boolean {
  const before = block.tokens[from - 1];
  if (before && PLACE_BEFORE.test(before.folded)) return true;
  if (block.claimed[to]?.record.kind === 'office' && block.tokens[to]!.glue === 'space') return true;
  return from === 0 && /^\s*(\(|[-–—]\s)/.test(block.text.slice(block.tokens[to - 1]!.end));
}
