/**
 * One polite way to Wikidata: says who asks, one request at a time, waits when told to.
 * https://www.mediawiki.org/wiki/API:Etiquette, https://www.mediawiki.org/wiki/Manual:Maxlag_parameter
 */
import packageJson from '../../package.json' with { type: 'json' };

/** Where the project can be reached; Wikimedia blocks agents without contact. */
const { homepage } = packageJson;

/** "Randnotiz/0.1.0 (https://…) data-refresh", as https://meta.wikimedia.org/wiki/User-Agent_policy wants it. */
export function userAgent(version: string): string {
  return `Randnotiz/${version} (${homepage}) data-refresh`;
}

/** Thrown where Wikidata refuses or stays busy; `message` says what it answered and what a person can do. */
export class WikidataError extends Error {
  override name = 'WikidataError';
}

export interface ClientOptions {
  userAgent: string;
  /** resolves after so many ms */
  sleep?: (ms: number) => Promise<unknown>;
  /** ms since the epoch, for a Retry-After that names a time */
  now?: () => number;
  /** told before every pause */
  onWait?: (ms: number, reason: string) => void;
}

/** Gets a JSON document, trying again while the server is busy. Throws `WikidataError`. */
export type GetJson = (url: string, accept?: string) => Promise<unknown>;

const ATTEMPTS = 6;
/** First pause without a Retry-After, doubled each time; the etiquette asks for at least 5 s at maxlag. */
const FIRST_PAUSE_MS = 5_000;
/** A server that wants to be left alone for longer than this is left alone: the next run goes on where this one stopped. */
const LONGEST_PAUSE_MS = 300_000;
/** The query service ends its own work after 60 s. */
const TIMEOUT_MS = 70_000;
const BUSY_STATUS = new Set([429, 500, 502, 503, 504]);
const BUSY_CODES = new Set(['maxlag', 'ratelimited', 'readonly']);

/** Either the document, or why to wait and for how long the server wants it. */
type Outcome = { document: unknown } | { busy: string; retryAfter: string | null };

/** A function that gets JSON from Wikidata's interfaces under the etiquette above. */
export function createClient({ userAgent: agent, sleep = pause, now = Date.now, onWait = () => {} }: ClientOptions): GetJson {
  return async (url, accept = 'application/json') => {
    for (let attempt = 0; ; attempt++) {
      const outcome = await request(url, { accept, 'user-agent': agent });
      if ('document' in outcome) return outcome.document;
      const wait = pauseMs(outcome.retryAfter, attempt, now());
      if (attempt + 1 >= ATTEMPTS || wait > LONGEST_PAUSE_MS) {
        throw new WikidataError(`${new URL(url).host} is busy (${outcome.busy}); run again later, it goes on from here`);
      }
      onWait(wait, outcome.busy);
      await sleep(wait);
    }
  };
}

async function request(url: string, headers: Record<string, string>): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    text = await response.text();
  } catch (error) {
    // no connection, or it broke off
    const { cause, message } = error as Error;
    return { busy: cause instanceof Error ? cause.message : message, retryAfter: null };
  }
  const retryAfter = response.headers.get('retry-after');
  if (BUSY_STATUS.has(response.status)) return { busy: `HTTP ${response.status}`, retryAfter };
  if (!response.ok) throw new WikidataError(`HTTP ${response.status} from ${url}: ${text.slice(0, 200)}`);
  let document: { error?: { code: string; info?: string } };
  try {
    document = JSON.parse(text) as typeof document;
  } catch {
    throw new WikidataError(`no JSON from ${url}: ${text.slice(0, 200)}`);
  }
  // the API reports its errors under status 200
  if (document.error === undefined) return { document };
  const { code, info = '' } = document.error;
  if (BUSY_CODES.has(code)) return { busy: `${code}: ${info}`, retryAfter };
  throw new WikidataError(`${code}: ${info} (${url})`);
}

/** ms to wait: what Retry-After says (seconds or an HTTP date), never less than a second, else 5 s doubled each time. */
function pauseMs(retryAfter: string | null, attempt: number, now: number): number {
  const asked = retryAfter === null ? Number.NaN : /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(asked) ? FIRST_PAUSE_MS * 2 ** attempt : Math.max(asked, 1000);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
