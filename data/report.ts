/** The address of a prefilled report about a card. Nothing is sent by it: the reader sees the form, and sends it or not. */
import type { Card, Line } from './card.ts';

export interface ReportContext {
  /** the project's address for reports, as in package.json */
  bugs: string;
  /** the extension's version */
  version: string;
  /** address of the article, or null where the card was not opened from one */
  article: string | null;
}

/** Servers and mail programs cut longer addresses. Characters, encoded. */
const LONGEST = 2000;
/** Leaves room for what the card said. */
const LONGEST_ARTICLE = 500;

/** Fields are those of the form `wrong-fact.yml`. What the card said is cut where the address would become too long. */
export function reportUrl(card: Card, { bugs, version, article }: ReportContext): string {
  const letters = Array.from(cardText(card));
  const address = (length: number) => {
    const fields = new URLSearchParams({
      template: 'wrong-fact.yml',
      record: `${card.publicId} ${card.name}`,
      card: length < letters.length ? `${letters.slice(0, length).join('')} …` : letters.join(''),
      article: [article === null ? null : withoutQuery(article), card.day].filter(Boolean).join(' '),
      version: `${version}, ${card.stand}`,
    });
    return `${bugs}/new?${fields.toString()}`;
  };
  const whole = address(letters.length);
  if (whole.length <= LONGEST) return whole;
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (address(middle).length <= LONGEST) fits = middle;
    else tooLong = middle;
  }
  return address(fits);
}

/** What the card said, as text. */
function cardText({ description, held, today, event, facts, since, links }: Card): string {
  return [
    description,
    ...(event ? [`${event.name}, ${event.line.when}`] : []),
    ...[...held, ...today, ...facts, ...since].map(lineText),
    ...links.flatMap(({ name, lines }) => lines.map((line) => `${name}: ${lineText(line)}`)),
  ].join('\n');
}

function lineText({ when, label, text }: Line): string {
  return [when || label, text].filter(Boolean).join(': ');
}

/** Queries and fragments may tell where the reader came from; a path that long is no article's. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).slice(0, LONGEST_ARTICLE);
}
