import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEY, readAreas } from '../../entrypoints/settings/areas.ts';
import { applyChange } from '../../entrypoints/settings/change.ts';
import { keepSettings } from '../../entrypoints/settings/keep-settings.ts';
import { DEFAULTS, loadSettings, parseSettings, watchSettings, type Settings } from '../../entrypoints/settings/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Area = 'sync' | 'local' | 'session';

const TRUMP = { id: 'Q22686', name: 'Donald Trump' };
const HANOI = { id: 'Q1858', name: 'Hanoi' };

const settled = () => new Promise((resolve) => setTimeout(resolve));
const kept = async (area: Area) => (await browser.storage[area].get(KEY))[KEY];
const refuse = (area: Area, why = 'QUOTA_BYTES_PER_ITEM quota exceeded') =>
  vi.spyOn(browser.storage[area], 'set').mockRejectedValue(new Error(why));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('whatever was stored becomes legal settings', () => {
  test.each<[what: string, stored: unknown, expected: Partial<Settings>]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a text', 'settings', {}],
    ['a list', [1, 2], {}],
    ['an unknown choice', { mentions: 'most', language: 'fr', showDelay: 0 }, {}],
    ['a delay between the choices', { showDelay: 300 }, {}],
    ['a list with illegal items', { hiddenKinds: ['place', 'planet', 7] }, { hiddenKinds: ['place'] }],
    ['muted without a name', { muted: [{ id: 'Q1' }, HANOI, null, 'Q2'] }, { muted: [HANOI] }],
    ['the same twice', { disabledSites: ['n-tv.de', 'n-tv.de', ''] }, { disabledSites: ['n-tv.de'] }],
    ['more than is known', { mentions: 'all', colour: 'red' }, { mentions: 'all' }],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...expected });
  });
});

describe('a change', () => {
  const muted = applyChange(DEFAULTS, { type: 'mute', entity: HANOI });

  test.each<[what: string, after: Settings, expected: Partial<Settings>]>([
    ['with an illegal value leaves the default', applyChange(DEFAULTS, { type: 'set', values: { showDelay: 1 } }), {}],
    ['mutes once, however often it is asked', applyChange(muted, { type: 'mute', entity: HANOI }), { muted: [HANOI] }],
    ['unmutes what is muted', applyChange(muted, { type: 'unmute', id: HANOI.id }), {}],
    ['unmutes nothing else', applyChange(muted, { type: 'unmute', id: 'Q1' }), { muted: [HANOI] }],
    [
      'switches all hosts of a newspaper off',
      applyChange(DEFAULTS, { type: 'switch', sites: ['ntv.de', 'n-tv.de'], enabled: false }),
      { disabledSites: ['n-tv.de', 'ntv.de'] },
    ],
    [
      'switches one site on and leaves the others',
      applyChange({ ...DEFAULTS, disabledSites: ['n-tv.de', 'taz.de'] }, { type: 'switch', sites: ['n-tv.de'], enabled: true }),
      { disabledSites: ['taz.de'] },
    ],
  ])('%s', (_, after, expected) => {
    expect(after).toEqual({ ...DEFAULTS, ...expected });
  });
});

describe('where settings are kept', () => {
  test('nothing is set: the defaults hold and nothing is written', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(await kept('sync')).toBeUndefined();
  });

  test('synced where the browser takes it', async () => {
    expect(await keepSettings({ type: 'set', values: { mentions: 'all' } })).toMatchObject({ settings: { mentions: 'all' }, kept: 'sync' });
    expect(await kept('sync')).toMatchObject({ mentions: 'all' });
    expect(await kept('local')).toBeUndefined();
    expect(await loadSettings()).toMatchObject({ mentions: 'all' });
  });

  test('locally where sync is full, and the local copy holds', async () => {
    await keepSettings({ type: 'set', values: { mentions: 'all' } });
    refuse('sync');
    expect((await keepSettings({ type: 'mute', entity: HANOI })).kept).toBe('local');
    expect(await kept('sync')).toMatchObject({ muted: [] });
    expect(await loadSettings()).toMatchObject({ mentions: 'all', muted: [HANOI] });
    expect((await readAreas()).kept).toBe('local');
  });

  test('for the session where the disk refuses too', async () => {
    refuse('sync');
    refuse('local', 'disk is full');
    expect((await keepSettings({ type: 'mute', entity: HANOI })).kept).toBe('session');
    expect(await loadSettings()).toMatchObject({ muted: [HANOI] });
  });

  test('nowhere: the change is refused, and the next one is not hindered', async () => {
    const refused = (['sync', 'local', 'session'] as const).map((area) => refuse(area, `${area} is broken`));
    await expect(keepSettings({ type: 'mute', entity: HANOI })).rejects.toThrow('session is broken');
    for (const spy of refused) spy.mockRestore();
    expect((await keepSettings({ type: 'mute', entity: TRUMP })).settings.muted).toEqual([TRUMP]);
  });

  test('what was kept locally goes to sync with the next change that sync takes', async () => {
    const full = refuse('sync');
    await keepSettings({ type: 'mute', entity: HANOI });
    full.mockRestore();
    expect(await keepSettings({ type: 'set', values: { language: 'en' } })).toMatchObject({ kept: 'sync' });
    expect(await kept('local')).toBeUndefined();
    expect(await kept('sync')).toMatchObject({ muted: [HANOI], language: 'en' });
  });

  test('an area that cannot be read is passed over', async () => {
    await keepSettings({ type: 'mute', entity: HANOI });
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await loadSettings()).toMatchObject({ muted: [HANOI] });
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  test('a corrupt value is no obstacle to the next change', async () => {
    await browser.storage.sync.set({ [KEY]: 'Ã¤Ã¶' });
    expect(await loadSettings()).toEqual(DEFAULTS);
    await keepSettings({ type: 'mute', entity: HANOI });
    expect(await kept('sync')).toMatchObject({ muted: [HANOI] });
  });

  test('changes at the same moment are all kept', async () => {
    const muted = Array.from({ length: 20 }, (_, i) => ({ id: `Q${i}`, name: `Name ${i}` }));
    await Promise.all(muted.map((entity) => keepSettings({ type: 'mute', entity })));
    expect((await loadSettings()).muted).toEqual(muted);
  });

  test('the former switch per site is taken over, and its key goes with the next change', async () => {
    await browser.storage.local.set({ disabledSites: ['n-tv.de', 3] });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, disabledSites: ['n-tv.de'] });
    await keepSettings({ type: 'switch', sites: ['n-tv.de'], enabled: true });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(await browser.storage.local.get()).toEqual({});
  });
});

describe('who watches', () => {
  test('is told of each change once, wherever it is kept', async () => {
    const told: string[] = [];
    const stop = watchSettings(({ muted, mentions }) => told.push(`${mentions} ${muted.map(({ name }) => name).join()}`));
    await keepSettings({ type: 'set', values: { mentions: 'all' } });
    await settled();
    const full = refuse('sync');
    await keepSettings({ type: 'mute', entity: HANOI });
    await settled();
    full.mockRestore();
    await keepSettings({ type: 'mute', entity: TRUMP });
    await settled();
    stop();
    await keepSettings({ type: 'set', values: { mentions: 'first' } });
    await settled();
    expect(told).toEqual(['all ', 'all Hanoi', 'all Hanoi,Donald Trump']);
  });

  test('is not told of other keys', async () => {
    const changed = vi.fn<() => void>();
    const stop = watchSettings(changed);
    await browser.storage.local.set({ panel: 1 });
    await settled();
    stop();
    expect(changed).not.toHaveBeenCalled();
  });
});
