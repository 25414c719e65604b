/** Capitals, numbers of inhabitants and adjectives of states. */
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { editionOf, type Edition } from './editions.ts';
import { anySimilar, equalNames } from './names.ts';
import type { CityNames } from './place-names.ts';
import { closeEnough, parsePopulation } from './population.ts';
import type { Row } from './read-tables.ts';

/** Claims of a state. `row` is its row in the table of countries, `nameOf` gives all names of the record that an id means. */
export function compareState(state: DataRecord, row: Row, nameOf: (id: string) => string[], cities: CityNames): Claim[] {
  const claims: Claim[] = [];
  state.statements.forEach((statement, i) => {
    const at = { record: state.id, statement: i };
    if (statement.property === 'capital') {
      const ours = statement.value === undefined ? [statement.name ?? ''] : nameOf(statement.value);
      claims.push({ ...at, field: 'capital', ours: ours[0]!, evidence: statement.to === undefined ? capital(ours, row, cities) : [] });
    } else if (statement.property === 'population') {
      claims.push({ ...at, field: 'population', ours: statement.text ?? '', evidence: population(statement.text ?? '', row) });
    }
  });
  if (state.adjectives)
    claims.push({ record: state.id, field: 'adjectives', ours: state.adjectives.join(', '), evidence: adjectives(state.adjectives, row) });
  return claims;
}

function capital(ours: readonly string[], row: Row, cities: CityNames): Evidence[] {
  const english = (row.capital_en ?? '').split(/[|,]/).filter((name) => name !== '');
  if (english.length === 0) return [];
  const theirs = english.flatMap((name) => [name, ...cities(name, row.iso2)]);
  const german = [row.capital_de_quiz, row.capital_de_kgeography].filter((name) => name) as string[];
  const confirms = anySimilar(ours, theirs) || (german.length > 0 && german.every((name) => anySimilar(ours, [name])));
  return [says(confirms, english.join(', '), 'mledoze')];
}

function population(text: string, row: Row): Evidence[] {
  const ours = parsePopulation(text);
  return [
    { cell: row.population_factbook, source: 'factbook' },
    { cell: row.population_dr5hn, source: 'dr5hn' },
  ].flatMap(({ cell, source }) => {
    const theirs = Number(cell);
    return ours === undefined || !theirs ? [] : [says(closeEnough(ours, theirs), cell!, source)];
  });
}

function adjectives(ours: readonly string[], row: Row): Evidence[] {
  const theirs = [row.adj_de_i18n, row.adj_de_bewerbli].filter(
    (word) => word !== undefined && /(isch|sch|deutsch)$/i.test(word),
  ) as string[];
  if (theirs.length === 0) return [];
  return [
    says(
      ours.some((a) => theirs.some((b) => equalNames(a, b))),
      [...new Set(theirs)].join(', '),
      'i18n',
    ),
  ];
}

function says(confirms: boolean, theirs: string, source: string): Evidence {
  return { verdict: confirms ? 'confirms' : 'contradicts', theirs, table: 'countries', edition: editionOf(source) as Edition };
}
