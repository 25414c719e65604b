/** The popup: state of the page, the switch, the search, the summary. */
import { useEffect, useState } from 'preact/hooks';
import { FactCard } from '../../components/fact-card.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SiteSwitch } from '../../components/site-switch.tsx';
import { Summary } from '../../components/summary.tsx';
import type { SummaryEntry } from '../../data/annotation.ts';
import type { Card } from '../../data/card.ts';
import { formatDate } from '../../data/dates.ts';
import type { SearchHit } from '../../data/search.ts';
import { ask } from '../messaging/ask.ts';
import type { PageState } from '../messaging/messages.ts';
import { reportLink } from '../report/report-link.ts';
import { setEnabled } from '../settings/site-switch.ts';
import { useMuting } from '../settings/use-muting.ts';
import { leaveFor, pageState, pageTab, tellPage } from './active-page.ts';
import cardStyle from '../../components/fact-card.css?inline';

/** The page may still be matching; ask again after this many ms. */
const RETRY = 150;

export function Popup() {
  const [tab, setTab] = useState<number | null>(null);
  const [page, setPage] = useState<PageState | null | undefined>(undefined);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SearchHit[]>([]);
  const [card, setCard] = useState<Card | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    void pageTab().then(setTab);
  }, []);
  useEffect(() => {
    if (tab === null) return;
    return poll(tab, setPage, (state) => state?.status !== 'loading');
  }, [tab]);

  const published = page && 'published' in page ? page.published : null;
  const report = (error: unknown) => setFault(error instanceof Error ? error.message : String(error));
  const search = (text: string) => {
    setQuery(text);
    setCard(null);
    ask({ type: 'search', query: text }).then(setHits, report);
  };
  const choose = (hit: SearchHit) => void ask({ type: 'card', id: hit.id, published }).then(setCard, report);
  const show = (entry: SummaryEntry) => {
    if (tab !== null) void tellPage(tab, { type: 'show-mark', index: entry.firstMark }).then(() => leaveFor(tab));
  };
  const toggle = (enabled: boolean) => {
    if (!page || tab === null) return;
    setEnabled(page.site, enabled).then(
      () => poll(tab, setPage, (state) => state?.status !== 'loading' && (state?.status === 'off') === !enabled),
      () => setFault('Der Browser konnte die Einstellung nicht speichern.'),
    );
  };

  return (
    <>
      <header class="top">
        <p class="brand">Randnotiz</p>
        {page && <SiteSwitch site={page.site} enabled={page.status !== 'off'} toggle={toggle} />}
      </header>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {page && 'title' in page && (
        <section class="article">
          <h1>{page.title}</h1>
          <p>{page.published ? formatDate(page.published) : 'ohne erkennbares Datum'}</p>
        </section>
      )}
      <SearchBox query={query} hits={card ? [] : hits} search={search} choose={choose} />
      {card && <CardSheet card={card} failed={() => setFault('Der Browser konnte die Einstellung nicht speichern.')} />}
      {query.trim() === '' && <PageBody page={page} show={show} />}
    </>
  );
}

function PageBody({ page, show }: { page: PageState | null | undefined; show: (entry: SummaryEntry) => void }) {
  if (page === undefined) return <p class="state">Einen Augenblick …</p>;
  if (page === null) return <p class="state">Diese Seite ist kein Artikel von ntv.de. Die Suche geht trotzdem.</p>;
  switch (page.status) {
    case 'loading':
      return <p class="state">Einen Augenblick …</p>;
    case 'no-article':
      return <p class="state">Auf dieser Seite ist kein Artikel zu erkennen. Die Suche geht trotzdem.</p>;
    case 'off':
      return <p class="state">Markierungen sind auf {page.site} ausgeschaltet.</p>;
    case 'failed':
      return (
        <p class="state" role="alert">
          Randnotiz kann diesen Artikel gerade nicht lesen: {page.reason}. Meist hilft es, die Seite neu zu laden.
        </p>
      );
    case 'article':
      return page.annotation.summary.length === 0 ? (
        <p class="state">In diesem Artikel kennt Randnotiz keinen der Namen.</p>
      ) : (
        <>
          <Summary entries={page.annotation.summary} show={show} />
          <p class="stand">Datensatz: {page.annotation.stand}</p>
        </>
      );
  }
}

/** The same card as on the page, in its own style. */
function CardSheet({ card, failed }: { card: Card; failed: () => void }) {
  const muting = useMuting(card, failed);
  return (
    <div class="sheet">
      <style>{cardStyle}</style>
      <FactCard card={card} pinned={false} reachable={new Set()} canGoBack={false} report={reportLink(card, null)} muting={muting} />
    </div>
  );
}

/** Asks until the page has come to what is waited for. Returns how to stop. */
function poll(tab: number, set: (state: PageState | null) => void, done: (state: PageState | null) => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const once = async () => {
    const state = await pageState(tab);
    set(state);
    if (!done(state)) timer = setTimeout(() => void once(), RETRY);
  };
  void once();
  return () => clearTimeout(timer);
}
