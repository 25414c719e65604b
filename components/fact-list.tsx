/** Dated facts in the order of time; what came after the article has a heading of its own. */
import type { Card, Line } from '../data/card.ts';
import { Proof, Seen } from './proof.tsx';
import { useTexts } from './texts.ts';

export function FactList({ card: { facts, since } }: { card: Card }) {
  const text = useTexts();
  if (facts.length + since.length === 0) return null;
  return (
    <div class="history">
      {facts.length > 0 && <Rows label={text('cardFacts')} lines={facts} />}
      {since.length > 0 && (
        <section class="since">
          <h3>{text('cardSince')}</h3>
          <Rows label={text('cardSince')} lines={since} />
        </section>
      )}
    </div>
  );
}

function Rows({ label, lines }: { label: string; lines: readonly Line[] }) {
  return (
    <ol class="facts" aria-label={label}>
      {lines.map((line, i) => (
        <FactRow key={line.when + line.label + line.text} line={line} sameDate={line.when !== '' && line.when === lines[i - 1]?.when} />
      ))}
    </ol>
  );
}

/** Two facts of one date show it once. */
function FactRow({ line, sameDate }: { line: Line; sameDate: boolean }) {
  const lead = line.when || line.label;
  return (
    <li class={sameDate ? 'same' : undefined} lang="de">
      {lead && (
        <span class="when">
          <Dates when={lead} />
        </span>
      )}
      <span class="what">
        {line.text}
        <Seen line={line} />
        <Proof line={line} />
      </span>
    </li>
  );
}

/** "20. Januar 2017 – 20. Januar 2021" breaks between its dates rather than in them. */
function Dates({ when }: { when: string }) {
  const [from, to] = when.split(' – ');
  if (to === undefined) return when;
  return (
    <>
      <span class="date">{from} –</span> <span class="date">{to}</span>
    </>
  );
}
