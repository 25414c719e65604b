/** An age beside a name tells namesakes apart: "der 34-jährige Andreas Scheuer" is not the one who was born in 1974. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import type { Block } from './reading.ts';

/** Birthdays and late publication move an age by a year. */
const SLACK = 1;

/** True where an age stands beside the name that the person cannot have on the article's day. */
export function ageContradicts(
  block: Block,
  candidate: Pick<Candidate, 'from' | 'to'>,
  person: DataRecord,
  published: string | null,
): boolean {
  if (published === null) return false;
  const age = ageBeside(block, candidate);
  if (age === null) return false;
  const born = person.statements.find(({ property }) => property === 'born')?.on;
  if (born === undefined) return false;
  const died = person.statements.find(({ property }) => property === 'died')?.on;
  const lastDay = died !== undefined && died < published ? died : published;
  // an obituary or an anniversary gives the age at death, or today's age of the dead
  const ages = [Number(lastDay.slice(0, 4)), Number(published.slice(0, 4))].map((year) => year - Number(born.slice(0, 4)));
  return ages.every((own) => Math.abs(own - age) > SLACK);
}

/** "der 34-jährige X", "X (34)", "X, 34,": the age in years or null. */
function ageBeside({ tokens, text }: Block, { from, to }: Pick<Candidate, 'from' | 'to'>): number | null {
  const before = tokens[from - 1];
  const number = tokens[from - 2];
  if (before && number && before.glue === 'hyphen' && /^jahrige[nrsm]?$/.test(before.folded)) return yearsIn(number.text);
  const after = tokens[to];
  if (!after || yearsIn(after.text) === null) return null;
  const gap = text.slice(tokens[to - 1]!.end, after.start);
  const behind = text.charAt(after.end);
  return (gap === ' (' && behind === ')') || (gap === ', ' && behind === ',') ? yearsIn(after.text) : null;
}

function yearsIn(digits: string): number | null {
  return /^\d{2}$/.test(digits) ? Number(digits) : null;
}
