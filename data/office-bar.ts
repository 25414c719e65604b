/** The offices of a person over time, for the bar on the card: the same terms as in its facts. */
import { titleOf } from './card-held.ts';
import { formatSpan } from './dates.ts';
import type { Graph } from './graph.ts';
import type { OfficeBarPicture } from './pictures.ts';
import type { DataRecord, Statement } from './record.ts';
import { roundYears, yearsOf } from './time-axis.ts';

/** One office is said in a line; a bar is for comparing. */
const LEAST_TERMS = 2;
/** More lanes than these are no glance any more; the earliest give way. */
const MOST_LANES = 5;
const MOST_TICKS = 5;
/** A year written nearer to the end would stick out of the card. */
const LAST_TICK = 0.94;

interface Term {
  key: string;
  title: string;
  span: Statement & { from: string };
}

/** `day` is the article's, ISO; terms that still hold run to `stand`. Null where there is nothing to compare. */
export function officeBarOf(person: DataRecord, graph: Graph, day: string | null, stand: string): OfficeBarPicture | null {
  const terms = [...officeTerms(person, graph), ...positions(person)].toSorted((a, b) => a.span.from.localeCompare(b.span.from));
  if (terms.length < LEAST_TERMS) return null;
  const titles = new Map(terms.map(({ key, title }) => [key, title]));
  const shown = [...titles].slice(-MOST_LANES);
  const drawn = terms.filter(({ key }) => shown.some(([lane]) => lane === key));
  const from = Math.min(...drawn.map(({ span }) => yearsOf(span.from, 'start')));
  const to = Math.max(...drawn.map(({ span }) => yearsOf(span.to ?? stand, 'end')), yearsOf(stand, 'end'));
  const at = (years: number) => (years - from) / (to - from);
  const now = day === null ? null : yearsOf(day, 'start');
  return {
    lanes: shown.map(([lane, title]) => ({
      title,
      terms: drawn
        .filter(({ key }) => key === lane)
        .map(({ span }) => ({
          start: at(yearsOf(span.from, 'start')),
          end: at(yearsOf(span.to ?? stand, 'end')),
          when: formatSpan(span.from, span.to),
          open: span.to === undefined,
        })),
    })),
    ticks: roundYears(from, to, MOST_TICKS)
      .map((year) => ({ at: at(year), label: String(year) }))
      .filter((tick) => tick.at <= LAST_TICK),
    day: now === null || now < from || now > to ? null : at(now),
  };
}

function officeTerms(person: DataRecord, graph: Graph): Term[] {
  return (graph.terms.get(person.id) ?? []).flatMap(({ office, holder }) =>
    hasStart(holder) ? [{ key: office.id, title: titleOf(office, person), span: holder }] : [],
  );
}

function positions(person: DataRecord): Term[] {
  return person.statements
    .filter((statement) => statement.property === 'position')
    .flatMap((span) => (hasStart(span) ? [{ key: `position ${span.text}`, title: span.text ?? '', span }] : []));
}

function hasStart(span: Statement): span is Statement & { from: string } {
  return span.from !== undefined;
}
