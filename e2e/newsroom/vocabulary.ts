import type { Told } from './story.ts';

export type Place = { slug: string; name: Told };

const place = (slug: string, name: string, ko: string, en = name): Place => ({
  slug,
  name: { de: name, en, ko },
});

/** Quarters and neighbours of Lichterhaven. No map knows them. */
export const places: readonly Place[] = [
  place('altenkai', 'Altenkai', '알텐카이'),
  place('tangermole', 'Tangermole', '탕거몰레'),
  place('moewenkoog', 'Möwenkoog', '뫼벤코크'),
  place('sturmholm', 'Sturmholm', '슈투름홀름'),
  place('silberdeich', 'Silberdeich', '질버다이히'),
  place('nebelsand', 'Nebelsand', '네벨잔트'),
  place('krabbensiel', 'Krabbensiel', '크라벤질'),
  place('duenenbek', 'Dünenbek', '뒤넨베크'),
  place('wattenrade', 'Wattenrade', '바텐라데'),
  place('kranichhoeft', 'Kranichhöft', '크라니히회프트'),
  place('seesternfleet', 'Seesternfleet', '제슈테른플레트'),
  place('windwarf', 'Windwarf', '빈트바르프'),
  place('salzbruegge', 'Salzbrügge', '잘츠브뤼게'),
  place('heringsort', 'Heringsort', '헤링스오르트'),
  place('leuchtwiek', 'Leuchtwiek', '로이히트비크'),
  place('ostpriel', 'Ostpriel', '오스트프릴'),
  place('westerschanz', 'Westerschanz', '베스터샨츠'),
  place('grauhoern', 'Grauhörn', '그라우회른'),
];

const ship = (name: string, ko: string): Told => ({ de: name, en: name, ko });

export const ships: readonly Told[] = [
  ship('Silberflut', '질버플루트'),
  ship('Polarmöwe', '폴라르뫼베'),
  ship('Nordglanz', '노르트글란츠'),
  ship('Windbraut', '빈트브라우트'),
  ship('Wellenreim', '벨렌라임'),
  ship('Morgenboje', '모르겐보예'),
  ship('Tidenlied', '티덴리트'),
  ship('Sternkiel', '슈테른킬'),
  ship('Eisfeder', '아이스페더'),
  ship('Salzrose', '잘츠로제'),
  ship('Küstenfunke', '퀴스텐풍케'),
  ship('Abendlot', '아벤틀로트'),
];

/** How a partner stands in a sentence: German and English may put an article before its name. */
export type Partner = { name: Told; nominative?: string; dative?: string; article?: string };

export const partners: Readonly<Record<string, Partner>> = {
  'chipwerk-tangermole': {
    name: { de: 'Chipwerk Tangermole', en: 'Chipwerk Tangermole', ko: '칩베르크 탕거몰레' },
    nominative: 'das ',
    dative: 'dem ',
  },
  'windwerk-moewenkoog': {
    name: { de: 'Windwerk Möwenkoog', en: 'Windwerk Möwenkoog', ko: '빈트베르크 뫼벤코크' },
  },
  'silbermoewe-schifffahrt': {
    name: { de: 'Silbermöwe Schifffahrt', en: 'Silbermöwe Shipping', ko: '질버뫼베 해운' },
  },
  'sturmholm-schiffbau': {
    name: { de: 'Sturmholm Schiffbau', en: 'Sturmholm Shipbuilding', ko: '슈투름홀름 조선' },
  },
  'schiffbauforschung-lichterhaven': {
    name: {
      de: 'Schiffbauforschung Lichterhaven',
      en: 'Lichterhaven Ship Research',
      ko: '리히터하펜 조선연구소',
    },
    nominative: 'die ',
    dative: 'der ',
  },
  'museum-alte-schleuse': {
    name: { de: 'Museum Alte Schleuse', en: 'Old Lock Museum', ko: '옛갑문박물관' },
    nominative: 'das ',
    dative: 'dem ',
    article: 'the ',
  },
};

export const months: Record<keyof Told, readonly string[]> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  ko: Array.from({ length: 12 }, (_, month) => `${month + 1}월`),
};
