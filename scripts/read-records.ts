/** Reads `data/records` from disk for the tools; what is shipped is the compiled asset. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordFile } from '../data/validate.ts';

export const RECORDS_DIR = path.join(import.meta.dirname, '../data/records');

/** All record files below `dir`, sorted by path. A file that is no JSON is returned with its error. */
export function readRecordFiles(dir = RECORDS_DIR): RecordFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(dir, file), 'utf8');
      try {
        return { path: file.split(path.sep).join('/'), json: JSON.parse(text) as unknown };
      } catch (error) {
        return { path: file, json: null, parseError: (error as Error).message };
      }
    });
}
