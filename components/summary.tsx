/** Who, where, what: the article's entities by kind, weightiest first within each. */
import type { SummaryEntry } from '../data/annotation.ts';
import type { Kind } from '../data/types.ts';
import { KIND_NAMES } from './kind-names.ts';
import { useTexts } from './texts.ts';

export interface SummaryProps {
  entries: readonly SummaryEntry[];
  /** ids of what is in view, and of what is being read, where somebody follows along */
  inView?: { ids: readonly string[]; current: string | null };
  /** a click on an entity */
  show: (id: string) => void;
}

/** In the order in which one asks: who, where, what. */
const ORDER: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'office', 'other'];

/** Entries that are shown at once: what weighs less is folded away, so that every kind is there at a glance. */
const SHOWN: Record<Kind, number> = { person: 4, place: 4, organisation: 3, event: 3, office: 2, other: 2 };

export function Summary({ entries, inView, show }: SummaryProps) {
  const text = useTexts();
  const item = (entry: SummaryEntry) => <Entry key={entry.id} entry={entry} inView={inView} show={show} />;
  return (
    <>
      {ORDER.map((kind) => {
        const group = entries.filter((entry) => entry.kind === kind);
        if (group.length === 0) return null;
        // a fold for a single line would be as long as the line
        const shown = group.length === SHOWN[kind] + 1 ? group.length : SHOWN[kind];
        const rest = group.slice(shown);
        return (
          <section key={kind} class="group" data-kind={kind} aria-labelledby={`group-${kind}`}>
            <h2 id={`group-${kind}`}>{text(KIND_NAMES[kind])}</h2>
            <ul lang="de">{group.slice(0, shown).map(item)}</ul>
            {rest.length > 0 && (
              // what is being read may stand in the fold
              <details open={rest.some(({ id }) => id === inView?.current) || undefined}>
                <summary>{text('popupMore', rest.length)}</summary>
                <ul lang="de">{rest.map(item)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Entry({ entry, inView, show }: { entry: SummaryEntry } & Pick<SummaryProps, 'inView' | 'show'>) {
  const text = useTexts();
  const { id, name, count, line } = entry;
  const mentions = count === 1 ? text('popupMention') : text('popupMentions', count);
  return (
    <li>
      <button
        type="button"
        class="entry"
        onClick={() => show(id)}
        data-id={id}
        data-in-view={inView?.ids.includes(id) || undefined}
        aria-current={inView?.current === id ? 'true' : undefined}
      >
        <span class="name">{name}</span>
        <span class="count" title={mentions}>
          <span aria-hidden="true">{count}</span>
          <span class="unseen">{mentions}</span>
        </span>
        <span class="line" title={line}>
          {line}
        </span>
      </button>
    </li>
  );
}
