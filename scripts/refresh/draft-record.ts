/** A first version of a record, made from a Wikidata item; a person finishes it. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { typeLabel } from '../../data/labels.ts';
import { marked, type Clock } from './change.ts';
import type { Directory } from './directory.ts';
import { guessKind, type Guess } from './guess-kind.ts';
import { bestClaims, dateOf, READ, targetsOf, type Item, type PropertyId } from './item.ts';
import { recordId } from './record-id.ts';
import { spanText, termOf, type Term } from './term.ts';

export interface Draft {
  /** path below `data/records` */
  path: string;
  record: DataRecord;
  /** what a person has to fill in or look at, one line each */
  open: string[];
}

/** Properties whose targets' German names a draft needs. */
export const NAMED = [READ.instanceOf, READ.occupation, READ.position, READ.party] as const;

/** Wikidata's genders; whoever is none of these is asked for. */
const GENDERS: Readonly<Record<string, 'f' | 'm' | 'd'>> = {
  Q6581072: 'f',
  Q6581097: 'm',
  Q1052281: 'f',
  Q2449503: 'm',
  Q48270: 'd',
};

/** A card shows few terms; the latest ones matter. */
const MOST_POSITIONS = 6;
/** As in the schema. */
const LONGEST_DESCRIPTION = 110;

/**
 * Drafts a record. `items` has the items that `NAMED` points to; what is missing there goes by its id into `open`.
 * Throws where the item has no German name.
 */
export function draftRecord(item: Item, items: ReadonlyMap<string, Item>, directory: Directory, clock: Clock): Draft {
  const name = item.label;
  if (name === undefined) throw new Error(`${item.id} has no German label: write the record by hand`);
  const labels = (property: PropertyId) => targetsOf(item, property).map((id) => items.get(id)?.label ?? id);
  const guess = guessKind(labels(READ.instanceOf), labels(READ.occupation), item.claims[READ.position] !== undefined);
  const id = recordId(name) || item.id.toLowerCase();
  const open = [`description: written by rule, say in one line who or what this is and why the news names it`];
  if (!guess.sure) open.push(`kind and type: nothing fits ${labels(READ.instanceOf).join(', ') || '(no class)'}`);
  else open.push(`type: guessed as ${guess.type} from ${[...labels(READ.instanceOf), ...labels(READ.occupation)].join(', ')}`);
  if (item.aliases.length > 0) open.push(`aliases: keep what the press writes, drop what rules derive`);

  const gender = guess.kind === 'person' ? genderOf(item) : undefined;
  if (guess.kind === 'person' && gender === undefined) open.push('gender: Wikidata has none');
  if (guess.kind === 'office') open.push('title, jurisdiction, roles: an office needs them');
  const statements = [...points(item, guess, clock), ...terms(item, items, guess, gender, directory, clock, open)];
  if (statements.length === 0) open.push('statements: none to be had from Wikidata, at least one is needed');
  if (item.article === undefined) open.push('source: no German article; a page that a reader can follow is better than the item');

  const record: DataRecord = {
    $schema: '../../record.schema.json',
    id,
    wikidata: item.id,
    kind: guess.kind,
    type: guess.type,
    name,
    ...(item.aliases.length > 0 && { aliases: item.aliases }),
    ...(gender !== undefined && { gender }),
    description: draftDescription(guess, statements, name),
    source: item.article === undefined ? `https://www.wikidata.org/wiki/${item.id}` : articleAddress(item.article),
    statements,
  };
  return { path: `${guess.kind}/${id}.json`, record, open };
}

/** "Entwurf: Politik, zuletzt Außenministerin von Musterland" */
function draftDescription(guess: Guess, statements: readonly Statement[], name: string): string {
  const latest = statements.findLast(({ property }) => property === 'position')?.text;
  const founded = statements.find(({ property }) => property === 'founded')?.on?.slice(0, 4);
  const detail = latest ? `zuletzt ${latest}` : founded ? `gegründet ${founded}` : name;
  return `Entwurf: ${typeLabel(guess.kind, guess.type, 'de')}, ${detail}`.slice(0, LONGEST_DESCRIPTION).trimEnd();
}

function genderOf(item: Item): 'f' | 'm' | 'd' | undefined {
  const [value] = bestClaims(item, READ.gender);
  return value?.value.type === 'item' ? GENDERS[value.value.id] : undefined;
}

const POINTS: Partial<Record<DataRecord['kind'], readonly (readonly [Statement['property'], PropertyId])[]>> = {
  person: [
    ['born', READ.born],
    ['died', READ.died],
  ],
  organisation: [['founded', READ.founded]],
};

function points(item: Item, { kind }: Guess, clock: Clock): Statement[] {
  const single = (POINTS[kind] ?? []).flatMap(([property, id]) => {
    const on = onlyDate(item, id);
    return on === undefined ? [] : [marked({ property, on }, true, clock)];
  });
  if (kind !== 'event') return single;
  const [on, from, to] = [onlyDate(item, READ.pointInTime), onlyDate(item, READ.start), onlyDate(item, READ.end)];
  if (on !== undefined) return [marked({ property: 'date', on }, true, clock)];
  return from !== undefined && to !== undefined ? [marked({ property: 'date', from, to }, true, clock)] : [];
}

/** Where Wikidata has several dates of the same rank, none is taken. */
function onlyDate(item: Item, property: PropertyId): string | undefined {
  const dates = new Set(bestClaims(item, property).flatMap(({ value }) => dateOf(value) ?? []));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** Parties and positions of a person. A position whose office has a record belongs there, so it is told and not written. */
function terms(
  item: Item,
  items: ReadonlyMap<string, Item>,
  { kind }: Guess,
  gender: 'f' | 'm' | 'd' | undefined,
  { byItem }: Directory,
  clock: Clock,
  open: string[],
): Statement[] {
  if (kind !== 'person') return [];
  const statements: Statement[] = [];
  for (const term of claimed(item, READ.party)) {
    const target = byItem.get(term.target);
    const name = items.get(term.target)?.label;
    if (term.end.kind === 'on' || (target === undefined && name === undefined)) continue;
    const party = target === undefined ? { name: name! } : { value: target.id };
    statements.push(marked({ property: 'member', ...party, ...span(term, clock) }, true, clock));
  }
  const held = claimed(item, READ.position).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const dated: Statement[] = [];
  for (const term of held) {
    const office = byItem.get(term.target);
    const words = office?.name ?? positionWords(items.get(term.target), gender);
    if (office !== undefined)
      open.push(`${words}: belongs on ${office.kind}/${office.id}.json as holder, ${spanText(term.from, term.end)}`);
    else if (words === undefined) open.push(`position ${term.target}: no German name, ${spanText(term.from, term.end)}`);
    else if (term.from === undefined) open.push(`position "${words}": no beginning on Wikidata, left out`);
    else if (term.end.kind === 'unsaid' || term.end.kind === 'unknown') {
      open.push(`position "${words}": ${spanText(term.from, term.end)}; left out until somebody knows the end`);
    } else dated.push(marked({ property: 'position', ...span(term, clock), text: words }, false, clock));
  }
  if (dated.length > MOST_POSITIONS) open.push(`positions: the latest ${MOST_POSITIONS} of ${dated.length}`);
  return [...statements, ...dated.slice(-MOST_POSITIONS)];
}

function claimed(item: Item, property: PropertyId): Term[] {
  return (item.claims[property] ?? []).flatMap((claim) => termOf(claim) ?? []);
}

/** "Ministerin" where the item of the office has a feminine form, "Minister" otherwise. */
function positionWords(office: Item | undefined, gender: 'f' | 'm' | 'd' | undefined): string | undefined {
  const feminine = office?.claims[READ.femaleForm]?.[0]?.value;
  return gender === 'f' && feminine?.type === 'text' ? feminine.text : office?.label;
}

function span({ from, end }: Term, { today }: Clock): Pick<Statement, 'from' | 'to' | 'seen'> {
  const to = end.kind === 'on' ? { to: end.date } : from === undefined ? {} : { seen: today.slice(0, 7) };
  return { ...(from !== undefined && { from }), ...to };
}

function articleAddress(title: string): string {
  return `https://de.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}
