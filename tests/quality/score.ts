/** Precision, recall, wrong-entity rate and coverage of the engine on hand-marked articles. */
import { publicId } from '../../data/card.ts';
import type { DataRecord } from '../../data/record.ts';
import type { Engine } from '../../matching/annotate.ts';
import type { Mention } from '../../matching/mention.ts';
import type { GoldArticle, GoldRow } from './gold.ts';

export interface Share {
  found: number;
  of: number;
}

export interface Score {
  /** marks that overlap a row of the same entity, of all marks (right adjectives aside) */
  precision: Share;
  /** rows found, of those whose entity is in the dataset (adjectives aside) */
  recall: Share;
  /** marks on a row of another entity, of all marks: the worst error */
  wrong: Share;
  /** first mentions that a reader could want a card for and that got the right one */
  coverage: Share;
  /** traps that were marked */
  traps: Share;
  byForm: Record<string, Share>;
  byKind: Record<string, Share>;
  /** recall by the type of the record that is meant: state, party, politician … */
  byType: Record<string, Share>;
  /** right marks of all, by band of confidence, surest first */
  bands: { from: number; share: Share }[];
  /** one line per error, for the reader of the output */
  errors: string[];
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names and ids that a record answers to in a gold row. */
function keysOf(record: DataRecord): Set<string> {
  return new Set([record.id, publicId(record), ...[record.name, ...(record.aliases ?? []), ...(record.contextAliases ?? [])].map(fold)]);
}

/** Lower ends of the bands of confidence; each holds enough marks of the project's own articles to tell. */
const BANDS = [0.98, 0.95, 0.9, 0.8, 0];

export function score(engine: Engine, articles: readonly GoldArticle[]): Score {
  const keys = new Map(engine.store.all().map((record) => [record.id, keysOf(record)]));
  const known = new Set([...keys.values()].flatMap((own) => [...own]));
  const typeOf = (row: GoldRow) => [...keys].find(([, own]) => accepts(row, own))?.[0];
  const accepts = (row: GoldRow, own: Set<string>) => row.accept.some((name) => own.has(name) || own.has(fold(name)));
  const inDataset = (row: GoldRow) => row.accept.some((name) => known.has(name) || known.has(fold(name)));
  const same = (row: GoldRow, mention: Mention) =>
    [mention.entity, mention.holder].some((id) => id !== null && accepts(row, keys.get(id)!));

  const total: Score = {
    precision: none(),
    recall: none(),
    wrong: none(),
    coverage: none(),
    traps: none(),
    byForm: {},
    byKind: {},
    byType: {},
    bands: BANDS.map((from) => ({ from, share: none() })),
    errors: [],
  };
  for (const { page, article, rows } of articles) {
    const mentions = engine.annotate(article);
    const say = (what: string, { block, start, end }: { block: number; start: number; end: number }, more: string) =>
      total.errors.push(`${what.padEnd(8)} ${page} #${block}:${start} "${article.blocks[block]!.slice(start, end)}" ${more}`);
    const under = (mention: Mention) => rows.filter((row) => overlap(row, mention));
    for (const mention of mentions) {
      const covered = under(mention);
      const right = covered.some((row) => same(row, mention));
      if (right && covered.every((row) => row.apart)) continue;
      count(total.bands.find(({ from }) => mention.confidence >= from)!.share, right);
      total.precision.of++;
      total.wrong.of++;
      if (right) total.precision.found++;
      else if (covered.some((row) => !row.trap)) total.wrong.found++;
      if (!right)
        say(
          covered.some((row) => !row.trap) ? 'WRONG' : covered.length > 0 ? 'TRAP' : 'SPURIOUS',
          mention,
          `as ${mention.entity} (${mention.via})`,
        );
    }
    const found = new Set(rows.filter((row) => mentions.some((mention) => overlap(row, mention) && same(row, mention))));
    const foundFirst = new Set([...found].map((row) => row.accept[0]));
    for (const row of rows) {
      if (row.trap)
        count(
          total.traps,
          mentions.some((mention) => overlap(row, mention)),
        );
      if (row.wanted) count(total.coverage, foundFirst.has(row.accept[0]));
      if (row.trap || row.apart || !inDataset(row)) continue;
      for (const share of [
        total.recall,
        (total.byForm[row.form] ??= none()),
        (total.byKind[row.kind] ??= none()),
        (total.byType[engine.graph.byId.get(typeOf(row)!)!.type] ??= none()),
      ])
        count(share, found.has(row));
      if (!found.has(row)) say('MISSED', row, `= ${row.accept.join(', ')}`);
    }
  }
  return total;
}

function none(): Share {
  return { found: 0, of: 0 };
}

function count(share: Share, hit: boolean): void {
  share.of++;
  if (hit) share.found++;
}

function overlap(row: GoldRow, mention: Mention): boolean {
  return row.block === mention.block && row.start < mention.end && mention.start < row.end;
}

/** "97.5 % (195 of 200)" */
export function percent({ found, of }: Share): string {
  return of === 0 ? 'none' : `${((100 * found) / of).toFixed(1)} % (${found} of ${of})`;
}
