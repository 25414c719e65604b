import { describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../entrypoints/settings/shape.ts';
import { exportSettings, importSettings, type ImportResult } from '../../entrypoints/settings/transfer.ts';

const HANOI = { id: 'Q1858', name: 'Hanoi' };
const CHOSEN: Settings = {
  disabledSites: ['taz.de'],
  mentions: 'all',
  hiddenKinds: ['office', 'other'],
  muted: [HANOI],
  showDelay: 400,
  language: 'en',
};
const file = (settings: unknown, version: unknown = 1, format = 'randnotiz-settings') => JSON.stringify({ format, version, settings });

test('what was exported comes back whole', () => {
  expect(importSettings(exportSettings(CHOSEN), DEFAULTS)).toEqual({ ok: true, settings: CHOSEN });
});

describe('a file that is not right changes nothing, and says why', () => {
  test.each<[what: string, text: string, expected: ImportResult]>([
    ['empty', '', { ok: false, problem: 'no-json' }],
    ['a picture', '\u0089PNG', { ok: false, problem: 'no-json' }],
    ['cut off', exportSettings(CHOSEN).slice(0, 80), { ok: false, problem: 'no-json' }],
    ['null', 'null', { ok: false, problem: 'not-ours' }],
    ['a list', '[]', { ok: false, problem: 'not-ours' }],
    ['the settings of something else', file(CHOSEN, 1, 'other'), { ok: false, problem: 'not-ours' }],
    ['without settings', file(undefined), { ok: false, problem: 'not-ours' }],
    ['settings as a list', file([]), { ok: false, problem: 'not-ours' }],
    ['without a version', file(CHOSEN, '1'), { ok: false, problem: 'not-ours' }],
    ['of a later version', file(CHOSEN, 2), { ok: false, problem: 'newer' }],
    [
      'with illegal values',
      file({ ...CHOSEN, showDelay: 3, hiddenKinds: ['place', 'planet'] }),
      { ok: false, problem: 'illegal', names: ['hiddenKinds', 'showDelay'] },
    ],
    ['with a muted entity that has no name', file({ muted: [{ id: 'Q1' }] }), { ok: false, problem: 'illegal', names: ['muted'] }],
  ])('%s', (_, text, expected) => {
    expect(importSettings(text, CHOSEN)).toEqual(expected);
  });
});

describe('what is there now is not lost', () => {
  test('muted entities are added to those of the file', () => {
    const trump = { id: 'Q22686', name: 'Donald Trump' };
    expect(importSettings(file({ muted: [trump, HANOI] }), CHOSEN)).toMatchObject({ settings: { muted: [HANOI, trump] } });
  });

  test('settings that the file does not name stay', () => {
    expect(importSettings(file({ language: 'de' }), CHOSEN)).toEqual({ ok: true, settings: { ...CHOSEN, language: 'de' } });
  });

  test('settings that nobody knows are passed over', () => {
    expect(importSettings(file({ colour: 'red' }), CHOSEN)).toEqual({ ok: true, settings: CHOSEN });
  });
});
