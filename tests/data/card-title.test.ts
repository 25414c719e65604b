import { expect, test } from 'vitest';
import { titleWithin } from '../../data/card-title.ts';
import type { DataRecord } from '../../data/record.ts';
import { state } from './records.ts';

const body = (name: string, more: Partial<DataRecord> = {}) => ({ ...state('x', name), ...more });

test.each<[title: string, body: DataRecord, short: string]>([
  ['Bundeskanzler', body('Deutschland'), 'Bundeskanzler'],
  ['Präsident Litauens', body('Litauen'), 'Präsident'],
  ['Präsidentin der Schweiz', body('Schweiz'), 'Präsidentin'],
  ['Präsident des Irak', body('Irak'), 'Präsident'],
  ['König der Niederlande', body('Niederlande'), 'König'],
  ['US-Präsident', body('USA', { prefixes: ['US'] }), 'Präsident'],
  ['CDU-Vorsitzende', body('CDU'), 'Vorsitzende'],
  ['Vorstandschef der Deutschen Bank', body('Deutsche Bank'), 'Vorstandschef'],
  ['Vorstandschef von Merck', body('Merck KGaA', { aliases: ['Merck'] }), 'Vorstandschef'],
  ['Ministerpräsident von Nordrhein-Westfalen', body('Nordrhein-Westfalen'), 'Ministerpräsident'],
  ['Erste Ministerin Schottlands', body('Schottland'), 'Erste Ministerin'],
  // the name is part of another one, or all there is
  ['Präsident der UN-Vollversammlung', body('Vereinte Nationen', { prefixes: ['UN'] }), 'Präsident der UN-Vollversammlung'],
  ['Präsident von Guinea-Bissau', body('Guinea'), 'Präsident von Guinea-Bissau'],
  ['Papst', body('Papst'), 'Papst'],
  // characters with a meaning in expressions
  ['Chef von Yahoo (USA)', body('Yahoo (USA)'), 'Chef'],
])('%s within %o: %s', (title, record, short) => {
  expect(titleWithin(title, record)).toBe(short);
});
