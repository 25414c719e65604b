import { expect, test } from 'vitest';
import { buildGraph } from '../../data/graph.ts';
import type { Statement } from '../../data/record.ts';
import { successionOf } from '../../data/succession.ts';
import { office, person } from './records.ts';

const holder = (value: string, from: string, to?: string): Statement => ({ property: 'holder', value, from, ...(to && { to }) });
const ADA = person('ada', 'Ada Alt');
const BEA = person('bea', 'Bea Bergmann');
const CARL = person('carl', 'Carl Curtius', [], { gender: 'm' });

function between(a: typeof ADA, b: typeof ADA, holders: Statement[]): string | null {
  const found = successionOf(a, b, buildGraph([ADA, BEA, CARL, office('kanzler', 'utopia', holders)]));
  return found && `${found.text} ${found.term.from}`;
}

test.each<[title: string, a: typeof ADA, b: typeof ADA, holders: Statement[], text: string | null]>([
  ['she follows her', ADA, BEA, [holder('ada', '2000', '2004'), holder('bea', '2004')], 'Nachfolgerin als Kanzlerin Utopias 2004'],
  [
    'he came before her',
    BEA,
    CARL,
    [holder('carl', '2000', '2004-05-06'), holder('bea', '2004-05-06')],
    'Vorgänger als Kanzler Utopias 2004-05-06',
  ],
  [
    'a gap is no matter where nobody held it',
    ADA,
    BEA,
    [holder('ada', '2000', '2004-05-01'), holder('bea', '2004-07-01')],
    'Nachfolgerin als Kanzlerin Utopias 2004-07-01',
  ],
  ['somebody was in between', ADA, CARL, [holder('ada', '2000', '2004'), holder('bea', '2004', '2008'), holder('carl', '2008')], null],
  ['they held it together', ADA, BEA, [holder('ada', '2000', '2008'), holder('bea', '2004', '2008')], null],
  [
    'of two handovers the later one',
    ADA,
    BEA,
    [holder('ada', '2000', '2004'), holder('bea', '2004', '2008'), holder('ada', '2008')],
    'Vorgängerin als Kanzlerin Utopias 2008',
  ],
  ['an office that one of them never held', ADA, BEA, [holder('ada', '2000', '2004'), holder('carl', '2004')], null],
])('%s', (_, a, b, holders, text) => {
  expect(between(a, b, holders)).toBe(text);
});
