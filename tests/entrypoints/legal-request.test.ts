import { describe, expect, test } from 'vitest';
import { legalRequest, RefusedRequest } from '../../entrypoints/messaging/legal-request.ts';

const ARTICLE = { url: 'https://www.n-tv.de/a-id1.html', published: '2025-10-27', blocks: ['Trump', 'Kim'] };
const KNOWN = { entity: 'seoul', holder: null, event: null, count: 1, weight: 4 };

describe('refused', () => {
  test.each<[what: string, message: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'annotate'],
    ['a list', [{ type: 'search', query: 'x' }]],
    ['no type', {}],
    ['an unknown type', { type: 'fetch', url: 'https://example.org' }],
    ['a type of the prototype', { type: '__proto__' }],
    ['a search without query', { type: 'search' }],
    ['a search for a number', { type: 'search', query: 7 }],
    ['a search for a book', { type: 'search', query: 'a'.repeat(5000) }],
    ['a card of no id', { type: 'card', published: null }],
    ['a card on a day that is a number', { type: 'card', id: 'seoul', published: 20251027 }],
    ['a badge of minus one', { type: 'badge', count: -1 }],
    ['a badge of infinity', { type: 'badge', count: Infinity }],
    ['a badge of text', { type: 'badge', count: '<b>7</b>' }],
    ['no change', { type: 'change-settings' }],
    ['an article that is missing', { type: 'annotate' }],
    ['an article without blocks', { type: 'annotate', article: { ...ARTICLE, blocks: undefined } }],
    ['blocks that are one text', { type: 'annotate', article: { ...ARTICLE, blocks: 'Trump' } }],
    ['a block that is an object', { type: 'annotate', article: { ...ARTICLE, blocks: [{ text: 'Trump' }] } }],
    [
      'more text than any article has',
      { type: 'annotate', article: { ...ARTICLE, blocks: Array.from({ length: 5 }, () => 'a'.repeat(1e6)) } },
    ],
    ['more blocks than any article has', { type: 'annotate', article: { ...ARTICLE, blocks: Array.from({ length: 60_000 }, () => '') } }],
    ['an address that is none', { type: 'annotate', article: { ...ARTICLE, url: null } }],
    ['a day of a thousand letters', { type: 'annotate', article: { ...ARTICLE, published: '2'.repeat(1000) } }],
    ['places for other blocks', { type: 'annotate', article: { ...ARTICLE, at: [0] } }],
    ['places that are text', { type: 'annotate', article: { ...ARTICLE, at: ['0', '1'] } }],
    ['known entities without id', { type: 'annotate', article: { ...ARTICLE, known: [{ ...KNOWN, entity: undefined }] } }],
    ['known entities that are text', { type: 'annotate', article: { ...ARTICLE, known: ['seoul'] } }],
    ['known entities of half a mention', { type: 'annotate', article: { ...ARTICLE, known: [{ ...KNOWN, count: 0.5 }] } }],
  ])('%s', (_, message) => {
    expect(() => legalRequest(message)).toThrow(RefusedRequest);
    expect(() => legalRequest(message)).toThrow(/^refused: ./);
  });
});

test.each<[message: unknown]>([
  [{ type: 'annotate', article: ARTICLE }],
  [{ type: 'annotate', article: { ...ARTICLE, published: null, blocks: [] } }],
  [{ type: 'annotate', article: { ...ARTICLE, at: [4, 9], known: [KNOWN, { ...KNOWN, holder: 'x', event: 'y' }] } }],
  [{ type: 'search', query: '' }],
  [{ type: 'card', id: 'seoul', published: null }],
  [{ type: 'badge', count: null }],
  [{ type: 'badge', count: 31 }],
  [{ type: 'change-settings', change: { type: 'unmute', id: 'Q1' } }],
])('a request is taken as it is: %j', (message) => {
  expect(legalRequest(message)).toBe(message);
});
