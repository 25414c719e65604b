/**
 * The project's own hand-marked articles: text with markup, so that a person can read and mend them.
 * `[surface](id)` a mention; `(id|id)` several are right; `(office>person)` a role and its holder; `(~id)` an adjective or
 * demonym; `(?Name)` a name without a record; `{surface}` a trap that must get no mark.
 */
import type { GoldArticle, GoldRow } from './gold.ts';

const MARKUP = /\[([^\][]+)\]\(((?:[^()]|\([^()]*\))+)\)|\{([^{}]+)\}/g;

/** Parses one article. Throws with the page's name where the head is incomplete. */
export function readMarkup(page: string, source: string): GoldArticle {
  const [head = '', ...paragraphs] = source.replaceAll('\r\n', '\n').split(/\n{2,}/);
  const field = (name: string): string => {
    const value = new RegExp(`^${name}: (\\S+)`, 'm').exec(head)?.[1];
    if (!value) throw new Error(`${page}: no "${name}:" in the head`);
    return value;
  };
  const rows: GoldRow[] = [];
  const blocks = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, block) => {
      let text = '';
      let at = 0;
      for (const match of paragraph.matchAll(MARKUP)) {
        const [whole, surface, target, trap] = match;
        text += paragraph.slice(at, match.index);
        rows.push(rowOf(block, text.length, surface ?? trap!, target ?? null));
        text += surface ?? trap!;
        at = match.index + whole.length;
      }
      return text + paragraph.slice(at);
    });
  markFirst(rows);
  return { page, article: { url: field('url'), published: field('published'), blocks }, rows };
}

function rowOf(block: number, start: number, surface: string, target: string | null): GoldRow {
  const unknown = target?.startsWith('?') ?? false;
  const accept = target === null || unknown ? [] : target.replace(/^~/, '').split(/[|>]/);
  return {
    block,
    start,
    end: start + surface.length,
    accept,
    kind: target === null ? 'trap' : unknown ? 'unknown' : target.includes('>') ? 'office' : 'name',
    form: formOf(surface, target),
    apart: target?.startsWith('~') ?? false,
    trap: target === null,
    wanted: false,
  };
}

/** A rough class of the surface form, for the breakdown. */
function formOf(surface: string, target: string | null): string {
  if (target?.includes('>')) return 'role';
  if (/^\p{Lu}{2,}$/u.test(surface)) return 'acronym';
  if (/\p{L}-\p{Lu}/u.test(surface)) return 'compound';
  return surface.includes(' ') ? 'several words' : 'one word';
}

function markFirst(rows: GoldRow[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = row.accept[0];
    if (key === undefined || row.apart || seen.has(key)) continue;
    seen.add(key);
    row.wanted = true;
  }
}
