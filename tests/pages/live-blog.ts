/** A live blog of any length in ntv's current structure, and what such pages do while they are open. */
import { pageOf, sampleArticle, type SampleArticle } from './layouts.ts';

/** Places and people that take turns, so that each entry has names of its own. */
const PLACES = ['Tokio', 'Seoul', 'Peking', 'Washington', 'Hanoi', 'Berlin', 'Brüssel', 'Moskau', 'Kiew', 'Paris'];
const PEOPLE = ['Donald Trump', 'Kim Jong Un', 'Xi Jinping', 'Sanae Takaichi', 'Wladimir Putin', 'Angela Merkel', 'Emmanuel Macron'];

/** Text of the n-th entry, some 250 letters with two names. */
export function entryText(n: number): string {
  const hour = String(Math.floor(n / 60) % 24).padStart(2, '0');
  const minute = String(n % 60).padStart(2, '0');
  return `${hour}:${minute} Uhr: Aus ${PLACES[n % PLACES.length]} heißt es, die Gespräche gingen weiter. Über ${PEOPLE[n % PEOPLE.length]} wurde zunächst nichts Neues bekannt; eine Sprecherin kündigte für den Abend eine Erklärung an. Beobachter rechnen nicht mit einem schnellen Ergebnis (Meldung ${1000 + n}).`;
}

/** A page with so many entries. */
export function liveBlog(entries: number, url: string): { article: SampleArticle; html: string } {
  const article: SampleArticle = {
    ...sampleArticle(),
    url,
    headline: 'Die Gespräche in Asien im Liveblog',
    body: Array.from({ length: entries }, (_, n) => ({ p: entryText(n) })),
  };
  return { article, html: pageOf(article, 'current') };
}
