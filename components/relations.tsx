/** What the people of an article have to do with each other: the two, what it is, and the dated facts behind it. */
import type { Line } from '../data/card.ts';
import type { Relation } from '../data/relations.ts';
import { useTexts } from './texts.ts';

export interface RelationsProps {
  relations: readonly Relation[];
  /** a click on one of the two */
  show: (id: string) => void;
}

export function Relations({ relations, show }: RelationsProps) {
  const text = useTexts();
  if (relations.length === 0) return null;
  return (
    <section class="relations" aria-labelledby="relations">
      <h2 id="relations">{text('popupRelations')}</h2>
      <ul lang="de">
        {relations.map(({ a, b, text: what, facts }) => (
          <li key={`${a.id} ${b.id}`}>
            <p class="pair">
              <button type="button" onClick={() => show(a.id)}>
                {a.name}
              </button>
              <span aria-hidden="true"> – </span>
              <button type="button" onClick={() => show(b.id)}>
                {b.name}
              </button>
            </p>
            <p class="tie">
              {what}
              {facts.length === 1 && facts[0]!.text === '' && <Fact fact={facts[0]!} />}
            </p>
            {facts.some((fact) => fact.text !== '') && (
              <ul class="facts">
                {facts.map((fact) => (
                  <li key={fact.text + fact.when}>
                    {fact.text}
                    <Fact fact={fact} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When it was, which leads to where it can be verified. */
function Fact({ fact: { when, source } }: { fact: Line }) {
  const text = useTexts();
  const label = text('popupSource', source.label);
  return (
    <>
      {' '}
      <a class="when" href={source.url} target="_blank" rel="noopener noreferrer" title={label}>
        {when}
        <span aria-hidden="true">{when ? '\u00A0↗' : '↗'}</span>
        <span class="unseen">, {label}</span>
      </a>
    </>
  );
}
