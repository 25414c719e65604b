/** The figures' place in the document, between two comments that a reader does not see. */

const BEGIN = '<!-- figures: npm run bench -- --profile --write -->';
const END = '<!-- /figures -->';

/** The document with `figures` in place of the old ones. Throws where it has no place for them. */
export function replaceFigures(document: string, figures: string): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/bench.md needs the lines ${BEGIN} and ${END}`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${figures}\n\n${document.slice(to)}`;
}
