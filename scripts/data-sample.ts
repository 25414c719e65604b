/**
 * npm run data:sample -- [--size 200] [--seed 1]
 * Prints a random sample of the statements that have a date or a number, as tab-separated lines: file, record, index of the
 * statement, property, what it says in words, source, what it was checked against. Each kind of record has its share.
 * The same seed draws the same sample; where the dataset has changed since, few statements of it are replaced.
 */
import { parseArgs } from 'node:util';
import { validateRecords } from '../data/validate.ts';
import { readRecordFiles } from './read-records.ts';
import { drawSample, sampleLine } from './sample/draw-sample.ts';

try {
  const { values } = parseArgs({ options: { size: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
  const { records } = validateRecords(readRecordFiles());
  const names = new Map(records.map(({ id, name }) => [id, name]));
  const sample = drawSample(records, { size: wholeNumber('size', values.size), seed: wholeNumber('seed', values.seed) });
  console.log(['file', 'record', 'index', 'property', 'says', 'source', 'checked'].join('\t'));
  for (const sampled of sample) console.log(sampleLine(sampled, (id) => names.get(id) ?? id));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} is a whole number, not "${text}"`);
  return Number(text);
}
