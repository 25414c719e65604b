/**
 * npm run --silent annotate -- FILE.json …      one JSON line per file: every mention, offsets in UTF-16 units of the block
 * npm run --silent annotate -- --entities       one JSON line per record of the dataset
 * FILE holds {page, url, published, blocks: [text…]}. The engine is the extension's own; no browser is needed.
 */
import { readFileSync } from 'node:fs';
import { publicId } from '../data/card.ts';
import { dayOf } from '../data/dates.ts';
import type { DataRecord } from '../data/record.ts';
import { openEngine } from '../matching/annotate.ts';
import { compileAsset } from './compile-asset.ts';

interface ArticleFile {
  page: string;
  url: string;
  published: string | null;
  blocks: string[];
}

const args = process.argv.slice(2);
if (args.length === 0) {
  console.error('usage: npm run --silent annotate -- FILE.json … | --entities');
  process.exit(2);
}
const engine = openEngine(compileAsset());

if (args.includes('--entities')) {
  for (const record of engine.store.all()) console.log(JSON.stringify(entityOf(record)));
} else {
  for (const file of args) {
    const { page, url, published, blocks } = readArticleFile(file);
    const mentions = engine.annotate({ url, published: dayOf(published), blocks }).map(({ block, start, end, entity, holder, via }) => {
      const holderRecord = holder === null ? null : engine.graph.byId.get(holder)!;
      return {
        block,
        start,
        end,
        entity: entityOf(engine.graph.byId.get(entity)!),
        holder: holderRecord && { id: publicId(holderRecord), name: holderRecord.name },
        via,
      };
    });
    console.log(JSON.stringify({ page, mentions }));
  }
}

function entityOf(record: DataRecord) {
  const { kind, name, aliases = [], contextAliases = [] } = record;
  return { id: publicId(record), kind, name, names: [name, ...aliases, ...contextAliases] };
}

function readArticleFile(file: string): ArticleFile {
  let parsed: Partial<ArticleFile>;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as Partial<ArticleFile>;
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exit(1);
  }
  if (!Array.isArray(parsed.blocks) || !parsed.blocks.every((block) => typeof block === 'string')) {
    console.error(`${file}: "blocks" should be a list of texts`);
    process.exit(1);
  }
  return { page: parsed.page ?? file, url: parsed.url ?? '', published: parsed.published ?? null, blocks: parsed.blocks };
}
