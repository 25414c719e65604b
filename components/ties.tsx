/** What ties the entity to others that the article names; their chips lead to their cards. */
import type { Link } from '../data/card.ts';
import { Proof } from './proof.tsx';
import { useTexts } from './texts.ts';

/** Leads to a card where there is one to lead to. */
export type Open = ((id: string) => void) | undefined;

export function Ties({ links, reachable, open }: { links: readonly Link[]; reachable: ReadonlySet<string>; open: Open }) {
  const text = useTexts();
  if (links.length === 0) return null;
  return (
    <section class="links">
      <h3>{text('cardLinks')}</h3>
      <ul lang="de">
        {links.map((link) => (
          <li key={link.id}>
            <Chip id={link.id} name={link.name} open={reachable.has(link.id) ? open : undefined} />
            {link.text && <span class="tie">{link.text}</span>}
            <TieLines lines={link.lines} counted={link.text !== ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One tie stands beside its name; several stand below it. */
function TieLines({ lines, counted }: { lines: Link['lines']; counted: boolean }) {
  const several = counted || lines.length > 1;
  return (
    <span class={several ? 'ties' : 'tie'}>
      {lines.map((line) => (
        <span key={line.text + line.when} class="tie">
          {line.text} {line.when && <span class="when">{line.when}</span>}
          <Proof line={line} />
        </span>
      ))}
    </span>
  );
}

/** A name that opens its card; without one it is just the name. */
export function Chip({ id, name, open }: { id: string; name: string; open: Open }) {
  return open ? (
    <button type="button" class="chip" onClick={() => open(id)}>
      {name}
    </button>
  ) : (
    <span class="chip">{name}</span>
  );
}
