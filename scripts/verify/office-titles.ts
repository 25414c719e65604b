/** Which English titles of the tables mean a German office: "Bundesaußenminister" is "Minister for Foreign Affairs". */
import type { DataRecord } from '../../data/record.ts';

/** Tests an English title of the country `iso2`. */
export type TitleTest = (title: string, iso2: string) => boolean;

const HEAD_OF_STATE = /^(head_of_state|(president|king|queen|emperor|empress|monarch|emir|sultan|grand duke|prince|sovereign prince|pope|supreme leader|federal president|governor-general)$)/i;
const HEAD_OF_GOVERNMENT =
  /^(head_of_government|(prime minister|chancellor|federal chancellor|premier|taoiseach|president of the (government|council of ministers)|minister of state|chief executive|chairman of the council of ministers)$|prime minister \/)/i;

/** German words of an office name, and the English words of its title. The first that fits counts. */
const TITLES: readonly (readonly [RegExp, RegExp])[] = [
  [/vizekanzler/i, /^vice.chancellor/i],
  [/vizepräsident/i, /^(first )?vice.president/i],
  [/kommissionspräsident|präsident.* der (eu|europäischen)[- ]kommission/i, /(^|: )president of the european commission/i],
  [/bundesratspräsident/i, /president of the (bundesrat|federal council)/i],
  [/eu-ratspräsident|präsident.* des europäischen rate?s/i, /(^|: )president of the european council/i],
  [/präsident.* des (eu|europäischen )-?parlaments|eu-parlamentspräsident/i, /^president of the european parliament/i],
  [/außenbeauftragte/i, /high representative/i],
  [/kommissar/i, /^european commissioner|commissioner for/i],
  [/nato-generalsekretär/i, /^secretary.general of nato/i],
  [/generalsekretär.*(uno?|vereinten nationen)|uno?-generalsekretär/i, /^secretary.general of the united nations/i],
  [/who-(general)?direktor|who-chef|generaldirektor.*(who|weltgesundheits)/i, /^director.general of the world health/i],
  [/generaldirektor.*(wto|welthandels)|wto-chef/i, /^director.general of the world trade/i],
  [/außenminister/i, /foreign|external affairs|european and international|^secretary of state$/i],
  [/verteidigungsminister|kriegsminister/i, /defen[cs]e|armed forces|armies|secretary of war/i],
  [/finanzminister|schatzkanzler/i, /financ|treasury|exchequer|treasurer/i],
  [/innenminister/i, /interior|internal affairs|home (secretary|affairs|department)|secretary of the interior/i],
  [/heimatschutz/i, /homeland security/i],
  [/justizminister|generalstaatsanwalt/i, /justice|attorney general/i],
  [/landwirtschaftsminister|agrarminister/i, /agricultur/i],
  [/wirtschaftsminister/i, /econom/i],
  [/handelsminister/i, /commerce|trade/i],
  [/gesundheitsminister/i, /health/i],
  [/umweltminister/i, /environment/i],
  [/verkehrsminister/i, /transport/i],
  [/bildungsminister|forschungsminister/i, /education|research/i],
  [/arbeitsminister|sozialminister/i, /labou?r|work|social/i],
  [/familienminister/i, /family/i],
  [/entwicklungsminister/i, /development/i],
  [/energieminister/i, /energy/i],
  [/kulturminister/i, /cultur/i],
  [/bauminister/i, /housing|building|construction/i],
  [/sicherheitsberater/i, /national security advis/i],
  [/generalstabschef|oberbefehlshaber/i, /(^| )chief of (the )?(general )?staff of the|chief of the general staff|commander.in.chief|^chairman of the joint chiefs/i],
  [/stabschef/i, /white house chief of staff|^chief of staff$/i],
  [/geheimdienstkoordinator|geheimdienstdirektor/i, /director of national intelligence/i],
  [/cia-(direktor|chef)/i, /director of the cia/i],
  [/fbi-(direktor|chef)/i, /director of the (fbi|federal bureau)/i],
  [/notenbank|zentralbank|bundesbank|fed-chef|fed-vorsitz/i, /central bank|federal reserve|bundesbank|reserve bank|bank of/i],
  [/ministerpräsident|regierender bürgermeister|erster bürgermeister|präsident des senats|first minister|erste[r]? minister/i, /minister.president|governing mayor|first mayor|^mayor$|^first minister|^premier|^prime minister/i],
  [/gouverneur/i, /^governor/i],
  [/bundestagspräsident|parlamentspräsident|präsident des (bundestag|parlament)|sprecher des (us-)?(repräsentantenhaus|unterhaus|abgeordneten)/i, /president of the|speaker/i],
];

/** Titles that contain the words of an office without being it. */
const LESSER = /^(deputy|first deputy|vice|assistant|under|acting|shadow|parliamentary|state secretary|state minister|minister of state|junior|head of|special|ambassador|permanent|senior)\b/i;

/** How to recognise the office in the tables; undefined where no rule fits. Names are German (office, roles, text of a position). */
export function titleTest(type: DataRecord['type'] | undefined, names: readonly string[]): TitleTest | undefined {
  if (type === 'head-of-state') return (title) => HEAD_OF_STATE.test(title);
  if (type === 'head-of-government') return (title) => HEAD_OF_GOVERNMENT.test(title);
  for (const [german, english] of TITLES) {
    if (!names.some((name) => german.test(masculine(name)))) continue;
    // A pattern bound to the start names the rank itself: "Vice President" is no lesser title of its own office.
    const exact = english.source.startsWith('^');
    return (title, iso2) => title.split(' / ').some((part) => english.test(part) && (exact || !LESSER.test(part)) && !isStateSecretary(part, iso2));
  }
  return undefined;
}

/** "Außenministerin" → "Außenminister": positions are worded for their holder. */
function masculine(name: string): string {
  return name.replace(/(minister|präsident|kanzler|sekretär|kommissar|gouverneur|direktor|berater|koordinator|anwält|bürgermeister)in\b/gi, '$1');
}

/** "Secretary of State" is the foreign minister of the USA and a deputy minister elsewhere. */
function isStateSecretary(title: string, iso2: string): boolean {
  return iso2 !== 'US' && /^secretary of state$/i.test(title);
}
