/** Which English titles of the tables mean a German office: "Bundesaußenminister" is "Minister for Foreign Affairs". */
import type { DataRecord } from '../../data/record.ts';

/** Tests an English title of the country `iso2`. */
export type TitleTest = (title: string, iso2: string) => boolean;

/** Bare titles of heads of state and of government; with anything behind them they are other offices ("President of the Senate"). */
const HEADS: Record<string, readonly string[]> = {
  'head-of-state': [
    'president',
    'federal president',
    'supreme leader',
    'king',
    'queen',
    'emperor',
    'empress',
    'monarch',
    'emir',
    'sultan',
    'grand duke',
    'prince',
    'sovereign prince',
    'pope',
    'governor-general',
  ],
  'head-of-government': [
    'prime minister',
    'chancellor',
    'federal chancellor',
    'premier',
    'taoiseach',
    'president of the government',
    'president of the council of ministers',
    'chairman of the council of ministers',
    'minister of state',
    'chief executive',
  ],
};

/** "head_of_state [party]" of the tables, or one of the bare titles, alone or joined to a second ministry by " / ". */
function headTest(type: string): TitleTest {
  const role = type.replaceAll('-', '_');
  return (title) => title.startsWith(role) || title.split(' / ').some((part) => HEADS[type]!.includes(part.toLowerCase()));
}

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
  [/generalstabschef|oberbefehlshaber/i, /chief of the general staff|commander.in.chief|^chairman of the joint chiefs/i],
  [/stabschef/i, /white house chief of staff|^chief of staff$/i],
  [/geheimdienstkoordinator|geheimdienstdirektor/i, /director of national intelligence/i],
  [/cia-(direktor|chef)/i, /director of the cia/i],
  [/fbi-(direktor|chef)/i, /director of the (fbi|federal bureau)/i],
  [/notenbank|zentralbank|bundesbank|fed-chef|fed-vorsitz/i, /central bank|federal reserve|bundesbank|reserve bank|bank of/i],
  [
    /ministerpräsident|regierender bürgermeister|erster bürgermeister|präsident des senats|erster? minister/i,
    /minister.president|governing mayor|first mayor|^mayor$|^first minister|^premier|^prime minister/i,
  ],
  [/gouverneur/i, /^governor/i],
  [/us-senator/i, /^us senator/i],
  [/abgeordneter? im us-repräsentantenhaus/i, /^us representative/i],
  [
    /bundestagspräsident|parlamentspräsident|präsident des (bundestag|parlament)|sprecher des (us-)?(repräsentantenhaus|unterhaus|abgeordneten)/i,
    /president of the|speaker/i,
  ],
  // Of persons whose state has no office record, so behind all other presidents.
  [/^(staats)?präsident (von |der (?!republika )|des |[a-zäöüß-]+s$)/i, /^head_of_state|^president$/i],
];

/** Titles that contain the words of an office without being it. */
const LESSER =
  /^(deputy|first deputy|vice|assistant|under|acting|shadow|parliamentary|state (secretary|minister)|minister of state|junior|head of|special|ambassador|permanent|senior)\b/i;

/** The same in German: "Staatssekretär im Bundesfinanzministerium" is no finance minister. */
const LESSER_GERMAN = /staatssekretär|stellvertret|ministerium|designiert|schattenminister|kandidat|geschäftsführend/i;

/** How to recognise the office in the tables; undefined where no rule fits. Names are German (office, roles, text of a position). */
export function titleTest(type: DataRecord['type'] | undefined, names: readonly string[]): TitleTest | undefined {
  if (type !== undefined && type in HEADS) return headTest(type);
  const own = names.filter((name) => !LESSER_GERMAN.test(name)).map(masculine);
  for (const [german, english] of TITLES) {
    if (!own.some((name) => german.test(name))) continue;
    // A pattern bound to the start names the rank itself: "Vice President" is no lesser title of its own office.
    const exact = english.source.startsWith('^');
    return (title, iso2) =>
      title.split(' / ').some((part) => english.test(part) && (exact || !LESSER.test(part)) && !isStateSecretary(part, iso2));
  }
  return undefined;
}

/** "Außenministerin" → "Außenminister": positions are worded for their holder. */
function masculine(name: string): string {
  return name.replace(
    /(minister|präsident|kanzler|sekretär|kommissar|gouverneur|direktor|berater|koordinator|anwält|bürgermeister)in\b/gi,
    '$1',
  );
}

/** "Secretary of State" is the foreign minister of the USA and a deputy minister elsewhere. */
function isStateSecretary(title: string, iso2: string): boolean {
  return iso2 !== 'US' && /^secretary of state$/i.test(title);
}
