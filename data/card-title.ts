/** What the holder of an office is called: in the holder's gender, and short on the card of what the office belongs to. */
import type { DataRecord } from './record.ts';

/** "Ministerpräsidentin Japans": the office's title in the holder's gender. */
export function titleOf(office: DataRecord, holder: DataRecord | undefined): string {
  if (!office.title) return office.name;
  return holder?.gender === 'f' ? office.title.f : office.title.m;
}

/** On the card of `body` its name goes without saying: "Präsidentin Litauens" is "Präsidentin", "US-Präsident" is "Präsident". */
export function titleWithin(title: string, body: DataRecord): string {
  for (const name of [body.name, ...(body.aliases ?? []), ...(body.prefixes ?? [])]) {
    if (title.startsWith(`${name}-`)) return title.slice(name.length + 1);
    const short = title.replace(afterTitle(name), '');
    if (short !== title && short !== '') return short;
  }
  return title;
}

/** " der Deutschen Bank", " Litauens", " von Hessen": the name in any case, with what joins it to the title. */
function afterTitle(name: string): RegExp {
  const words = name.split(' ').map((word) => `${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(s|es|n|en)?`);
  return new RegExp(`( von der| von| vom| der| des)? ${words.join(' ')}$`);
}
