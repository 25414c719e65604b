/** What the exact designs look up: every name as the dataset writes it, and its genitive. */
import type { DataRecord } from '../../data/record.ts';
import { namesOf } from '../../matching/surface-forms.ts';

/** The genitive of a name: Hanois; behind a sibilant only an apostrophe is left (Paris’). */
export function genitiveOf(name: string): string {
  return /(s|ß|x|z|ce)$/i.test(name) ? `${name}’` : `${name}s`;
}

/** Calls `take` for each name and each genitive of each record. */
export function eachForm(records: readonly DataRecord[], take: (form: string, record: DataRecord) => void): void {
  for (const record of records) {
    for (const name of namesOf(record)) {
      take(name, record);
      take(genitiveOf(name), record);
    }
  }
}

/** Form → record; the first record of a form keeps it. */
export function formMap(records: readonly DataRecord[]): Map<string, DataRecord> {
  const forms = new Map<string, DataRecord>();
  eachForm(records, (form, record) => {
    if (!forms.has(form)) forms.set(form, record);
  });
  return forms;
}
