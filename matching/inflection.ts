/** German endings: which stems a written token may go back to. Rules only; no word lists. */

const ADJECTIVE_ENDING = /(e|er|es|en|em)$/;

/** "weisses" and "weissen" share the stem "weiss"; words too short to be adjectives stay whole. */
export function adjectiveStem(folded: string): string | null {
  const stem = folded.replace(ADJECTIVE_ENDING, '');
  return stem !== folded && stem.length >= 3 ? stem : null;
}

/** How a last word may be inflected, by what the name is. */
export type InflectionClass = 'proper' | 'noun' | 'role';

/**
 * Base forms of a folded token besides itself, likeliest first.
 * proper: Trumps → trump. noun: Hauses → haus, Nationen stays. role: Präsidenten → praesident, Kanzlerin → kanzler.
 * A token of up to three letters has none: "Hans" is no genitive of "Han".
 */
export function baseForms(folded: string, inflection: InflectionClass): string[] {
  const forms: string[] = [];
  const strip = (ending: string, least: number) => {
    if (folded.endsWith(ending) && folded.length - ending.length >= least) forms.push(folded.slice(0, -ending.length));
  };
  strip('s', 2);
  if (inflection !== 'proper') {
    strip('es', 3);
    // Bündnisses → Bündnis
    if (folded.endsWith('sses')) forms.push(folded.slice(0, -3));
  }
  if (inflection === 'noun') {
    // Republikanern → Republikaner, but Lehmann is no Lehman
    if (/(e|el|er)n$/.test(folded)) strip('n', 5);
    strip('en', 5);
  }
  if (inflection === 'role') {
    strip('n', 4);
    strip('en', 4);
    strip('in', 4);
    strip('e', 4);
    strip('innen', 4);
    // Beauftragte, Beauftragten → Beauftragter
    if (folded.endsWith('te')) forms.push(`${folded}r`);
    if (folded.endsWith('ten')) forms.push(`${folded.slice(0, -1)}r`);
    // Erste Bürgermeisterin, Königin: the umlaut is folded away already
  }
  return forms;
}
