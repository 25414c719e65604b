import { describe, expect, test } from 'vitest';
import { equalNames, similarNames } from '../../scripts/verify/names.ts';

describe('similarNames', () => {
  test.each([
    ['Angela Merkel', 'Olaf Scholz'],
    ['Kim Jong Un', 'Moon Jae-in'],
    ['Ursula von der Leyen', 'Jens von der Heide'],
    ['Mohammed bin Salman', 'Abdullah bin Faisal'],
  ])('%s is not %s', (a, b) => {
    expect(similarNames(a, b)).toBe(false);
  });

  test.each([
    ['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy'],
    ['Sergej Lawrow', 'Sergey Lavrov'],
    ['Dmitri Medwedew', 'Dmitry Medvedev'],
    ['Nikita Chruschtschow', 'Nikita Khrushchev'],
    ['Benjamin Netanjahu', 'Benjamin Netanyahu'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Luiz Inácio Lula da Silva', 'Lula'],
  ])('%s can be %s', (a, b) => {
    expect(similarNames(a, b)).toBe(true);
  });

  test('all words have to agree where a person is searched for', () => {
    expect(similarNames('Dmitri Peskow', 'Dmitry Pinevich', 1)).toBe(false);
    expect(similarNames('Waleri Gerassimow', 'Valery Gerasimov', 1)).toBe(true);
  });
});

test.each([
  { a: 'Takaichi Sanae', b: 'Sanae Takaichi', equal: true },
  { a: 'Jean-Noël Barrot', b: 'Jean Noel Barrot', equal: true },
  { a: 'Jacques Barrot', b: 'Jean-Noël Barrot', equal: false },
])('$a and $b are equal: $equal', ({ a, b, equal }) => {
  expect(equalNames(a, b)).toBe(equal);
});
