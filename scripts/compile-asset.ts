/** The compiled asset of the project's own records, kept between runs: tools and tests need not compile it each anew. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packDataset } from '../matching/pack-dataset.ts';
import { compileDataset } from './compile-dataset.ts';

const ROOT = path.join(import.meta.dirname, '..');
const CACHE = path.join(ROOT, 'node_modules/.cache/randnotiz');
/** Whatever the asset is made of, or made by; the word lists come with their versions in the lock file. */
const SOURCES = ['data', 'matching', 'scripts/compile-dataset.ts', 'package-lock.json'];

/** Compiles, or takes what was compiled from the very same sources. The extension's build never asks the cache. */
export function compileAsset(): ArrayBuffer {
  const file = path.join(CACHE, `${fingerprint()}.bin`);
  if (existsSync(file)) return Uint8Array.from(readFileSync(file)).buffer;
  const asset = packDataset(compileDataset());
  mkdirSync(CACHE, { recursive: true });
  // several test files may come here at once: whole or not at all
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(asset));
  renameSync(draft, file);
  return asset;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES.flatMap(filesOf)) hash.update(source).update(readFileSync(path.join(ROOT, source)));
  return hash.digest('hex').slice(0, 32);
}

function filesOf(source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  const files = readdirSync(path.join(ROOT, source), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))).sort();
}
