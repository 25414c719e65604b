/** Compounds of a body and a role: in "AfD-Landeschef" and "Ex-US-Präsident" a person is meant, not the party or the state. */
import { chainAround, type Block } from './reading.ts';

const PERSON_HEAD =
  /(chef|chefin|vize|prasident|prasidentin|minister|ministerin|kanzler|kanzlerin|general|vorsitzende|vorsitzender|botschafter|botschafterin|trainer|trainerin)(s|n|en)?$/;

/** True where the hyphen chain that goes on behind the tokens [from, to) ends in somebody who leads or represents. */
export function namesHolder(block: Block, from: number, to: number): boolean {
  const [, end] = chainAround(block.tokens, from, to);
  const head = block.tokens[end - 1]!.folded;
  return end > to && (PERSON_HEAD.test(head) || head.startsWith('amerikaner'));
}
