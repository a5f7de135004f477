import type { Story } from '../story.ts';

export const apprenticeship: Story = {
  slug: 'apprenticeship',
  topics: ['education', 'port-economy'],
  partner: 'sturmholm-schiffbau',
  speaker: 'tilda-tidenhub',
  kicker: { de: 'Ausbildung', en: 'Training', ko: '직업 훈련' },
  titles: [
    {
      de: '{h1} neue Ausbildungsplätze im Hafen: Start in {place}',
      en: '{h1} new apprenticeships in the port: first day in {place}',
      ko: '항만 직업 훈련 자리 {h1}개 신설, {place} 지구에서 시작',
    },
    {
      de: 'Ausbildungsplatz gesucht: Jobmesse in {place} mit {n1} Betrieben',
      en: 'Apprenticeship wanted: job fair in {place} with {n1} companies',
      ko: '훈련 자리를 찾습니다, {place} 지구 취업 박람회에 {n1}개 기업',
    },
  ],
  summaries: [
    {
      de: 'Die Hafenbetriebe in {place} bieten {h1} Ausbildungsplätze an, so viele wie nie zuvor. Gesucht werden Nachwuchskräfte für Werft, Lager, Büro und Schiffsmechanik.',
      en: 'Port companies in {place} are offering {h1} apprenticeships, more than ever before. They are looking for young people for the shipyard, the warehouse, the office and ship mechanics.',
      ko: '{place} 지구의 항만 기업들이 역대 가장 많은 {h1}개의 직업 훈련 자리를 마련했다. 조선소와 창고, 사무실, 선박 정비 분야에서 일할 젊은 인재를 찾고 있다.',
    },
  ],
  leads: [
    {
      de: 'In {place} haben {h1} junge Menschen ihre Ausbildung in der Hafenwirtschaft begonnen, {p1} Prozent mehr als im vergangenen Jahr. Den größten Jahrgang stellt Sturmholm Schiffbau, wo seit {since} in eigenen Lehrwerkstätten ausgebildet wird.',
      en: 'In {place}, {h1} young people have begun their training in the port economy, {p1} per cent more than last year. The largest group is at Sturmholm Shipbuilding, which has trained apprentices in its own workshops since {since}.',
      ko: '{place} 지구에서 젊은이 {h1}명이 항만 산업의 직업 훈련을 시작했으며 이는 지난해보다 {p1}퍼센트 늘어난 수치다. 가장 많은 훈련생을 받은 곳은 {since}년부터 자체 실습장에서 교육해 온 슈투름홀름 조선이다.',
    },
  ],
  heading: { de: 'Berufe mit Zukunft', en: 'Jobs with a future', ko: '미래가 있는 직업' },
  sentences: [
    {
      de: 'Zur Wahl stehen {n2} Berufe, von der Schiffsmechanik über die Lagerlogistik bis zur Veranstaltungstechnik.',
      en: 'There are {n2} occupations to choose from, from ship mechanics and warehouse logistics to event technology.',
      ko: '선박 정비와 창고 물류에서 행사 기술에 이르기까지 {n2}개의 직업 가운데 하나를 고를 수 있다.',
    },
    {
      de: 'Wer noch keinen Ausbildungsplatz gefunden hat, kann an einem Schnuppertag in der Lehrwerkstatt schweißen, löten und Knoten knüpfen.',
      en: 'Anyone who has not yet found an apprenticeship can spend a trial day in the workshop welding, soldering and tying knots.',
      ko: '아직 훈련 자리를 찾지 못한 사람은 체험의 날에 실습장에서 용접과 납땜, 매듭 묶기를 해 볼 수 있다.',
    },
    {
      de: 'Für Azubis von außerhalb stehen im ehemaligen Seemannsheim {n3} möblierte Zimmer zur Verfügung, deren Miete die Betriebe zur Hälfte übernehmen.',
      en: 'For apprentices from elsewhere, {n3} furnished rooms are available in the former seamen’s home, half of whose rent is paid by the companies.',
      ko: '다른 지역에서 온 훈련생을 위해 옛 선원 숙소에 가구가 딸린 방 {n3}개가 마련되어 있으며 임대료의 절반은 기업이 부담한다.',
    },
    {
      de: 'Die Übernahmequote lag zuletzt bei mehr als neunzig Prozent, und {n4} ehemalige Auszubildende leiten heute selbst eine Abteilung.',
      en: 'Most recently, more than ninety per cent were taken on permanently, and {n4} former apprentices now head a department themselves.',
      ko: '최근 정규직 채용률은 90퍼센트를 넘었으며 훈련생 출신 {n4}명은 현재 한 부서를 직접 이끌고 있다.',
    },
    {
      de: 'Ein Sprachkurs in den Abendstunden hilft Jugendlichen, die erst seit kurzem in Deutschland leben, durch die Berufsschule.',
      en: 'An evening language course helps young people who have only recently come to Germany through vocational school.',
      ko: '저녁 시간의 언어 수업은 독일에 온 지 얼마 되지 않은 청소년들이 직업 학교 과정을 따라갈 수 있도록 돕는다.',
    },
    {
      de: 'Im zweiten Lehrjahr verbringen die Auszubildenden mehrere Wochen an Bord der „{ship}“ oder in einem Partnerbetrieb in Korea.',
      en: 'In their second year, the apprentices spend several weeks on board the “{ship}” or at a partner company in Korea.',
      ko: '훈련생들은 2년 차에 “{ship}”호에 타거나 한국의 협력 기업에서 몇 주를 보낸다.',
    },
    {
      de: 'Die Ausbildungsvergütung steigt um {p2} Prozent; zusätzlich gibt es eine Fahrkarte für Bus, Straßenbahn und Fähre.',
      en: 'Training pay is rising by {p2} per cent; in addition there is a ticket for buses, trams and ferries.',
      ko: '훈련 수당은 {p2}퍼센트 오르며 여기에 더해 버스와 전차, 여객선을 탈 수 있는 승차권도 제공된다.',
    },
    {
      de: 'Bewerbungen ohne Lebenslauf sind ausdrücklich erwünscht, denn zunächst zählt eine Arbeitsprobe, die in {other} gemeinsam besprochen wird.',
      en: 'Applications without a CV are expressly welcome, because what counts first is a work sample that is discussed together in {other}.',
      ko: '먼저 {other} 지구에서 함께 살펴보는 작업 결과물이 중요하므로 이력서가 없는 지원도 적극 환영한다.',
    },
  ],
  quotes: [
    {
      de: 'Noten erzählen wenig darüber, wer geschickte Hände und Geduld hat. Deshalb laden wir alle ein, die neugierig sind.',
      en: 'Marks say little about who has skilful hands and patience. That is why we invite everyone who is curious.',
      ko: '성적만으로는 누가 솜씨가 좋고 참을성이 있는지 알기 어렵습니다. 그래서 우리는 호기심 있는 사람을 모두 초대합니다.',
    },
  ],
  facts: [
    { de: 'Ausbildungsplätze: {h1}', en: 'Apprenticeships: {h1}', ko: '직업 훈련 자리: {h1}개' },
    { de: 'Berufe: {n2}', en: 'Occupations: {n2}', ko: '직업 종류: {n2}개' },
    { de: 'Zimmer im Wohnheim: {n3}', en: 'Rooms in the hostel: {n3}', ko: '숙소 방: {n3}개' },
  ],
  alt: {
    de: 'Grafische Darstellung von Werkzeugen auf einer Werkbank',
    en: 'Graphic of tools on a workbench',
    ko: '작업대 위에 놓인 여러 가지 공구를 나타낸 그림',
  },
};
