/** The texts that stand in source code: string literals, template texts, JSX text. Comments are none. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

const ROOT = path.join(import.meta.dirname, '../..');

/** Paths of the code that speaks to the reader, from the project's root. */
export function speakingFiles(): string[] {
  return ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`),
  );
}

export function textsIn(file: string): string[] {
  return textsOf(readFileSync(path.join(ROOT, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts');
}

export function textsOf(source: string, lang: 'ts' | 'tsx'): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: string; value?: unknown };
    if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') texts.push(value.trim());
    else if (type === 'TemplateElement') texts.push((value as { raw: string }).raw.trim());
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang }).body);
  return texts.filter((text) => text !== '');
}

/** German letters, or a German word among others; a word alone may be a key or a class name. */
const GERMAN_LETTER = /[äöüÄÖÜß„‚]/;
const GERMAN_WORD =
  /(^|\s)(der|die|das|den|dem|ein|eine|und|oder|nicht|kein|keine|ist|sind|wird|für|von|vom|mit|auf|aus|bei|zur|zum|im|alle|hier|noch|nur|wieder|Karte|Seite|Artikel|Heute|Suche|Datensatz|Stand|Beleg|Zurück|Schließen|Einen|Augenblick)(\s|[.,:;!?…]|$)/;

export function isGerman(text: string): boolean {
  return GERMAN_LETTER.test(text) || (/\s/.test(text) && GERMAN_WORD.test(text)) || /^(Heute|Karte|Suche|Datensatz|Stand):?$/.test(text);
}
