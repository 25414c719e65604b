/** The summary as text to take along: Markdown or plain, with the address of the article and a source for each entity. Pure. */
import type { Glance, SummaryEntry } from './annotation.ts';
import type { Line } from './card.ts';
import { formatDate, formatSpan } from './dates.ts';
import { KINDS, type Kind } from './types.ts';

export type TextFormat = 'markdown' | 'plain';

/** The words around the facts, in the reader's language. */
export interface SummaryWords {
  kinds: Record<Kind, string>;
  timeline: string;
  relations: string;
  /** the dataset and its day, for the last line */
  stand: string;
}

export interface SummarySubject {
  title: string;
  url: string;
  /** ISO day */
  published: string | null;
  glance: Glance;
}

/** The whole text, lines ended by `\n`. */
export function summaryText({ title, url, published, glance }: SummarySubject, format: TextFormat, words: SummaryWords): string {
  const pen = PENS[format];
  const { relations, stand, summary, timeline } = glance;
  const entryLine = ({ name, line, source }: SummaryEntry) => `${pen.link(name, source)}: ${pen.plain(line)}`;
  const sections: [heading: string, lines: string[]][] = [
    ...KINDS.map((kind): [string, string[]] => [words.kinds[kind], summary.filter((entry) => entry.kind === kind).map(entryLine)]),
    [words.timeline, timeline.map(({ at, end, label, kind }) => `${spanOf(at, end, kind === 'event')}: ${pen.plain(label)}`)],
    [words.relations, relations.map(({ a, b, text, facts }) => `${pen.plain(`${a.name} – ${b.name}: ${text}`)}${pen.facts(facts)}`)],
  ];
  return [
    pen.title(title),
    [published === null ? '' : formatDate(published), pen.address(url)].filter(Boolean).join(', '),
    ...sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => pen.section(heading, lines)),
    `${pen.plain(`Randnotiz, ${words.stand}: ${stand}`)}\n`,
  ].join('\n\n');
}

/** An event without an end was on that day; a term without one still runs. */
function spanOf(at: string, end: string | undefined, isPoint: boolean): string {
  return end === undefined && isPoint ? formatDate(at) : formatSpan(at, end);
}

interface Pen {
  title: (text: string) => string;
  section: (heading: string, lines: readonly string[]) => string;
  link: (text: string, url: string) => string;
  address: (url: string) => string;
  plain: (text: string) => string;
  /** what a relation rests on, in brackets */
  facts: (facts: readonly Line[]) => string;
}

const PENS: Record<TextFormat, Pen> = {
  markdown: {
    title: (text) => `# ${escaped(text)}`,
    section: (heading, lines) => [`## ${escaped(heading)}`, '', ...lines.map((line) => `- ${line}`)].join('\n'),
    link: (text, url) => `[${escaped(text)}](${target(url)})`,
    address: (url) => (url === '' ? '' : `<${target(url)}>`),
    plain: escaped,
    facts: (facts) =>
      inBrackets(
        facts,
        ({ text, when, source }) => `[${escaped([text, when].filter(Boolean).join(', ') || source.label)}](${target(source.url)})`,
      ),
  },
  plain: {
    title: (text) => text,
    section: (heading, lines) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
    link: (text, url) => `${text} <${url}>`,
    address: (url) => url,
    plain: (text) => text,
    facts: (facts) => inBrackets(facts, ({ text, when, source }) => `${[text, when].filter(Boolean).join(', ')} <${source.url}>`.trim()),
  },
};

function inBrackets(facts: readonly Line[], write: (fact: Line) => string): string {
  return facts.length === 0 ? '' : ` (${facts.map(write).join('; ')})`;
}

/** A headline may hold what Markdown takes for a mark: "[Update]", "5 * 5", "_", "<b>". */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

/** Brackets in an address ("Fico_(Politiker)") would end the link. */
function target(url: string): string {
  return url
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll(/[\s<>]/g, encodeURIComponent);
}
