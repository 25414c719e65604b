/** (c) The textbook answer to "many names in one text": an Aho-Corasick automaton, exact names and genitives only. */
import AhoCorasick from 'modern-ahocorasick';
import { eachForm } from '../surface-forms.ts';
import { recordsOf, type Design } from './design.ts';

const IN_WORD = /[\p{L}\p{N}]/u;

export const automaton: Design = {
  key: 'automaton',
  label: 'c: Aho-Corasick, exact only',
  open({ json }) {
    const forms = new Set<string>();
    eachForm(recordsOf(json), (form) => forms.add(form));
    const ac = new AhoCorasick([...forms]);
    return {
      pace: 'whole',
      annotate: ({ blocks }) =>
        blocks.reduce((sum, text) => {
          // "Unna" is not in "Brunnach": a match counts between word boundaries
          const whole = ac
            .search(text)
            .filter(({ start, end }) => !IN_WORD.test(text[start - 1] ?? ' ') && !IN_WORD.test(text[end] ?? ' '));
          return sum + whole.length;
        }, 0),
    };
  },
};
