/** What a zip file contains. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Path in the archive → content. */
export function zipEntries(file: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(file))));
}
