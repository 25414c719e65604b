/** Every message of the extension, in one place. Plain JSON; senders other than this extension are refused. */
import type { Annotation, Known } from '../../data/annotation.ts';
import type { Card } from '../../data/card.ts';
import type { SearchHit } from '../../data/search.ts';
import type { SettingsChange } from '../settings/change.ts';
import type { Saved } from '../settings/settings.ts';

/** What the content script knows of its page, for the popup. */
export type PageState =
  | { status: 'article'; title: string; published: string | null; annotation: Annotation; enabled: boolean; site: string }
  | { status: 'off'; title: string; published: string | null; site: string }
  | { status: 'loading'; site: string }
  | { status: 'no-article'; site: string }
  | { status: 'failed'; reason: string; site: string };

/** To the background. */
export type Request =
  | { type: 'annotate'; article: { url: string; published: string | null; blocks: string[]; at?: number[]; known?: Known[] } }
  | { type: 'search'; query: string }
  | { type: 'card'; id: string; published: string | null }
  /** the page's badge: number of entities, or null for none */
  | { type: 'badge'; count: number | null }
  | { type: 'change-settings'; change: SettingsChange };

export type Reply<T> = { ok: true; value: T } | { ok: false; reason: string };
export interface Replies {
  annotate: Annotation;
  search: SearchHit[];
  card: Card;
  badge: null;
  'change-settings': Saved;
}

/** To a content script. */
export type PageRequest =
  | { type: 'page-state' }
  /** scroll to a mark and open its card, pinned and with focus where asked */
  | { type: 'show-mark'; index: number }
  | { type: 'step'; direction: 1 | -1 }
  /** the reader has taken these sites back (`spiegel.de`): be gone from them */
  | { type: 'leave'; sites: string[] };
