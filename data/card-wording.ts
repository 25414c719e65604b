/** German words for a record's own statements: a dated fact as a phrase, an undated one as a label and what it names. */
import { nameOf } from './card-line.ts';
import { within, yearsBetween } from './dates.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Property, Statement } from './record.ts';

export interface Wording {
  /** "Hauptstadt", "Sitz"; '' where the text says it all */
  label: string;
  text: string;
}

/** The day that the card speaks of, and the day of the dataset. */
export interface Days {
  day: string;
  stand: string;
}

/** Texts that go on from a verb: "gegründet *als Daimler-Benz*", "gestorben *bei einem Luftangriff*". */
const GOES_ON = /^(als|am|an|auf|aufgrund|bei|beim|durch|im|in|mit|nach|unter|von|während|wegen|zum|zur)\b/i;
/** How somebody died, said already. */
const VIOLENT = /ermordet|erschossen|getötet|hingerichtet/;
const BEGUN = /gegründet|errichtet|beschlossen/;
/** A longer label does not fit beside the facts. */
const LONGEST_LABEL = 16;

/** Undated statements by what stands before them. */
const LABELS: Partial<Record<Property, string>> = {
  capital: 'Hauptstadt',
  headquarters: 'Sitz',
  'stands-for': 'Steht für',
  'part-of': 'Gehört zu',
  ideology: 'Richtung',
  outcome: 'Ergebnis',
  toll: 'Opfer',
};

/** Null where the card says it elsewhere. */
export function wordingOf(record: DataRecord, statement: Statement, graph: Graph, days: Days): Wording | null {
  const target = nameOf(graph, statement);
  const text = statement.text ?? '';
  switch (statement.property) {
    case 'born':
      return phrase([phraseOf('geboren', text || target), ageOf(record, statement, days)].filter(Boolean).join(', '));
    case 'died':
      return phrase(VIOLENT.test(text) ? text : phraseOf('gestorben', text || target));
    case 'founded':
      return phrase(foundingOf(record, text));
    case 'dissolved':
      return phrase(text === '' ? 'aufgelöst' : GOES_ON.test(text) ? `aufgelöst ${text}` : text);
    case 'capital':
    case 'part-of':
    case 'stands-for':
      return unlessSaid(record, { label: LABELS[statement.property]!, text: remark(target, text) });
    case 'headquarters':
      return unlessSaid(record, { label: LABELS.headquarters!, text: text ? `${target}, ${text}` : target });
    case 'located-in':
      return unlessSaid(record, {
        label: graph.byId.get(statement.value ?? '')?.type === 'state' ? 'Land' : 'Lage',
        text: remark(target, text),
      });
    case 'ideology':
      return unlessSaid(record, { label: LABELS.ideology!, text });
    case 'outcome':
    case 'toll':
      return { label: LABELS[statement.property]!, text };
    case 'member':
      return membershipOf(record, statement, graph);
    case 'relative':
    case 'opponent':
      return tieOf(text, target);
    case 'position':
      return within(days.day, statement.from, statement.to) === 'inside' ? null : phrase(text);
    default:
      return phrase(text);
  }
}

/** The label of a club among memberships. */
export const CLUB = 'Verein';

/** "Partei: SPD", "Verein: FC Bayern", "Gründungsmitglied: Nato". */
export function membershipOf(record: DataRecord, statement: Statement, graph: Graph): Wording {
  const target = nameOf(graph, statement);
  const { text = '' } = statement;
  if (text === 'Gründungsmitglied') return { label: text, text: target };
  const type = record.kind === 'person' ? graph.byId.get(statement.value ?? '')?.type : undefined;
  const label = type === 'party' ? 'Partei' : type === 'club' ? CLUB : 'Mitglied';
  return { label, text: remark(target, text) };
}

function phrase(text: string): Wording | null {
  return text === '' ? null : { label: '', text };
}

/** "geboren in Kiew", "gestorben bei einem Luftangriff": a bare name is a place; what is none is a remark. */
function phraseOf(verb: string, text: string): string {
  if (text === '') return verb;
  if (/;|^(Jahr|Tag|Tod) /.test(text)) return `${verb} (${text})`;
  return /^\p{Ll}/u.test(text) ? `${verb} ${text}` : `${verb} in ${text}`;
}

/** The age on the card's day; "damals" where it is no longer the present one. '' for the dead and for imprecise dates. */
function ageOf(record: DataRecord, born: Statement, { day, stand }: Days): string {
  if (record.statements.some((s) => s.property === 'died')) return '';
  const age = yearsBetween(born.on ?? '', day);
  if (age === null || age < 0) return '';
  return age === yearsBetween(born.on ?? '', stand) ? `${age} Jahre alt` : `damals ${age} Jahre alt`;
}

function foundingOf(record: DataRecord, text: string): string {
  if (text === '') return record.type === 'state' ? 'Staatsgründung' : 'gegründet';
  if (BEGUN.test(text)) return text;
  if (GOES_ON.test(text)) return `gegründet ${text[0]!.toLowerCase()}${text.slice(1)}`;
  return record.kind === 'place' ? text : `gegründet (${text})`;
}

/** "Ehemann, 1996 geschieden" → "Ehemann: Donald Trump, 1996 geschieden" */
function tieOf(text: string, target: string): Wording {
  const [label, rest] = text.split(/, (.*)/, 2) as [string, string | undefined];
  if (label.length > LONGEST_LABEL) return { label: '', text: `${text}: ${target}` };
  return { label, text: rest ? `${target}, ${rest}` : target };
}

function remark(target: string, text: string): string {
  return text ? `${target} (${text})` : target;
}

/** The line under the name need not be repeated: "Hauptstadt Vietnams" makes "Land: Vietnam" idle. */
function unlessSaid(record: DataRecord, wording: Wording): Wording | null {
  const said = record.description.toLowerCase();
  return wording.text.split(', ').every((part) => said.includes(part.toLowerCase())) ? null : wording;
}
