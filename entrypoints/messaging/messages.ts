/** Every message of the extension, in one place. Plain JSON; senders other than this extension are refused. */
import type { Annotation, Known } from '../../data/annotation.ts';
import type { Card } from '../../data/card.ts';
import type { SearchHit } from '../../data/search.ts';
import type { SettingsChange } from '../settings/change.ts';
import type { Saved } from '../settings/settings.ts';
import type { CardMessages } from '../texts/card-messages.ts';

/** What the content script knows of its page, for the popup. */
export type PageState =
  | { status: 'article'; title: string; url: string; published: string | null; annotation: Annotation; enabled: boolean; site: string }
  | { status: 'off'; title: string; published: string | null; site: string }
  | { status: 'loading'; site: string }
  | { status: 'no-article'; site: string }
  | { status: 'failed'; fault: Fault; reason: string; site: string }
  /** the browser lacks what marks are made of; `needs` are names of web features */
  | { status: 'too-old'; needs: string[]; site: string };

/** dataset: the asset cannot be used. silence: the background does not answer (any more). other: something unforeseen. */
export type Fault = 'dataset' | 'silence' | 'other';

/** To the background. */
export type Request =
  | { type: 'annotate'; article: { url: string; published: string | null; blocks: string[]; at?: number[]; known?: Known[] } }
  | { type: 'search'; query: string }
  | { type: 'card'; id: string; published: string | null }
  /** the page's badge: number of entities, or null for none */
  | { type: 'badge'; count: number | null }
  | { type: 'change-settings'; change: SettingsChange }
  /** the card's words in the reader's language */
  | { type: 'texts' };

export type Reply<T> = { ok: true; value: T } | { ok: false; fault: Fault; reason: string };
export interface Replies {
  annotate: Annotation;
  search: SearchHit[];
  card: Card;
  badge: null;
  'change-settings': Saved;
  texts: CardMessages;
}

/** To a content script. */
export type PageRequest =
  | { type: 'page-state' }
  /** scroll to a mark and open its card, pinned and with focus where asked */
  | { type: 'show-mark'; index: number }
  /** the same for the first mention of a record */
  | { type: 'show-entity'; id: string }
  | { type: 'step'; direction: 1 | -1 }
  /** the reader has taken these sites back (`spiegel.de`): be gone from them */
  | { type: 'leave'; sites: string[] };

/** Name of the port by which popup and panel follow a page; the panel, which stays beside it, also what is in view. */
export const FOLLOW_PAGE = 'follow-page';
export const FOLLOW_READING = 'follow-reading';

/** From a content script over such a port: at once, and whenever it changes. */
export type PageReport = { type: 'state'; state: PageState } | { type: 'in-view'; inView: InView };

/** What of the article the reader has before the eyes; record ids. */
export interface InView {
  ids: string[];
  /** what is named nearest to where one reads; null where no name is in view */
  current: string | null;
}
