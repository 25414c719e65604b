/** Hand-marked articles, in either of two forms, as one: what is there to be found, and what must not be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../matching/mention.ts';
import { dayOf } from '../../data/dates.ts';
import { readMarkup } from './markup.ts';

/** A stretch of a block that somebody has marked by hand. */
export interface GoldRow {
  block: number;
  start: number;
  end: number;
  /** ids of records, Wikidata ids or German names, each of which is right here; empty: nothing may be marked */
  accept: string[];
  kind: string;
  form: string;
  /** adjectives and demonyms: finding them is neither good nor bad */
  apart: boolean;
  /** looks like a name of the dataset and is none */
  trap: boolean;
  /** first mention of something a reader could want a card for */
  wanted: boolean;
}

export interface GoldArticle {
  page: string;
  article: Article;
  rows: GoldRow[];
}

/** Reads `*.txt` with markup, or `text/` and `mentions/` with JSON. Throws where `dir` holds neither. */
export function readGold(dir: string): GoldArticle[] {
  if (existsSync(path.join(dir, 'mentions'))) return readJson(dir);
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (files.length === 0) throw new Error(`${dir} holds neither *.txt nor text/ and mentions/`);
  return files.map((file) => readMarkup(path.basename(file, '.txt'), readFileSync(path.join(dir, file), 'utf8')));
}

interface TextFile {
  page: string;
  url: string;
  published: string;
  blocks: string[];
}

interface MentionRow {
  block: number;
  surface: string;
  start: number;
  name: string;
  qid: string | null;
  kind: string;
  form: string;
  background: boolean;
  first: boolean;
  alt?: string[];
  demonym?: boolean;
  holder?: string;
  holder_qid?: string | null;
}

function readJson(dir: string): GoldArticle[] {
  return readdirSync(path.join(dir, 'mentions'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { page, url, published, blocks } = JSON.parse(readFileSync(path.join(dir, 'text', file), 'utf8')) as TextFile;
      const rows = JSON.parse(readFileSync(path.join(dir, 'mentions', file), 'utf8')) as MentionRow[];
      return { page, article: { url, published: dayOf(published), blocks }, rows: rows.map(rowOf) };
    });
}

function rowOf(row: MentionRow): GoldRow {
  return {
    block: row.block,
    start: row.start,
    end: row.start + row.surface.length,
    accept: [row.qid, row.holder_qid, row.name, row.holder, ...(row.alt ?? [])].filter((name): name is string => typeof name === 'string'),
    kind: row.kind,
    form: row.form,
    apart: row.form === 'adjective' || row.demonym === true,
    trap: false,
    wanted: row.first && row.background,
  };
}
