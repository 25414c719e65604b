/** The popup's list: who, where, what; weightiest first within each group. */
import type { SummaryEntry } from '../data/annotation.ts';
import { KIND_HEADINGS } from '../data/labels.ts';
import { KINDS } from '../data/types.ts';

export interface SummaryProps {
  entries: readonly SummaryEntry[];
  /** a click on an entity */
  show: (entry: SummaryEntry) => void;
}

export function Summary({ entries, show }: SummaryProps) {
  const groups = KINDS.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) })).filter(
    (group) => group.entries.length > 0,
  );
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} class="group" aria-labelledby={`group-${group.kind}`}>
          <h2 id={`group-${group.kind}`}>{KIND_HEADINGS[group.kind]}</h2>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.id}>
                <button type="button" class="entry" onClick={() => show(entry)} data-id={entry.id}>
                  <span class="name">{entry.name}</span>
                  <span class="count" title={mentions(entry.count)} aria-label={mentions(entry.count)}>
                    {entry.count}
                  </span>
                  <span class="line">{entry.line}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function mentions(count: number): string {
  return count === 1 ? '1 Nennung' : `${count} Nennungen`;
}
