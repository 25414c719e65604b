import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawRooms } from '../../scripts/architecture/draw-rooms.ts';
import { essential, readRooms } from '../../scripts/architecture/rooms.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const rooms = readRooms(ROOT);
const importedBy = (from: string) => rooms.imports.filter(([room]) => room === from).map(([, to]) => to);

describe('the rooms of the source', () => {
  it('are pure where the picture says so, and import downwards only', () => {
    expect(importedBy('data')).toEqual([]);
    expect(importedBy('matching')).toEqual(['data']);
    expect(importedBy('components')).toEqual(['data']);
  });

  it('keep matching out of the page, and the page out of the background', () => {
    expect(rooms.imports.filter(([from, to]) => to === 'matching' && from !== 'entrypoints/background')).toEqual([]);
    expect(importedBy('entrypoints/background')).not.toContain('entrypoints/article.content');
    expect(importedBy('entrypoints/background')).not.toContain('components');
  });

  it('are each in the table of docs/architecture.md', () => {
    const table = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8').split('\n## ')[0]!;
    const missing = rooms.names.filter((room) => !table.includes(`\`${room}/\``));
    expect(missing).toEqual([]);
  });

  it('lose no way between them in the drawing', () => {
    expect(
      essential([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['c', 'd'],
        ['a', 'd'],
      ]),
    ).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
  });

  it('that import each other keep their way in and out', () => {
    const circle = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['b', 'd'],
      ['c', 'b'],
      ['c', 'd'],
    ] as const;
    expect(essential(circle)).toEqual([
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are drawn in docs/architecture.svg as they are: npm run architecture', () => {
    expect(readFileSync(path.join(ROOT, 'docs/architecture.svg'), 'utf8')).toBe(drawRooms(rooms));
  });
});
