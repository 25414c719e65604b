import { describe, expect, test } from 'vitest';
import { titleTest } from '../../scripts/verify/office-titles.ts';

describe('titleTest', () => {
  test.each([
    { office: 'Bundesaußenminister', title: 'Deputy Minister of Foreign Affairs' },
    { office: 'Außenminister von Österreich', title: 'Secretary of State' },
    { office: 'Bundeswirtschaftsminister', title: 'Minister of Finance' },
    { office: 'Bundeslandwirtschaftsminister', title: 'Minister for Economic Affairs' },
    { office: 'Präsident des Europäischen Rats', title: 'President of the European Commission' },
    { office: 'Bundesratspräsident', title: 'President of the European Council' },
    { office: 'Gouverneur von Kalifornien', title: 'Lieutenant Governor' },
    { office: 'US-Vizepräsident', title: 'President' },
    { office: 'US-Senator für Arizona', title: 'US Representative (AZ, Democrat)' },
    { office: 'Sprecher des US-Repräsentantenhauses', title: 'US Representative (CA, Republican)' },
    { office: 'Präsident der Malediven', title: 'President of the Senate' },
  ])('$office is not "$title"', ({ office, title }) => {
    expect(titleTest('minister', [office])!(title, 'XX')).toBe(false);
  });

  test.each([
    { office: 'US-Außenminister', title: 'Secretary of State', iso2: 'US' },
    { office: 'Bundesaußenministerin', title: 'Minister for Foreign Affairs', iso2: 'DE' },
    { office: 'Bundeslandwirtschaftsminister', title: 'Minister of Food and Agriculture', iso2: 'DE' },
    { office: 'Verkehrsminister', title: 'Minister of Justice / Minister of Transport', iso2: 'DE' },
    { office: 'Vizekanzler', title: 'Vice-Chancellor / Minister of Finance', iso2: 'DE' },
    { office: 'Ministerpräsident von Bayern', title: 'Minister-President of Bavaria', iso2: 'DE' },
    { office: 'US-Senatorin für Kalifornien', title: 'US Senator (CA, Democrat)', iso2: 'US' },
    { office: 'Abgeordnete im US-Repräsentantenhaus', title: 'US Representative (NY, Democrat)', iso2: 'US' },
    { office: 'Präsident Osttimors', title: 'head_of_state [Ind.]', iso2: 'TL' },
    { office: 'Präsident des Bundestags', title: 'President of the Bundestag', iso2: 'DE' },
    { office: 'US-Generalstabschef', title: 'Chairman of the Joint Chiefs of Staff', iso2: 'US' },
  ])('$office: "$title"', ({ office, title, iso2 }) => {
    expect(titleTest('minister', [office])!(title, iso2)).toBe(true);
  });

  test('has no rule for offices that the tables do not have', () => {
    expect(titleTest('party-head', ['CDU-Chef'])).toBeUndefined();
  });

  test.each([
    { type: 'head-of-state', title: 'Prime Minister', meant: false },
    { type: 'head-of-state', title: 'President of the Senate', meant: false },
    { type: 'head-of-state', title: 'President', meant: true },
    { type: 'head-of-government', title: 'President', meant: false },
    { type: 'head-of-government', title: 'Taoiseach', meant: true },
    { type: 'head-of-government', title: 'head_of_government [Ind.]', meant: true },
  ])('a $type is "$title": $meant', ({ type, title, meant }) => {
    expect(titleTest(type, ['Amt'])!(title, 'XX')).toBe(meant);
  });
});

test.each([
  'Parlamentarischer Staatssekretär im Bundesfinanzministerium',
  'Stellvertretender Ministerpräsident',
  'Designierter Außenminister',
])('"%s" is not taken for the office it names', (text) => {
  expect(titleTest(undefined, [text])).toBeUndefined();
});
