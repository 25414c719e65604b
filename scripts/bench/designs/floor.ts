/** The least that anything can do: (d) one regular expression and a Set; and the same names in a Map, for the time to ready. */
import { eachForm, formMap } from '../surface-forms.ts';
import { recordsOf, type Design } from './design.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}’-]*/gu;

function countKnown(blocks: readonly string[], known: { has(word: string): boolean }): number {
  let found = 0;
  for (const block of blocks) for (const [word] of block.matchAll(CAPITALISED)) if (known.has(word)) found++;
  return found;
}

/** (d) Finds names of one word only. Whatever reads the text once cannot be faster. */
export const floor: Design = {
  key: 'floor',
  label: 'd: the floor, RegExp and Set',
  open({ json }) {
    const forms = new Set<string>();
    eachForm(recordsOf(json), (form) => forms.add(form));
    return { pace: 'whole', annotate: ({ blocks }) => countKnown(blocks, forms) };
  },
};

/** JSON.parse and a Map from every name and genitive to its record. */
export const jsonMap: Design = {
  key: 'map',
  label: 'JSON and a Map',
  open({ json }) {
    const forms = formMap(recordsOf(json));
    return { pace: 'whole', annotate: ({ blocks }) => countKnown(blocks, forms) };
  },
};
