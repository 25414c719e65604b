/** Words that take a role away from today's holder: "der damalige Kanzler", "Ex-Präsident", "ein Präsident". */
import type { Block } from './reading.ts';

/** How far before a role word its attributes may stand: "der im Juli 2022 ermordete frühere Ministerpräsident". */
const REACH = 3;

const FORMER =
  /^(ehemalig|fruher|damalig|einstig|vormalig|kunftig|designiert|gewahlt|neugewahlt|wiedergewahlt|abgewahlt|gesturzt|verstorben|ermordet|getotet|abgesetzt|zuruckgetreten|scheidend|stellvertretend|moglich|nachst|spater|gescheitert|entmachtet|verhaftet|selbsternannt|potenziell|potentiell|neu gewahlt)(e|er|es|en|em)?$/;
const FORMERLY = /^(damals|einst|seinerzeit|ehemals|vormals|fruher)$/;
const FORMER_PREFIX = new Set(['ex', 'alt', 'vize', 'co', 'nicht', 'moechtegern', 'mochtegern', 'schatten', 'interims']);
const INDEFINITE =
  /^(ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|keiner|jeder|jede|jeden|jedem|mehrere|viele|zwei|drei|beide|beiden|alle|allen|als|zum|zur)$/;

/** True where the words before the role say that it is not held now. `from` is the first token of the mention, `role` the role word. */
export function describedAsFormer(block: Block, from: number, role: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = block.tokens[i]!;
    if ((FORMER.test(token.folded) || FORMERLY.test(token.folded)) && !token.capital) return true;
    const between = block.tokens[i + 1]!.glue;
    if (between === 'hyphen' && FORMER_PREFIX.has(token.folded)) return true;
    if (between === 'break' || between === 'dot') return false;
    if (token.capital) return false;
  }
  // "Ex-US-Präsident": the prefix is inside the chain
  for (let i = from; i < role; i++) if (FORMER_PREFIX.has(block.tokens[i]!.folded) && block.tokens[i + 1]!.glue === 'hyphen') return true;
  return false;
}

const DETERMINER = /^(der|die|das|dem|den|des|vom|beim|am|im|unser|sein|ihr|euer|mein|dein|wie|und|oder|statt|ob|dass)$/;

/** "ein US-Präsident", "als Präsident", "zum Kanzler gewählt": the office in general, or a predicate. */
export function isIndefinite(block: Block, from: number, role: number): boolean {
  const token = block.tokens[from - 1];
  if (!token || block.tokens[from]!.glue !== 'space') return false;
  if (INDEFINITE.test(token.folded)) return true;
  // "war portugiesischer Premierminister": strong ending without an article is a predicate; a headline begins with it
  const first = block.tokens[from]!;
  if (from < role && !first.capital && first.folded.endsWith('er') && !/^(der|unser|euer|dieser|jener)$/.test(token.folded)) return true;
  // "der von 1961 an US-Präsident war": in mid-sentence an office has an article, or it is a predicate
  if (!token.capital && !DETERMINER.test(token.folded) && !/(e|er|es|en|em)$/.test(token.folded)) return true;
  // the plural: "die US-Präsidenten", "Präsidenten von China"
  return token.folded === 'die' && /(prasidenten|kanzler|minister|chefs|fuhrer)$/.test(block.tokens[role]!.folded);
}
