/** A record and a page with markup in every field: all of it is text, in the card, in the popup and in the search. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataRecord } from '../../data/record.ts';
import { validateRecords } from '../../data/validate.ts';
import { packDataset } from '../../matching/pack-dataset.ts';
import { compileDataset } from '../../scripts/compile-dataset.ts';
import { cardText } from '../../scripts/extension-page.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { extensionDir, launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { eventually, popupOf, restOn, waitForMarks } from './reader.ts';

/** Runs wherever it becomes markup, and says where it was. */
const evil = (where: string) => `<img src=x onerror="document.title='${where}'"><b>${where}</b>`;
/** A legal address all the same: what would end an attribute is escaped by no schema. */
const SOURCE = 'https://quelle.example/a"onmouseover="document.title=1"><script>document.title=1</script>';

const RECORDS: readonly DataRecord[] = [
  {
    id: 'xaver-bosselmann',
    kind: 'person',
    type: 'politician',
    name: `Xaver ${evil('Name')}`,
    aliases: ['Xaver Bosselmann', evil('Alias')],
    gender: 'm',
    description: evil('Zeile'),
    source: SOURCE,
    statements: [
      { property: 'born', on: '1961-03-07', name: evil('Geburtsort'), text: evil('Geburt') },
      {
        property: 'fact',
        on: '2019-02-27',
        text: evil('Tatsache'),
        source: SOURCE,
        checked: { against: evil('Prüfung'), on: '2026-01-01' },
      },
      { property: 'member', name: evil('Verein'), text: evil('Mitglied'), from: '2001', seen: '2026' },
      { property: 'relative', value: 'irmtraud-quandel', text: evil('Verwandt') },
    ],
  },
  {
    id: 'irmtraud-quandel',
    kind: 'person',
    type: 'politician',
    name: 'Irmtraud Quandel',
    gender: 'f',
    description: evil('Schwester'),
    source: SOURCE,
    statements: [{ property: 'fact', on: '2020', text: evil('Zweite') }],
  },
  {
    id: 'schildau',
    kind: 'place',
    type: 'state',
    name: evil('Staat'),
    description: evil('Staatszeile'),
    source: SOURCE,
    statements: [{ property: 'capital', name: evil('Hauptstadt') }],
  },
  {
    id: 'amt-des-pruefers',
    kind: 'office',
    type: 'head-of-government',
    name: evil('Amt'),
    title: { m: evil('Titel'), f: evil('Titelin') },
    jurisdiction: 'schildau',
    description: evil('Amtszeile'),
    source: SOURCE,
    statements: [{ property: 'holder', value: 'xaver-bosselmann', from: '2019-01-01', seen: '2026', text: evil('Amtszeit') }],
  },
];

const SAMPLE = {
  ...sampleArticle(),
  kicker: '&lt;script&gt;document.title=1&lt;/script&gt;',
  headline: '&lt;img src=x onerror="document.title=1"&gt; Bosselmann',
  lead: 'Xaver Bosselmann &lt;iframe srcdoc="&lt;script&gt;parent.document.title=1&lt;/script&gt;"&gt; trifft Irmtraud Quandel.',
  body: [{ p: 'Am Abend sprach &lt;b onclick=1&gt;Irmtraud Quandel&lt;/b&gt; mit Xaver Bosselmann.' }],
};
const URL_OF_PAGE = `${SAMPLE.url}?a=%22%3E%3Cscript%3Edocument.title=1%3C/script%3E`;

/** Elements that no card, popup or list of ours has: they would be made of text. */
const MADE_OF_TEXT = 'img[src="x"], b, iframe, script:not([src]), [onerror], [onclick], [onmouseover]';

test('no schema refuses markup: it is legal text', () => {
  const files = RECORDS.map((record) => ({ path: `${record.kind}/${record.id}.json`, json: record }));
  expect(validateRecords(files).faults).toEqual([]);
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let extension: string;
  let launched: Launched;

  beforeAll(async () => {
    extension = mkdtempSync(path.join(tmpdir(), 'randnotiz-markup-'));
    cpSync(extensionDir(name), extension, { recursive: true });
    const records = path.join(extension, 'records-of-the-test');
    for (const record of RECORDS) {
      mkdirSync(path.join(records, record.kind), { recursive: true });
      writeFileSync(path.join(records, record.kind, `${record.id}.json`), JSON.stringify(record));
    }
    writeFileSync(path.join(extension, 'dataset.bin'), new Uint8Array(packDataset(compileDataset(records))));
    rmSync(records, { recursive: true });
    launched = await launch({ browser: name, headless: true, extension });
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const titleOf = (page: Page) => page.evaluate(() => document.title);

  test('the card shows it as it is written', async () => {
    const page = await launched.openPage(URL_OF_PAGE, pageOf(SAMPLE, 'current'));
    await waitForMarks(page);
    const before = await titleOf(page);
    await restOn(page, 'Xaver Bosselmann');
    const card = (await cardText(page))!;
    for (const part of ['Name', 'Zeile', 'Tatsache', 'Geburt', 'Titel']) expect(card).toContain(evil(part));
    const inCard = (selector: string) =>
      page.evaluate((wanted) => document.querySelector('randnotiz-card')!.shadowRoot!.querySelectorAll(wanted).length, selector);
    expect(await inCard(MADE_OF_TEXT)).toBe(0);
    expect(await inCard('a[href^="https://quelle.example/"]')).toBeGreaterThan(0);
    expect(await titleOf(page)).toBe(before);
    await page.close();
  });

  test('the popup shows it as it is written, in the list, the search and the card', async () => {
    const page = await launched.openPage(URL_OF_PAGE, pageOf(SAMPLE, 'current'));
    await waitForMarks(page);
    const { popup } = await popupOf(launched, URL_OF_PAGE);
    const before = await titleOf(popup);
    const text = () => popup.evaluate(() => document.body.innerText);
    await eventually('list', async () => (await text()).includes(evil('Name')));
    expect(await text()).toContain('<img src=x onerror="document.title=1"> Bosselmann');
    await popup.bringToFront();
    await popup.type('input[type="search"]', 'Xaver Bosselmann');
    await eventually('hit', () => popup.$('[data-id="xaver-bosselmann"]'));
    expect(await popup.evaluate((wanted) => document.querySelectorAll(wanted).length, MADE_OF_TEXT)).toBe(0);
    await popup.close();

    // where there is no article, the popup shows the card itself
    const url = 'https://www.n-tv.de/';
    const empty = await launched.openPage(url, '<!doctype html><title>Startseite</title><main><h1>Start</h1></main>');
    const second = (await popupOf(launched, url)).popup;
    await second.bringToFront();
    await second.type('input[type="search"]', 'Xaver Bosselmann');
    await eventually('hit', () => second.$('[data-id="xaver-bosselmann"]'));
    await second.click('[data-id="xaver-bosselmann"]');
    const card = await eventually('card', () => second.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"]')?.innerText));
    for (const part of ['Name', 'Zeile', 'Tatsache']) expect(card).toContain(evil(part));
    expect(await second.evaluate((wanted) => document.querySelectorAll(wanted).length, MADE_OF_TEXT)).toBe(0);
    expect(await titleOf(second)).toBe(before);
    await Promise.all([second.close(), empty.close(), page.close()]);
  });
});
