/** Popup and panel: the state of a tab, the switch of its site, the search, and the article at a glance. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleHead, Overview } from '../../components/overview.tsx';
import { PageNote } from '../../components/page-note.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SiteSwitch } from '../../components/site-switch.tsx';
import { useTexts } from '../../components/texts.ts';
import type { Card } from '../../data/card.ts';
import { ask } from '../messaging/ask.ts';
import type { InView } from '../messaging/messages.ts';
import { setEnabled } from '../settings/site-switch.ts';
import { requestSite } from '../settings/sites.ts';
import { CardSheet } from './card-sheet.tsx';
import { noteOf } from './note-of.ts';
import { reloadTab, showEntity } from './tell-tab.ts';
import { useCopy } from './use-copy.ts';
import { useSearch } from './use-search.ts';
import type { TabView } from './watch-tab.ts';

export interface ArticlePageProps {
  /** null until it is known */
  tab: number | null;
  /** undefined until the tab has answered */
  view: TabView | undefined;
  inView?: InView | undefined;
  /** further buttons of the head */
  tools?: ComponentChildren;
  /** after the page has been told to show a mention */
  left?: (tab: number) => void;
}

/** What marks are made of; an older browser can still search. */
const CAN_MARK = typeof Highlight === 'function' && CSS.highlights !== undefined;

export function ArticlePage({ tab, view, inView, tools, left }: ArticlePageProps) {
  const text = useTexts();
  const [card, setCard] = useState<Card | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const found = useSearch(() => setFault(text('popupSearchFailed')));
  const article = view?.status === 'article' ? view : null;
  const { copy, copied } = useCopy(article);
  const published = article?.published ?? null;

  const look = (id: string) => void ask({ type: 'card', id, published }).then(setCard, () => setFault(text('popupSearchFailed')));
  const show = (id: string) => {
    if (tab !== null) void showEntity(tab, id).then(() => left?.(tab));
  };
  const search = (query: string) => {
    setCard(null);
    setFault(null);
    found.search(query);
  };
  const back = () => {
    setCard(null);
    found.search('');
  };
  const toggle = (site: string, enabled: boolean) => void setEnabled(site, enabled).catch(() => setFault(text('popupNotSaved')));
  // the permission is asked for before anything is waited for
  const allow = () => {
    if (view?.status !== 'not-allowed') return;
    requestSite(view.site.hosts[0]).then(
      (granted) => setFault(granted ? null : text('popupRefused')),
      () => setFault(text('popupRefused')),
    );
  };
  const note = noteOf(view, CAN_MARK);

  return (
    <>
      <header class="top">
        <p class="brand">Randnotiz</p>
        {view && 'site' in view && typeof view.site === 'string' && (
          <SiteSwitch site={view.site} enabled={view.status !== 'off'} toggle={(enabled) => toggle(view.site as string, enabled)} />
        )}
        {tools}
      </header>
      <main>
        {fault && (
          <p class="complaint" role="alert">
            {fault}
          </p>
        )}
        {view && 'title' in view && <ArticleHead title={view.title} published={view.published} />}
        <SearchBox {...found} hits={card ? null : found.hits} search={search} choose={({ id }) => look(id)} />
        {card ? (
          <CardSheet
            card={card}
            back={back}
            failed={() => setFault(text('popupNotSaved'))}
            show={article?.glance.summary.some(({ id }) => id === card.id) ? () => show(card.id) : undefined}
          />
        ) : found.query.trim() !== '' ? null : note || !article ? (
          <PageNote note={note ?? { about: 'loading' }} allow={allow} reload={() => tab !== null && reloadTab(tab)} />
        ) : (
          <Overview published={published} glance={article.glance} inView={inView} show={show} look={look} copy={copy} copied={copied} />
        )}
      </main>
    </>
  );
}
