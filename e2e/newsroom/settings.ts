import { yaml } from './frontmatter.ts';
import type { Language, Told } from './story.ts';

export const defaultUrl = 'https://presse.nordlicht.example.org/';

/** The first line of a written newsroom; a folder that bears it may be written anew. */
export const mark = '# Written by e2e/newsroom/write.ts. Fictional: nothing here exists.\n';

const name: Told = {
  de: 'Presse vom Hafenverbund Nordlicht',
  en: 'Nordlicht Port Association Newsroom',
  ko: '노르트리히트 항만연합 뉴스룸',
};
const description: Told = {
  de: 'Nachrichten aus der erfundenen Hafenstadt Lichterhaven: Hafenwirtschaft, Windenergie, Forschung, Ausbildung und Küstenschutz.',
  en: 'News from the fictional port city of Lichterhaven: port economy, wind energy, research, training and coastal protection.',
  ko: '가상의 항구 도시 리히터하펜에서 전하는 소식: 항만 산업, 풍력 에너지, 연구, 직업 훈련, 해안 보호.',
};
const dateline: Told = { de: 'Lichterhaven', en: 'Lichterhaven', ko: '리히터하펜' };

/** `newsroom.yaml` */
export function settings(url: string, languages: readonly Language[]): string {
  const inLanguages = (told: Told) =>
    Object.fromEntries(languages.map((language) => [language, told[language]]));
  return (
    mark +
    yaml({
      name: inLanguages(name),
      description: inLanguages(description),
      url,
      tagAuthority: 'nordlicht.example.org',
      mailing: 'https://lists.example.org/subscription/form',
      languages,
      timeZone: 'Europe/Berlin',
      publisher: 'hafenverbund-nordlicht',
      dateline: inLanguages(dateline),
      contacts: ['lina-leuchtfeuer'],
      licence: 'editorial',
      servedBy: 'nginx',
      responsible: 'merle-moewenstein',
      feeds: [
        {
          id: 'wind-in-german',
          title: inLanguages({
            de: 'Windenergie, nur auf Deutsch',
            en: 'Wind energy, in German only',
            ko: '풍력 에너지(독일어)',
          }),
          topics: ['energy'],
          languages: ['de'],
        },
        {
          id: 'cranes',
          title: inLanguages({ de: 'Kräne', en: 'Cranes', ko: '크레인' }),
          text: 'kran',
        },
      ],
    })
  );
}
