/** The German label and aliases against the names of a record. */
import type { DataRecord } from '../../data/record.ts';
import { foldName } from '../../data/validate.ts';
import { nameKey } from '../verify/names.ts';
import type { Change } from './change.ts';
import type { Item } from './item.ts';

/**
 * A label that the record does not have is offered as an alias: it is how most Germans look the thing up. It is only told
 * where it could mark the wrong words in an article: one word, in brackets, or (`taken`, folded) another record's name.
 * Wikidata's aliases are only told: anything that somebody once searched for may be among them.
 */
export function compareNames(record: DataRecord, item: Item, taken: { has(name: string): boolean }): Change[] {
  const known = [record.name, ...(record.aliases ?? []), ...(record.contextAliases ?? []), ...(record.prefixes ?? [])];
  const keys = new Set(known.map(nameKey));
  const change = { record: record.id, handChecked: false };
  const changes: Change[] = [];
  const { label } = item;
  if (label !== undefined && !keys.has(nameKey(label))) {
    const risky = !/\p{L}[\s-]+\p{L}/u.test(label) || /[()]/.test(label) || label.length > LONGEST || taken.has(foldName(label));
    const note = taken.has(foldName(label)) ? 'another record has this name' : undefined;
    changes.push({
      ...change,
      field: 'label',
      ours: record.name,
      theirs: label,
      ...(note && { note }),
      ...(!risky && { edit: { kind: 'alias', name: label } }),
    });
    keys.add(nameKey(label));
  }
  const others = item.aliases.filter((alias) => !keys.has(nameKey(alias)));
  if (others.length > 0) changes.push({ ...change, field: 'aliases', ours: '', theirs: others.join(' · ') });
  return changes;
}

/** As in the schema of records. */
const LONGEST = 120;
