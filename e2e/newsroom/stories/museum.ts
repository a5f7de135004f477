import type { Story } from '../story.ts';

export const museum: Story = {
  slug: 'museum',
  topics: ['coast-and-city', 'education'],
  partner: 'museum-alte-schleuse',
  speaker: 'nuri-nebelhorn',
  kicker: { de: 'Kultur', en: 'Culture', ko: '문화' },
  titles: [
    {
      de: 'Hafenmuseum zeigt {h1} Fundstücke aus {place}',
      en: 'Port museum shows {h1} finds from {place}',
      ko: '항만 박물관, {place} 지구에서 나온 유물 {h1}점 전시',
    },
    {
      de: 'Sonderausstellung über Seekarten öffnet in {place}',
      en: 'Special exhibition on nautical charts opens in {place}',
      ko: '{place} 지구에서 바닷길 지도 특별 전시회 개막',
    },
  ],
  summaries: [
    {
      de: 'Das Museum Alte Schleuse zeigt {h1} Fundstücke aus {place}: Seekarten, Werkzeuge und die Glocke der „{ship}“. Die Ausstellung erzählt, wie Lichterhaven zur Hafenstadt wurde.',
      en: 'The Old Lock Museum is showing {h1} finds from {place}: nautical charts, tools and the bell of the “{ship}”. The exhibition tells how Lichterhaven became a port city.',
      ko: '옛갑문박물관이 {place} 지구에서 나온 유물 {h1}점을 선보인다. 바닷길 지도와 연장, “{ship}”호의 종을 볼 수 있으며 리히터하펜이 항구 도시가 된 과정을 들려준다.',
    },
  ],
  leads: [
    {
      de: 'Das Museum Alte Schleuse eröffnet eine Sonderausstellung mit {h1} Fundstücken, die beim Ausbaggern des Hafenbeckens in {place} ans Licht gekommen sind. Im Mittelpunkt stehen handgezeichnete Seekarten und die Glocke der „{ship}“, die jahrzehntelang im Schlick lag.',
      en: 'The Old Lock Museum is opening a special exhibition with {h1} finds that came to light during dredging of the harbour basin in {place}. At its centre are hand-drawn nautical charts and the bell of the “{ship}”, which lay in the mud for decades.',
      ko: '옛갑문박물관이 {place} 지구의 항만 준설 작업에서 나온 유물 {h1}점으로 특별 전시회를 연다. 손으로 그린 바닷길 지도와 수십 년 동안 진흙 속에 묻혀 있던 “{ship}”호의 종이 중심을 이룬다.',
    },
  ],
  heading: { de: 'Geschichten aus dem Schlick', en: 'Stories from the mud', ko: '진흙 속에서 나온 이야기' },
  sentences: [
    {
      de: 'Die älteste Seekarte ist auf Pergament gezeichnet und verzeichnet Untiefen, die es seit dem Bau der Mole nicht mehr gibt.',
      en: 'The oldest nautical chart is drawn on parchment and shows shallows that have not existed since the breakwater was built.',
      ko: '가장 오래된 지도는 양피지에 그려져 있으며 방파제가 세워진 뒤로 사라진 얕은 물길까지 표시되어 있다.',
    },
    {
      de: 'Restauratorinnen haben die Schiffsglocke {y1} Monate lang entsalzt, bevor sie wieder angeschlagen werden konnte.',
      en: 'Conservators spent {y1} months removing salt from the ship’s bell before it could be rung again.',
      ko: '보존 전문가들은 종을 다시 울릴 수 있게 되기까지 {y1}개월 동안 소금기를 빼는 작업을 했다.',
    },
    {
      de: 'An {n1} Hörstationen berichten frühere Hafenarbeiterinnen, Köche und Lotsen von ihrem Alltag zwischen Kai und Kombüse.',
      en: 'At {n1} listening stations, former dock workers, cooks and pilots talk about their daily lives between quay and galley.',
      ko: '청취 공간 {n1}곳에서는 옛 항만 노동자와 요리사, 도선사들이 부두와 조리실을 오가던 일상을 들려준다.',
    },
    {
      de: 'Kinder können in einer nachgebauten Werkstatt Taue schlagen, Segel nähen und eine Flaschenpost verschließen.',
      en: 'In a reconstructed workshop, children can make ropes, sew sails and seal a message in a bottle.',
      ko: '어린이들은 옛 모습대로 꾸민 작업장에서 밧줄을 꼬고 돛을 꿰매며 유리병 편지를 봉할 수 있다.',
    },
    {
      de: 'Der Rundgang ist barrierefrei; Tastmodelle und Texte in leichter Sprache begleiten durch {n2} Räume.',
      en: 'The tour is accessible; tactile models and texts in plain language guide visitors through {n2} rooms.',
      ko: '관람 동선에는 턱이 없으며 손으로 만지는 모형과 쉬운 말로 쓴 설명이 전시실 {n2}곳을 안내한다.',
    },
    {
      de: 'Leihgaben kamen aus {other}, wo der Heimatverein seit {since} Werkzeuge der Netzflicker sammelt.',
      en: 'Loans came from {other}, where the local history society has collected net-makers’ tools since {since}.',
      ko: '빌려 온 전시품은 {since}년부터 그물 수선 도구를 모아 온 {other} 지구의 향토사 모임이 제공했다.',
    },
    {
      de: 'Im vergangenen Jahr zählte das Museum {t1} Besucherinnen und Besucher, die meisten von ihnen kamen mit der Fähre.',
      en: 'Last year the museum counted {t1} visitors, most of whom arrived by ferry.',
      ko: '지난해 박물관을 찾은 사람은 {t1}명이었으며 대부분은 여객선을 타고 왔다.',
    },
    {
      de: 'Zur Langen Nacht der Häfen bleibt die Ausstellung bis Mitternacht geöffnet, dazu spielt ein Akkordeonorchester auf dem Vorplatz.',
      en: 'For the Long Night of the Ports, the exhibition stays open until midnight, accompanied by an accordion orchestra on the forecourt.',
      ko: '항만의 긴 밤 행사 때는 전시회가 자정까지 문을 열며 앞마당에서는 아코디언 악단이 연주한다.',
    },
  ],
  quotes: [
    {
      de: 'Jedes Fundstück ist ein Satz aus einem Tagebuch, das die Stadt nie geschrieben hat.',
      en: 'Every find is a sentence from a diary that the city never wrote.',
      ko: '유물 하나하나가 이 도시가 한 번도 쓰지 않은 일기의 한 문장과 같습니다.',
    },
  ],
  facts: [
    { de: 'Fundstücke: {h1}', en: 'Finds: {h1}', ko: '유물: {h1}점' },
    { de: 'Ausstellungsräume: {n2}', en: 'Exhibition rooms: {n2}', ko: '전시실: {n2}곳' },
    { de: 'Laufzeit: bis {when}', en: 'Open until {when}', ko: '전시 기간: {when}까지' },
  ],
  alt: {
    de: 'Grafische Darstellung einer Schiffsglocke vor einer alten Karte',
    en: 'Graphic of a ship’s bell in front of an old chart',
    ko: '오래된 지도 앞에 놓인 배의 종을 나타낸 그림',
  },
};
