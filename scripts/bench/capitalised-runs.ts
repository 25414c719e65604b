/** The stretches of a text that a design without a tokenizer of its own asks about. */

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONGEST = 3;

/** Runs of capitalised words that only spaces part, as lists of words. */
export function capitalisedRuns(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] | null = null;
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const adjoins = index === end + 1 && text[end] === ' ';
    end = index + word.length;
    if (!CAPITAL.test(word)) run = null;
    else if (adjoins && run) run.push(word);
    else runs.push((run = [word]));
  }
  return runs;
}

/** Every stretch of one to three words of a run, the longest first at each word. */
export function nGrams(run: readonly string[]): string[] {
  return run.flatMap((_, i) => {
    const longest = Math.min(LONGEST, run.length - i);
    return Array.from({ length: longest }, (_n, n) => run.slice(i, i + longest - n).join(' '));
  });
}
