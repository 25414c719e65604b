/** Kind and type of a record from the German names of an item's classes (P31) and occupations (P106). */
import type { DataRecord } from '../../data/record.ts';
import { TYPES } from '../../data/types.ts';

type Kind = DataRecord['kind'];

/** What an item could be. `sure` is false where no rule knew its classes. */
export interface Guess {
  kind: Kind;
  type: string;
  sure: boolean;
}

/** Head nouns of class names, the special before the general. A state comes before its parts, for Germany too is a "Bundesstaat". */
const CLASSES: readonly (readonly [pattern: RegExp, kind: Kind, type: string])[] = [
  [/^mensch$/i, 'person', 'public'],
  [/partei(enbündnis)?$/i, 'organisation', 'party'],
  [/nationalmannschaft/i, 'organisation', 'team'],
  [/verein$|club$/i, 'organisation', 'club'],
  [/fraktion$/i, 'organisation', 'parliamentary-group'],
  [/ministerium$/i, 'organisation', 'ministry'],
  [/nachrichtendienst|geheimdienst/i, 'organisation', 'intelligence-service'],
  [/nachrichtenagentur/i, 'organisation', 'news-agency'],
  [/zentralbank|notenbank/i, 'organisation', 'central-bank'],
  [/bank$|kreditinstitut/i, 'organisation', 'bank'],
  [/zeitung|zeitschrift|sender$|rundfunkanstalt|medienunternehmen/i, 'organisation', 'media'],
  [/gewerkschaft/i, 'organisation', 'union'],
  [/militärbündnis|verteidigungsbündnis/i, 'organisation', 'alliance'],
  [/internationale organisation|zwischenstaatliche organisation/i, 'organisation', 'international-organisation'],
  [/nichtregierungsorganisation|hilfsorganisation/i, 'organisation', 'ngo'],
  [/miliz|terrororganisation|paramilitär|guerilla/i, 'organisation', 'armed-group'],
  [/streitkräfte|teilstreitkraft|armee$/i, 'organisation', 'armed-forces'],
  [/parlament|parlamentskammer|legislative/i, 'organisation', 'parliament'],
  [/(^|\s)regierung$|kabinett$/i, 'organisation', 'government'],
  [/gericht(shof)?$/i, 'organisation', 'court'],
  [/behörde|bundesamt|agentur$/i, 'organisation', 'agency'],
  [/kirche$|religionsgemeinschaft/i, 'organisation', 'church'],
  [/forschungsinstitut|universität|hochschule|denkfabrik/i, 'organisation', 'institute'],
  [/unternehmen|konzern$|aktiengesellschaft|hersteller$|fluggesellschaft/i, 'organisation', 'company'],
  [/bewegung$/i, 'organisation', 'movement'],
  [/verband$|organisation$/i, 'organisation', 'association'],
  [/bürgerkrieg|krieg$|bewaffneter konflikt|invasion$/i, 'event', 'war'],
  [/anschlag|attentat|massaker|amoklauf/i, 'event', 'attack'],
  [/referendum|volksabstimmung/i, 'event', 'referendum'],
  [/wahl(en)?$/i, 'event', 'election'],
  [/gipfel(treffen)?$/i, 'event', 'summit'],
  [/konferenz$/i, 'event', 'conference'],
  [/putsch|staatsstreich/i, 'event', 'coup'],
  [/pandemie|epidemie/i, 'event', 'pandemic'],
  [/erdbeben|hochwasser|flutkatastrophe|naturkatastrophe|wirbelsturm|hurrikan|taifun|waldbrand/i, 'event', 'disaster'],
  [/unfall$|unglück|flugzeugabsturz|havarie/i, 'event', 'accident'],
  [/protest|demonstration/i, 'event', 'protest'],
  [/affäre|skandal/i, 'event', 'scandal'],
  [/krise$/i, 'event', 'crisis'],
  [/weltmeisterschaft|europameisterschaft|olympische/i, 'event', 'sport'],
  [/festival|festspiele/i, 'event', 'festival'],
  [/(^|\s)amt$|position$|regierungsamt|ministeramt|staatsamt|titel$/i, 'office', 'other'],
  [/souveräner staat|(^|\s)staat$|(^|\s)land$|inselstaat|republik$/i, 'place', 'state'],
  [/bundesstaat der vereinigten staaten/i, 'place', 'us-state'],
  [/(^|\s)provinz kanadas/i, 'place', 'province'],
  [/bundesland|bundesstaat|(^|\s)gliedstaat/i, 'place', 'federal-state'],
  [/stadt$|gemeinde$|metropole|ort$/i, 'place', 'city'],
  [/insel(gruppe)?$|archipel/i, 'place', 'island'],
  [/kontinent/i, 'place', 'continent'],
  [/(^|\s)fluss$|(^|\s)see$|meer(esteil)?$|meerenge|kanal$|ozean/i, 'place', 'water'],
  [/berg$|gebirge$|vulkan$/i, 'place', 'mountain'],
  [/bauwerk|gebäude|brücke$|flughafen$|stadion$|kraftwerk|palast$|schloss$/i, 'place', 'building'],
  [/autonomes gebiet|überseegebiet|territorium/i, 'place', 'territory'],
  [/region$|provinz$|halbinsel/i, 'place', 'region'],
  [/gesetz$/i, 'other', 'law'],
  [/vertrag$|abkommen$/i, 'other', 'treaty-text'],
  [/krankheit$/i, 'other', 'disease'],
  [/schiff/i, 'other', 'ship'],
  [/flugzeug|hubschrauber|drohne/i, 'other', 'aircraft'],
  [/rakete|panzer|waffe/i, 'other', 'weapon'],
  [/preis$|auszeichnung/i, 'other', 'prize'],
  [/film$|roman$|buch$|fernsehserie|album$/i, 'other', 'work'],
  [/religion$/i, 'other', 'religion'],
];

/** Occupations by their stem, the one that the news is about first: many politicians are lawyers by training. */
const OCCUPATIONS: readonly (readonly [pattern: RegExp, type: keyof (typeof TYPES)['person']])[] = [
  [/^monarch/i, 'monarch'],
  [/politiker/i, 'politician'],
  [/priester|bischof|geistlich|theolog/i, 'cleric'],
  [/unternehmer|manager/i, 'entrepreneur'],
  [/journalist|moderator/i, 'journalist'],
  [/schauspiel|sänger|musiker|schriftsteller|regisseur|maler/i, 'artist'],
  [/sportler|spieler(?!ische)|trainer|rennfahrer|schwimmer|läufer/i, 'athlete'],
  [/offizier|soldat|militär/i, 'military'],
  [/aktivist/i, 'activist'],
  [/wissenschaftler|physiker|chemiker|mediziner|ökonom|historiker/i, 'scientist'],
  [/diplomat|beamter|richter|staatsanwalt/i, 'official'],
];

/** `classes` and `occupations` are German labels. Somebody who held a position counts as a politician. */
export function guessKind(classes: readonly string[], occupations: readonly string[], heldPositions: boolean): Guess {
  for (const [pattern, kind, type] of CLASSES) {
    if (!classes.some((name) => pattern.test(name))) continue;
    return { kind, type: kind === 'person' ? personType(occupations, heldPositions) : type, sure: true };
  }
  return { kind: 'other', type: 'concept', sure: false };
}

function personType(occupations: readonly string[], heldPositions: boolean): string {
  const known = OCCUPATIONS.find(([pattern]) => occupations.some((name) => pattern.test(name)))?.[1];
  return known ?? (heldPositions ? 'politician' : 'public');
}
