/** Days in the interface's language; those within facts are German with the facts. */

/** By language and precision: making one takes longer than painting a card's line. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "28. Februar 2019", "February 2019", "2019": an ISO date in the precision that it has. `language` is a BCP 47 tag. */
export function formatDay(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  const key = `${language} ${iso.length}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
    formats.set(key, format);
  }
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
