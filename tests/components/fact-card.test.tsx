// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Card } from '../../data/card.ts';
import { card, line } from '../data/cards.ts';
import { PAGE } from '../data/records.ts';
import { renderCard } from './render-card.tsx';

const actions = () => ({
  pin: vi.fn<() => void>(),
  close: vi.fn<() => void>(),
  open: vi.fn<(id: string) => void>(),
  back: vi.fn<() => void>(),
});
const muting = (muted: boolean) => ({ muted, mute: vi.fn<() => void>(), unmute: vi.fn<() => void>() });
const textOf = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('languages', () => {
  const shown = card({
    held: [line('Kanzlerin', 'seit 1. März 2020', { seen: '2026-03', stale: true })],
    facts: [line('geboren', '1961')],
  });

  test.each([
    ['de', 'Politik', 'Am 27. Oktober 2025', '(zuletzt bekannt: März 2026)', 'Datensatz: 22. November 2026', 'Nachprüfen: Wikipedia'],
    ['en', 'Politics', 'On 27 October 2025', '(last known: March 2026)', 'Dataset: 22 November 2026', 'Verify: Wikipedia'],
  ] as const)('the interface speaks %s', (language, ...words) => {
    const element = renderCard({ card: shown }, language);
    expect(element.lang).toBe(language);
    for (const word of words) expect(textOf(element)).toContain(word);
  });

  test.each([
    [{ seen: '2026-03', stale: false }, 'Kanzlerin seit 2020 (Stand: März 2026)'],
    [{ seen: '2026-03', stale: true }, 'Kanzlerin seit 2020 (zuletzt bekannt: März 2026)'],
    [{ seen: null, stale: true }, 'Kanzlerin seit 2020 (ohne jüngeren Beleg)'],
    [{ seen: null, stale: false }, 'Kanzlerin seit 2020'],
  ])('what still holds says how recent that is: %o', (known, words) => {
    const held = renderCard({ card: card({ held: [line('Kanzlerin', 'seit 2020', known)] }) }).querySelector('.statement');
    expect(textOf(held)).toBe(`${words} ↗`);
  });

  test('facts are German and say so, whatever the interface speaks', () => {
    const element = renderCard({ card: shown }, 'en');
    for (const german of ['Ada Alt', 'Politikerin aus Utopia', 'Kanzlerin', 'geboren']) {
      const holder = [...element.querySelectorAll('*')].findLast((part) => part.textContent?.includes(german))!;
      expect(holder.closest('[lang]')?.getAttribute('lang')).toBe('de');
    }
    expect(element.querySelector('.seen')!.getAttribute('lang')).toBe('en');
  });

  test('no text is missing in either language', () => {
    for (const language of ['de', 'en'] as const) {
      const full = renderCard(
        { card: fullCard('Name'), actions: actions(), canGoBack: true, muting: muting(true), report: PAGE },
        language,
      );
      const words = [full.outerHTML, ...[...full.querySelectorAll('*')].map((part) => part.getAttribute('aria-label') ?? '')].join();
      expect(words).not.toMatch(/card[A-Z]|type\./);
    }
  });
});

describe('what held and what holds', () => {
  const headings = (changes: Partial<Card>) => [...renderCard({ card: card(changes) }).querySelectorAll('.held h3')].map(textOf);

  test('stand apart', () => {
    expect(headings({ held: [line('Kanzlerin', '2008–2016')], today: [line('Ministerin', 'seit 2020')] })).toEqual([
      'Am 27. Oktober 2025',
      'Heute',
    ]);
  });

  test('nothing held then, something holds now', () => {
    expect(headings({ today: [line('Kanzlerin', 'seit 2026')] })).toEqual(['Heute']);
  });

  test('neither: no empty block', () => {
    expect(renderCard().querySelector('.held')).toBeNull();
  });

  test('an event says when and where, or when alone', () => {
    expect(headings({ kind: 'event', type: 'summit', held: [line('Hanoi', '28. Februar 2019')] })).toEqual(['Wann und wo']);
    expect(headings({ kind: 'event', type: 'pandemic', held: [line('', '2019–2023')] })).toEqual(['Wann']);
  });

  test('without a day of the article they are the latest', () => {
    expect(headings({ day: null, held: [line('Kanzlerin', 'seit 2020')] })).toEqual(['Zuletzt']);
  });
});

describe('facts', () => {
  test('of the same date show it once, and it is still read out', () => {
    const rows = renderCard({ card: card({ facts: [line('a', '2020'), line('b', '2020'), line('c', '2021')] }) }).querySelectorAll(
      '.facts li',
    );
    expect([...rows].map((row) => row.className)).toEqual(['', 'same', '']);
    expect([...rows].map((row) => textOf(row.querySelector('.when')))).toEqual(['2020', '2020', '2021']);
  });

  test('after the article have a heading of their own', () => {
    expect(textOf(renderCard({ card: card({ since: [line('Rücktritt', '2026')] }) }).querySelector('.since h3'))).toBe(
      'Nach diesem Artikel',
    );
    expect(renderCard().querySelector('.since')).toBeNull();
  });

  test.each([
    [{ against: 'Wikidata 2026-08', on: '2026-08-03' }, 'Beleg: Wikipedia, geprüft am 3. August 2026 gegen Wikidata 2026-08'],
    [null, 'Beleg: Wikipedia, noch nicht gegen eine zweite Quelle geprüft'],
  ])('each leads to its proof and says whether it was compared: %o', (checked, label) => {
    const proof = renderCard({ card: card({ facts: [line('a', '2020', { checked })] }) }).querySelector('.facts a')!;
    expect(proof.getAttribute('aria-label')).toBe(label);
    expect(proof.getAttribute('href')).toBe(PAGE);
    expect(proof.getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('ties to others', () => {
  const links = [
    { id: 'bea', name: 'Bea Bergmann', text: '2 Treffen', lines: [line('Gipfel', '2019'), line('Gipfel', '2020')] },
    { id: 'utopia', name: 'Utopia', text: '', lines: [line('Kanzlerin', '2008–2016')] },
  ];

  test('a chip leads to a card where there is one, and is a name where there is none', () => {
    const told = actions();
    const element = renderCard({ card: card({ links }), reachable: new Set(['bea']), actions: told });
    expect([...element.querySelectorAll('.chip')].map((chip) => chip.tagName)).toEqual(['BUTTON', 'SPAN']);
    element.querySelector<HTMLElement>('button.chip')!.click();
    expect(told.open).toHaveBeenCalledWith('bea');
  });

  test('one tie stands beside the name, several are counted and listed', () => {
    const items = [...renderCard({ card: card({ links }) }).querySelectorAll('.links li')];
    expect(items.map((item) => item.querySelectorAll('.ties .tie').length)).toEqual([2, 0]);
    expect(textOf(items[1]!)).toMatch(/^UtopiaKanzlerin 2008–2016/);
  });

  test('the way back is there when there is one', () => {
    const told = actions();
    expect(renderCard({ actions: told }).querySelector('.back')).toBeNull();
    renderCard({ actions: told, canGoBack: true }).querySelector<HTMLElement>('.back')!.click();
    expect(told.back).toHaveBeenCalledOnce();
  });
});

describe('what the reader can do', () => {
  test('report an error: a link, opened by the reader alone', () => {
    expect(renderCard().querySelector('.report')).toBeNull();
    const report = renderCard({ report: 'https://example.org/new?x=1' }).querySelector<HTMLAnchorElement>('.report')!;
    expect([report.tagName, report.href, report.target, report.rel]).toEqual([
      'A',
      'https://example.org/new?x=1',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  test('stop the marks, and undo it in place', () => {
    const fresh = muting(false);
    const button = renderCard({ muting: fresh }).querySelector<HTMLElement>('.mute')!;
    expect(textOf(button)).toBe('Nicht mehr markieren');
    button.click();
    expect([fresh.mute.mock.calls.length, fresh.unmute.mock.calls.length]).toEqual([1, 0]);

    const done = muting(true);
    const foot = renderCard({ muting: done, report: PAGE }).querySelector('.foot')!;
    expect(textOf(foot.querySelector('[role="status"]'))).toBe('„Ada Alt“ wird nicht mehr markiert.');
    foot.querySelector<HTMLElement>('.mute')!.click();
    expect([done.mute.mock.calls.length, done.unmute.mock.calls.length]).toEqual([0, 1]);
  });

  test('where nothing can be muted, there is no button', () => {
    expect(renderCard().querySelector('.mute')).toBeNull();
  });
});

test('markup in every field of a record is text and nothing else', () => {
  const bad = '<img src=x onerror="throw 1"><b>&amp;</b>';
  const element = renderCard({ card: fullCard(bad), actions: actions(), reachable: new Set(['e', 'l']), muting: muting(true) });
  expect(element.querySelectorAll('img, b')).toHaveLength(0);
  expect(element.querySelectorAll('[onerror]')).toHaveLength(0);
  // name, line, held, today, event and its outcome, fact with label, since, link with its text and line, muted notice
  expect(element.textContent.split(bad).length - 1).toBeGreaterThanOrEqual(12);
});

/** A card that has everything, with `text` wherever a record has text. */
function fullCard(text: string): Card {
  const full = line(text, text, { checked: { against: text, on: '2026-08-03' }, seen: '2026-08', source: { url: PAGE, label: text } });
  return card({
    name: text,
    description: text,
    held: [full],
    today: [full],
    event: { id: 'e', name: text, line: full, outcome: text },
    facts: [full, { ...full, when: '', label: text }],
    since: [full],
    links: [{ id: 'l', name: text, text, lines: [full] }],
    source: { url: PAGE, label: text },
  });
}
