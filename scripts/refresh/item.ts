/** What this project reads of a Wikidata item, out of the JSON of `wbgetentities`. */
import type { PartialDate } from '../../data/record.ts';
import { partialDateOf } from './time-value.ts';

/** Properties that are compared or drafted from; everything else of an item is dropped on reading. */
export const READ = {
  instanceOf: 'P31',
  gender: 'P21',
  occupation: 'P106',
  country: 'P17',
  born: 'P569',
  died: 'P570',
  position: 'P39',
  party: 'P102',
  memberOf: 'P463',
  headOfState: 'P35',
  headOfGovernment: 'P6',
  officeOfHeadOfState: 'P1906',
  officeOfHeadOfGovernment: 'P1313',
  founded: 'P571',
  pointInTime: 'P585',
  start: 'P580',
  end: 'P582',
  femaleForm: 'P2521',
} as const;

export type PropertyId = (typeof READ)[keyof typeof READ];

/** A main value or qualifier. `unknown` is Wikibase's somevalue: there is one, nobody knows which; `none` is novalue. */
export type Value =
  | { type: 'item'; id: string }
  /** `date` is undefined where the time is coarser than a year */
  | { type: 'time'; date?: PartialDate }
  /** in German */
  | { type: 'text'; text: string }
  | { type: 'unknown' }
  | { type: 'none' };

/** One statement of an item; deprecated ones are never read. */
export interface Claim {
  rank: 'preferred' | 'normal';
  value: Value;
  /** qualifier P580; undefined where it is missing */
  start?: Value;
  /** qualifier P582; undefined where it is missing, which does not mean that the span is open */
  end?: Value;
}

export interface Item {
  id: string;
  /** German, or the label for all languages where there is no German one */
  label?: string;
  aliases: string[];
  /** title of the German Wikipedia article */
  article?: string;
  /** preferred before normal, otherwise in Wikidata's order */
  claims: Partial<Record<PropertyId, Claim[]>>;
}

/** The answer for one id that was asked for. `item.id` differs from `asked` where the item was merged into another. */
export type Answer = { kind: 'item'; asked: string; item: Item } | { kind: 'missing'; asked: string };

/** `wbgetentities` as far as it is read here. Empty maps come as `[]`. */
export interface EntityJson {
  id: string;
  missing?: unknown;
  labels?: Record<string, { value: string }>;
  aliases?: Record<string, { value: string }[]>;
  sitelinks?: Record<string, { title: string }>;
  claims?: Record<string, ClaimJson[]>;
}

interface ClaimJson {
  rank?: string;
  mainsnak: SnakJson;
  qualifiers?: Record<string, SnakJson[]>;
}

interface SnakJson {
  snaktype: string;
  datavalue?: { type: string; value: unknown };
}

/** The answer for `asked` out of the entity that stands under it in the response. */
export function readAnswer(asked: string, entity: EntityJson): Answer {
  if ('missing' in entity) return { kind: 'missing', asked };
  return { kind: 'item', asked, item: readItem(entity) };
}

function readItem(entity: EntityJson): Item {
  const claims: Item['claims'] = {};
  for (const property of Object.values(READ)) {
    const read = (entity.claims?.[property] ?? []).flatMap(readClaim);
    if (read.length > 0) claims[property] = preferredFirst(read);
  }
  const label = entity.labels?.['de']?.value ?? entity.labels?.['mul']?.value;
  const article = entity.sitelinks?.['dewiki']?.title;
  return {
    id: entity.id,
    ...(label !== undefined && { label }),
    aliases: (entity.aliases?.['de'] ?? []).map(({ value }) => value),
    ...(article !== undefined && { article }),
    claims,
  };
}

function readClaim({ rank, mainsnak, qualifiers }: ClaimJson): Claim[] {
  const value = readSnak(mainsnak);
  if (value === undefined || rank === 'deprecated') return [];
  const start = readSnak(qualifiers?.[READ.start]?.[0]);
  const end = readSnak(qualifiers?.[READ.end]?.[0]);
  return [{ rank: rank === 'preferred' ? 'preferred' : 'normal', value, ...(start && { start }), ...(end && { end }) }];
}

function readSnak(snak: SnakJson | undefined): Value | undefined {
  if (snak?.snaktype === 'somevalue') return { type: 'unknown' };
  if (snak?.snaktype === 'novalue') return { type: 'none' };
  const { type, value } = snak?.datavalue ?? {};
  if (type === 'wikibase-entityid') return { type: 'item', id: (value as { id: string }).id };
  if (type === 'time') {
    const { time, precision, calendarmodel } = value as { time: string; precision: number; calendarmodel?: string };
    const date = partialDateOf(time, precision, calendarmodel);
    return { type: 'time', ...(date !== undefined && { date }) };
  }
  if (type === 'monolingualtext') {
    const { language, text } = value as { language: string; text: string };
    return language === 'de' ? { type: 'text', text } : undefined;
  }
  return undefined;
}

function preferredFirst(claims: readonly Claim[]): Claim[] {
  return [...claims.filter((claim) => claim.rank === 'preferred'), ...claims.filter((claim) => claim.rank === 'normal')];
}

/** Claims of the best rank there is: what Wikidata holds to be true now, for properties that have one value. */
export function bestClaims(item: Item, property: PropertyId): Claim[] {
  const claims = item.claims[property] ?? [];
  const preferred = claims.filter((claim) => claim.rank === 'preferred');
  return preferred.length > 0 ? preferred : claims;
}

/** The ids that a property points to, every rank but deprecated. */
export function targetsOf(item: Item, property: PropertyId): string[] {
  return (item.claims[property] ?? []).flatMap(({ value }) => (value.type === 'item' ? [value.id] : []));
}

/** The date of a time that is known well enough. */
export function dateOf(value: Value | undefined): PartialDate | undefined {
  return value?.type === 'time' ? value.date : undefined;
}
