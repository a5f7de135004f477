import type { Language } from '../words.ts';

/** What a query is a case of; recall is told for each class. */
export type QueryClass =
  'compound' | 'umlaut' | 'form' | 'name' | 'phrase' | 'topic' | 'words' | 'inside' | 'apart' | 'alias';
/** `slug` is that of a release, or `story-*` for any release that tells this story. */
export type Query = {
  site: 'large' | 'real';
  language: Language;
  of: QueryClass;
  query: string;
  slug: string;
};

type Row = [of: QueryClass, query: string, slug: string];

const rows = (site: Query['site'], language: Language, list: readonly Row[]): Query[] =>
  list.map(([of, query, slug]) => ({ site, language, of, query, slug }));

const busan = 'busan-delegation';
const iksan = 'iksan-call';

export const mustFind: readonly Query[] = [
  ...rows('real', 'de', [
    ['umlaut', 'Boesenberg', busan],
    ['umlaut', 'Bösenberg', busan],
    ['umlaut', 'bosenberg', busan],
    ['umlaut', 'Sudkorea', busan],
    ['umlaut', 'suedkorea', busan],
    ['compound', 'Metropole', busan],
    ['compound', 'Chip', busan],
    ['compound', 'Produktion', busan],
    ['compound', 'Delegationsreise', busan],
    ['compound', 'Handelskammer', busan],
    ['compound', 'Streit', busan],
    ['compound', 'Elektronik', busan],
    ['name', 'AHK', busan],
    ['name', 'Novaled', busan],
    ['phrase', '"Frank Bösenberg"', busan],
    ['name', 'Iksan', iksan],
    ['topic', 'Internationales', busan],
  ]),
  ...rows('real', 'en', [
    ['name', 'Busan', busan],
    ['umlaut', 'Boesenberg', busan],
    ['form', 'delegations', busan],
    ['phrase', '"trade dispute"', busan],
    ['name', 'Iksan', iksan],
    ['topic', 'Microelectronics', busan],
  ]),
  ...rows('real', 'ko', [
    ['inside', '부산', busan],
    ['form', '부산을', busan],
    ['inside', '사절단', busan],
    ['inside', '경제사절단', busan],
    ['name', '뵈젠베르크', busan],
    ['umlaut', 'Boesenberg', busan],
    ['name', '익산', iksan],
    ['form', '익산시에서', iksan],
    ['inside', 'IT', busan],
  ]),
  ...rows('large', 'de', [
    ['compound', 'Lampe', 'lighthouse-lamp'],
    ['compound', 'Wiese', 'seagrass-meadow'],
    ['compound', 'Muschel', 'mussel-monitoring'],
    ['compound', 'Regatta', 'ice-regatta'],
    ['compound', 'Horn', 'fog-signal'],
    ['compound', 'Station', 'pilot-station'],
    ['compound', 'Bagger', 'dredger-numbers'],
    ['compound', 'Kanone', 'noon-signal'],
    ['compound', 'Tafel', 'tide-table-service'],
    ['compound', 'Einladung', 'cleanroom-tour'],
    ['compound', 'Wasserstand', 'long-words'],
    ['compound', 'Instandhaltung', 'long-words'],
    ['compound', 'Genehmigungsverfahren', 'long-words'],
    ['compound', 'Vorhersage', 'long-words'],
    ['compound', 'Chipfertigung', 'chip-factory-*'],
    ['compound', 'Fertigung', 'chip-factory-*'],
    ['compound', 'Museumseintritt', 'old-lock-reopens'],
    ['compound', 'Güterzug', 'freight-railway-*'],
    ['compound', 'Wohnheim', 'apprenticeship-*'],
    ['compound', 'Ausstellung', 'museum-*'],
    ['compound', 'Sturmflut', 'dyke-*'],
    ['compound', 'Labor', 'school-days-*'],
    ['compound', 'Fähre', 'ferry-*'],
    ['umlaut', 'Aeltester Kran', 'crane-jubilee'],
    ['umlaut', 'Faehranleger', 'ferry-*'],
    ['umlaut', 'Drehbruecke', 'bridge-swing'],
    ['umlaut', 'Strasse', 'tram-line-*'],
    ['umlaut', 'Straße', 'tram-line-*'],
    ['form', 'Lotsen Sturm', 'pilot-station'],
    ['form', 'Zeitbälle', 'noon-signal'],
    ['name', 'Hanna', 'long-words'],
    ['phrase', '„Federn einer Eule“', 'windwerk-lab'],
    ['apart', 'Wasserstoff Schute', 'hydrogen-barge'],
    ['apart', 'Lotsen-Station', 'pilot-station'],
    ['alias', 'Wattarchiv Schiffsnamen', 'ship-names-survey'],
    ['alias', '"Stiftung Wattarchiv"', 'museum-*'],
    ['alias', '"Lock Trust"', 'museum-*'],
    ['words', 'leise Schiffe Gebühren', 'harbour-dues'],
    ['words', 'Mitternacht Hörner', 'new-year-horn'],
  ]),
  ...rows('large', 'en', [
    ['words', 'ice regatta', 'ice-regatta'],
    ['words', 'hydrogen barge', 'hydrogen-barge'],
    ['words', 'oldest crane', 'crane-jubilee'],
    ['words', 'cargo bikes', 'cargo-bikes'],
    ['words', 'tide tables April', 'tide-table-service'],
    ['form', 'mussel', 'mussel-monitoring'],
    ['form', 'pilots storm', 'pilot-station'],
    ['form', 'lighthouses', 'lighthouse-lamp'],
    ['form', 'dredgers', 'dredger-numbers'],
    ['form', 'dykes', 'dyke-*'],
    ['words', 'electric ferry', 'ferry-*'],
    ['umlaut', 'Moewenkoog laboratory', 'windwerk-lab'],
    ['umlaut', 'Mowenkoog owl', 'windwerk-lab'],
    ['phrase', '"time ball"', 'noon-signal'],
    ['phrase', '"clean room" tour', 'cleanroom-tour'],
    ['name', 'Hanna', 'long-words'],
    ['apart', 'sea grass meadow', 'seagrass-meadow'],
    ['alias', 'Mudflat Archive names', 'ship-names-survey'],
    ['alias', 'vocational training', 'apprenticeship-*'],
    ['words', 'seagrass herring', 'seagrass-meadow'],
    ['words', 'semiconductor', 'chip-factory-*'],
  ]),
  ...rows('large', 'ko', [
    ['words', '수소 바지선', 'hydrogen-barge'],
    ['words', '야간 여객선', 'night-ferry-timetable'],
    ['words', '홍합', 'mussel-monitoring'],
    ['form', '등대의', 'lighthouse-lamp'],
    ['form', '준설선은', 'dredger-numbers'],
    ['form', '올빼미를', 'windwerk-lab'],
    ['form', '물때표에서', 'tide-table-service'],
    ['inside', '박물관', 'museum-*'],
    ['form', '예인수조에서', 'shipyard-research-*'],
    ['words', '클린룸 견학', 'cleanroom-tour'],
    ['name', '한나', 'long-words'],
    ['words', '오래된 크레인', 'crane-jubilee'],
    ['words', '도선사 대기소', 'pilot-station'],
    ['words', '아름다운 배 이름', 'ship-names-survey'],
    ['words', '제방', 'dyke-*'],
    ['words', '반도체', 'chip-factory-*'],
    ['alias', '갯벌기록재단 이름', 'ship-names-survey'],
  ]),
];
