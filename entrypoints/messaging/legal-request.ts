/**
 * Whether a message is a request as the background expects it. Messages come from our own pages and content scripts, but
 * those run beside pages that may be hostile: what is misshapen or beyond measure is refused, in words. Pure.
 */
import type { Request } from './messages.ts';

/** UTF-16 units in all; the longest live blogs have some 500,000. */
const MOST_TEXT = 4_000_000;
const MOST_BLOCKS = 50_000;
/** entities that other paragraphs have named; more than any dataset holds would be nonsense */
const MOST_KNOWN = 200_000;
/** an address or an id; a search that nobody types */
const LONGEST_LINE = 4_000;

/** A request that is refused; `message` says why. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest';
}

/** Returns the message as a request. Throws `RefusedRequest`. */
export function legalRequest(message: unknown): Request {
  if (!isObject(message)) throw new RefusedRequest('refused: a request is an object');
  const fault = faultOf(message);
  if (fault !== null) throw new RefusedRequest(`refused: ${fault}`);
  return message as Request;
}

function faultOf(message: Record<string, unknown>): string | null {
  switch (message['type']) {
    case 'annotate':
      return isObject(message['article']) ? faultOfArticle(message['article']) : 'an article is an object';
    case 'search':
      return isLine(message['query']) ? null : 'a query is a line of text';
    case 'card':
      if (!isLine(message['id'])) return 'an id is a line of text';
      return isDay(message['published']) ? null : 'a day is text or null';
    case 'badge':
      return message['count'] === null || isCount(message['count']) ? null : 'a count is a number from 0 on, or null';
    case 'change-settings':
      return isObject(message['change']) ? null : 'a change is an object';
    case 'texts':
      return null;
    default:
      return `nothing is called ${JSON.stringify(message['type'])?.slice(0, 80)}`;
  }
}

function faultOfArticle({ url, published, blocks, at, known }: Record<string, unknown>): string | null {
  if (!isLine(url)) return 'an address is a line of text';
  if (!isDay(published)) return 'a day is text or null';
  if (!isListOf(blocks, (block) => typeof block === 'string')) return 'blocks are a list of texts';
  if (blocks.length > MOST_BLOCKS) return `${blocks.length} blocks are more than ${MOST_BLOCKS}`;
  const length = blocks.reduce<number>((sum, block) => sum + (block as string).length, 0);
  if (length > MOST_TEXT) return `${length} letters are more than ${MOST_TEXT}`;
  if (at !== undefined && !(isListOf(at, isCount) && at.length === blocks.length)) return 'there is one place for each block';
  if (known !== undefined && !(isListOf(known, isKnown) && known.length <= MOST_KNOWN)) return 'what is known is a list of entities';
  return null;
}

function isKnown(item: unknown): boolean {
  if (!isObject(item)) return false;
  const { entity, holder, event, count, weight } = item;
  return isLine(entity) && [holder, event].every((id) => id === null || isLine(id)) && isCount(count) && isCount(weight);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_LINE;
}

function isDay(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.length <= 10);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
