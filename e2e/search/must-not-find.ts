import type { Language } from '../words.ts';

/** Words that stand in no public text: nothing may be found, however alike another word begins. */
export const mustNotFind: Record<Language, readonly string[]> = {
  de: [
    'Zebra',
    'Krankenwagen',
    'Kranzniederlegung',
    'Bananenkuchen',
    'Quantencomputer',
    'Flughafen',
    'Zeppelin',
    'Schulden',
    'Hafersuppe',
    'Windelpackung',
    'Museumswärterin aus Timbuktu',
    'Deichselbruch',
    'Tonträger',
    'Hafen Zebra',
    'Quarzmuschel',
    '"Hafen Kran Museum"',
    'xyzzyqwertz',
  ],
  en: [
    'zebra',
    'banana',
    'portfolio',
    'craniology',
    'ferret',
    'windscreen',
    'Quarzmuschel',
    'port banana',
    'quantum',
  ],
  ko: ['얼룩말', '바나나', '양자컴퓨터', '우주선', '기린', '부산', '오징어'],
};

/** One wrong letter: what happens is told, not asked for. */
export const mistyped: readonly { query: string; slug: string; where: 'start' | 'middle' | 'end' }[] = [
  { query: 'Wasserstoffschuze', slug: 'hydrogen-barge', where: 'end' },
  { query: 'Lotsenstatiom', slug: 'pilot-station', where: 'end' },
  { query: 'Seegraswiesw', slug: 'seagrass-meadow', where: 'end' },
  { query: 'Drehbrücje', slug: 'bridge-swing', where: 'end' },
  { query: 'Wasserstafschute', slug: 'hydrogen-barge', where: 'middle' },
  { query: 'Lotsenstution', slug: 'pilot-station', where: 'middle' },
  { query: 'Seegreswiese', slug: 'seagrass-meadow', where: 'middle' },
  { query: 'Drehbräcke', slug: 'bridge-swing', where: 'middle' },
  { query: 'Qasserstoffschute', slug: 'hydrogen-barge', where: 'start' },
  { query: 'Kotsenstation', slug: 'pilot-station', where: 'start' },
  { query: 'Deegraswiese', slug: 'seagrass-meadow', where: 'start' },
  { query: 'Srehbrücke', slug: 'bridge-swing', where: 'start' },
];
