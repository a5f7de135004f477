import type { Story } from '../story.ts';

export const schoolDays: Story = {
  slug: 'school-days',
  topics: ['education', 'research'],
  partner: 'schiffbauforschung-lichterhaven',
  speaker: 'tilda-tidenhub',
  kicker: { de: 'Schule', en: 'School', ko: '학교' },
  titles: [
    {
      de: 'Schultage im Hafen: {h1} Kinder forschen in {place}',
      en: 'School days in the port: {h1} children do research in {place}',
      ko: '항만의 학교 체험, 어린이 {h1}명이 {place} 지구에서 탐구',
    },
    {
      de: 'Schülerlabor in {place} öffnet für {n1} Schulklassen',
      en: 'School laboratory in {place} opens to {n1} classes',
      ko: '{place} 지구의 학생 실험실, {n1}개 학급에 문을 연다',
    },
  ],
  summaries: [
    {
      de: 'Bei den Schultagen im Hafen experimentieren {h1} Kinder und Jugendliche in {place} mit Strömung, Salzwasser und Robotern. Das Schülerlabor ist für Schulklassen kostenlos.',
      en: 'During the school days in the port, {h1} children and young people in {place} experiment with currents, salt water and robots. The school laboratory is free of charge for classes.',
      ko: '항만 학교 체험에서 어린이와 청소년 {h1}명이 {place} 지구에서 물의 흐름과 소금물, 로봇을 가지고 실험을 한다. 학생 실험실은 학급 단위로 무료로 이용할 수 있다.',
    },
  ],
  leads: [
    {
      de: 'Zu den Schultagen im Hafen sind {h1} Kinder und Jugendliche aus {n1} Klassen nach {place} gekommen. Im Schülerlabor bauten sie kleine Boote, maßen die Strömung im Hafenbecken und befragten Fachleute der Schiffbauforschung Lichterhaven.',
      en: 'For the school days in the port, {h1} children and young people from {n1} classes came to {place}. In the school laboratory they built small boats, measured the current in the harbour basin and questioned experts from Lichterhaven Ship Research.',
      ko: '항만 학교 체험을 위해 {n1}개 학급의 어린이와 청소년 {h1}명이 {place} 지구를 찾았다. 이들은 학생 실험실에서 작은 배를 만들고 항만 부두의 물 흐름을 재 보았으며 리히터하펜 조선연구소의 전문가들에게 궁금한 점을 물었다.',
    },
  ],
  heading: { de: 'Lernen am Wasser', en: 'Learning by the water', ko: '물가에서 배우기' },
  sentences: [
    {
      de: 'An {n2} Stationen ging es um Auftrieb, Magnetismus und die Frage, warum ein Schiff aus Stahl nicht untergeht.',
      en: 'At {n2} stations, the children explored buoyancy, magnetism and the question of why a ship made of steel does not sink.',
      ko: '체험 장소 {n2}곳에서는 부력과 자기장, 그리고 쇠로 만든 배가 왜 가라앉지 않는지를 다루었다.',
    },
    {
      de: 'Die Grundschule in {other} nahm zum ersten Mal teil und brachte ein Floß aus {h2} Getränkekartons mit.',
      en: 'The primary school in {other} took part for the first time and brought along a raft made of {h2} drinks cartons.',
      ko: '{other} 지구의 초등학교는 올해 처음 참가해 음료 상자 {h2}개로 만든 뗏목을 가지고 왔다.',
    },
    {
      de: 'Ein Wettbewerb zeichnete Tauchroboter aus, die ohne Hilfe einen Ring vom Grund des Beckens bergen konnten.',
      en: 'A competition honoured diving robots that were able to recover a ring from the bottom of the basin without help.',
      ko: '대회에서는 도움 없이 수조 바닥에서 고리를 건져 올린 잠수 로봇에 상을 주었다.',
    },
    {
      de: 'Lehrkräfte erhalten Unterrichtsmaterial für {k1} Stunden, das sich ohne besondere Geräte im Klassenzimmer einsetzen lässt.',
      en: 'Teachers receive teaching material for {k1} lessons that can be used in the classroom without special equipment.',
      ko: '교사들은 특별한 기구 없이도 교실에서 쓸 수 있는 {k1}시간 분량의 수업 자료를 받는다.',
    },
    {
      de: 'Am Nachmittag durften die Jugendlichen auf die Brücke der „{ship}“ steigen und dem Kapitän Fragen zu Radar und Seekarten stellen.',
      en: 'In the afternoon, the young people were allowed onto the bridge of the “{ship}” and asked the captain questions about radar and nautical charts.',
      ko: '오후에는 청소년들이 “{ship}”호의 조타실에 올라가 선장에게 레이더와 해도에 관해 질문할 수 있었다.',
    },
    {
      de: 'Das Schülerlabor wird von {n3} Studierenden betreut, die dafür eine pädagogische Schulung durchlaufen haben.',
      en: 'The school laboratory is supervised by {n3} students who have completed educational training for this purpose.',
      ko: '학생 실험실은 이를 위해 교육 연수를 마친 대학생 {n3}명이 돌본다.',
    },
    {
      de: 'Für Kinder mit Hörbehinderung standen erstmals Dolmetscherinnen für Gebärdensprache bereit, was künftig zur Regel werden soll.',
      en: 'For the first time, sign language interpreters were available for children with hearing impairments, which is to become standard in future.',
      ko: '청각 장애가 있는 어린이를 위해 처음으로 수어 통역사가 함께했으며 앞으로는 이를 기본으로 삼을 예정이다.',
    },
    {
      de: 'Im Wattlabor zählten die Klassen Krebse und Würmer und übermittelten ihre Ergebnisse an das Küstenarchiv.',
      en: 'In the tidal flats laboratory, the classes counted crabs and worms and sent their results to the coastal archive.',
      ko: '갯벌 실험실에서는 여러 학급이 게와 갯지렁이의 수를 세어 그 결과를 해안 자료 보관소에 보냈다.',
    },
  ],
  quotes: [
    {
      de: 'Kinder fragen so lange nach, bis man es selbst verstanden hat. Das ist die beste Schule für uns Erwachsene.',
      en: 'Children keep asking until you have understood it yourself. That is the best school for us adults.',
      ko: '아이들은 어른이 스스로 이해할 때까지 계속 질문합니다. 우리 어른들에게는 그것이 가장 좋은 학교입니다.',
    },
  ],
  facts: [
    { de: 'Teilnehmende: {h1}', en: 'Participants: {h1}', ko: '참가자: {h1}명' },
    { de: 'Schulklassen: {n1}', en: 'Classes: {n1}', ko: '참가 학급: {n1}개' },
    { de: 'Eintritt: frei', en: 'Admission: free', ko: '입장료: 무료' },
  ],
  alt: {
    de: 'Grafische Darstellung kleiner Papierboote auf dem Wasser',
    en: 'Graphic of small paper boats on the water',
    ko: '물 위에 떠 있는 작은 종이배를 나타낸 그림',
  },
};
