/** An article at a glance, in popup and panel alike: whom and what it names, what connects them, and when that was. */
import type { Glance } from '../data/annotation.ts';
import { formatDate } from '../data/dates.ts';
import type { TimelineItem } from '../data/pictures.ts';
import type { TextFormat } from '../data/summary-text.ts';
import { CopyBar } from './copy-bar.tsx';
import { Relations } from './relations.tsx';
import { Summary } from './summary.tsx';
import { useTexts } from './texts.ts';
import { Timeline } from './timeline.tsx';

export interface OverviewProps {
  /** ISO day of the article, or null */
  published: string | null;
  glance: Glance;
  /** what is in view, where somebody follows along */
  inView?: { ids: readonly string[]; current: string | null } | undefined;
  /** leads to the first mention of a record in the article */
  show: (id: string) => void;
  /** opens the card of a record that the article need not name */
  look: (id: string) => void;
  copy: (format: TextFormat) => void;
  copied: 'done' | 'failed' | null;
}

export function Overview({ published, glance, inView, show, look, copy, copied }: OverviewProps) {
  const text = useTexts();
  const { summary, timeline, relations, stand } = glance;
  const choose = ({ id, kind, entities }: TimelineItem) => look(kind === 'event' ? id : entities[0]!);
  return (
    <>
      <Summary entries={summary} inView={inView} show={show} />
      {timeline.length > 0 && (
        <section class="times" aria-labelledby="times">
          <h2 id="times">{text('popupTimeline')}</h2>
          <Timeline items={timeline} day={published} current={inView?.current ?? null} choose={choose} />
        </section>
      )}
      <Relations relations={relations} show={show} />
      <footer class="foot">
        <CopyBar copy={copy} outcome={copied} />
        <p class="stand">
          {text('popupStand')}: <span lang="de">{stand}</span>
        </p>
      </footer>
    </>
  );
}

/** What is spoken of: the headline and its day. */
export function ArticleHead({ title, published }: { title: string; published: string | null }) {
  const text = useTexts();
  return (
    <header class="article">
      <h1 lang="de">{title}</h1>
      <p>{published ? <span lang="de">{formatDate(published)}</span> : text('popupNoDate')}</p>
    </header>
  );
}
