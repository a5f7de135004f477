import type { Story } from '../story.ts';

export const ferry: Story = {
  slug: 'ferry',
  topics: ['coast-and-city', 'energy'],
  issuer: 'silbermoewe-schifffahrt',
  partner: 'silbermoewe-schifffahrt',
  speaker: 'piet-poller',
  kicker: { de: 'Fährverkehr', en: 'Ferry service', ko: '여객선' },
  titles: [
    {
      de: 'Elektrofähre „{ship}“ fährt jetzt nach {place}',
      en: 'Electric ferry “{ship}” now sails to {place}',
      ko: '전기 여객선 “{ship}”호, {place} 지구 운항 시작',
    },
    {
      de: 'Mehr Abfahrten nach {place}: Fähre kommt alle {n1} Minuten',
      en: 'More departures to {place}: ferry every {n1} minutes',
      ko: '{place} 지구 여객선 증편, {n1}분마다 한 번씩 출발',
    },
  ],
  summaries: [
    {
      de: 'Zwischen Lichterhaven und {place} verkehrt die Elektrofähre „{ship}“. Sie befördert bis zu {h1} Fahrgäste, fährt alle {n1} Minuten und legt nahezu geräuschlos ab.',
      en: 'The electric ferry “{ship}” runs between Lichterhaven and {place}. It carries up to {h1} passengers, departs every {n1} minutes and leaves the pier almost without a sound.',
      ko: '리히터하펜과 {place} 지구 사이를 전기 여객선 “{ship}”호가 오간다. 이 배는 승객을 최대 {h1}명까지 태우고 {n1}분마다 출발하며 거의 소리 없이 부두를 떠난다.',
    },
  ],
  leads: [
    {
      de: 'Die Elektrofähre „{ship}“ hat den Linienverkehr zwischen Lichterhaven und {place} aufgenommen. Silbermöwe Schifffahrt ersetzt damit ein Dieselschiff aus dem Jahr {since} und verdichtet den Fahrplan: Tagsüber legt alle {n1} Minuten eine Fähre ab.',
      en: 'The electric ferry “{ship}” has begun regular service between Lichterhaven and {place}. Silbermöwe Shipping is thus replacing a diesel vessel dating from {since} and expanding the timetable: during the day, a ferry departs every {n1} minutes.',
      ko: '전기 여객선 “{ship}”호가 리히터하펜과 {place} 지구 사이의 정기 운항을 시작했다. 질버뫼베 해운은 이로써 {since}년에 만든 디젤선을 대체하고 운항 횟수를 늘려 낮에는 {n1}분마다 여객선이 출발한다.',
    },
  ],
  heading: { de: 'Leise über das Fahrwasser', en: 'Quietly across the channel', ko: '조용히 물길을 건너다' },
  sentences: [
    {
      de: 'Die Fähre fasst {h1} Fahrgäste und {n2} Fahrräder; Rollstuhlplätze gibt es auf beiden Decks.',
      en: 'The ferry holds {h1} passengers and {n2} bicycles; there are wheelchair spaces on both decks.',
      ko: '여객선에는 승객 {h1}명과 자전거 {n2}대가 탈 수 있으며 두 층 모두에 휠체어 자리가 있다.',
    },
    {
      de: 'Geladen wird während des Fahrgastwechsels: Ein Roboterarm verbindet das Schiff in weniger als einer Minute mit der Ladestation am Anleger.',
      en: 'Charging takes place while passengers board: a robot arm connects the ship to the charging station on the pier in less than a minute.',
      ko: '충전은 승객이 타고 내리는 동안 이루어지며 로봇 팔이 1분도 안 되어 배를 부두의 충전 시설에 연결한다.',
    },
    {
      de: 'Gebaut wurde das Schiff bei Sturmholm Schiffbau, wo {n3} Beschäftigte {y1} Jahre lang an Rumpf und Batterien gearbeitet haben.',
      en: 'The vessel was built at Sturmholm Shipbuilding, where {n3} employees worked on the hull and batteries for {y1} years.',
      ko: '배는 슈투름홀름 조선에서 만들었으며 직원 {n3}명이 {y1}년 동안 선체와 배터리 작업에 매달렸다.',
    },
    {
      de: 'Fahrkarten gelten auch in Bussen und auf der Straßenbahnlinie zum Hauptbahnhof, sodass niemand zweimal bezahlen muss.',
      en: 'Tickets are also valid on buses and on the tram line to the main station so that nobody has to pay twice.',
      ko: '승차권은 버스와 중앙역으로 가는 전차 노선에서도 쓸 수 있어 요금을 두 번 낼 필요가 없다.',
    },
    {
      de: 'In den Sommermonaten rechnet die Reederei mit {t1} Fahrgästen, von denen etwa {p1} Prozent zur Arbeit pendeln.',
      en: 'In the summer months, the shipping company expects {t1} passengers, about {p1} per cent of whom commute to work.',
      ko: '선사는 여름철에 승객 {t1}명이 이용할 것으로 보며 그 가운데 약 {p1}퍼센트는 출퇴근하는 사람들이다.',
    },
    {
      de: 'Bei Eisgang übernimmt ein verstärktes Ersatzschiff, das bis dahin als Ausflugsdampfer vor {other} unterwegs ist.',
      en: 'When there is drift ice, a reinforced replacement vessel takes over, which otherwise sails as an excursion boat off {other}.',
      ko: '얼음이 떠내려올 때는 평소 {other} 지구 앞바다에서 유람선으로 다니는 보강된 대체 선박이 운항을 맡는다.',
    },
    {
      de: 'Der neue Fähranleger schwimmt auf Pontons und hebt sich mit der Flut, deshalb bleibt die Rampe immer flach.',
      en: 'The new ferry landing floats on pontoons and rises with the tide, which is why the ramp always remains level.',
      ko: '새 여객선 부두는 물 위에 뜬 구조물로 되어 있어 밀물과 함께 높아지므로 경사로가 늘 완만하게 유지된다.',
    },
    {
      de: 'An Bord zeigen Bildschirme den Füllstand der Batterien, den Wasserstand und die Anschlüsse an Land.',
      en: 'On board, screens show the charge level of the batteries, the water level and connections on land.',
      ko: '배 안의 화면에는 배터리 잔량과 수위, 육지에서 갈아탈 수 있는 교통편이 표시된다.',
    },
  ],
  quotes: [
    {
      de: 'Früher hörte man die Fähre, bevor man sie sah. Heute müssen wir beim Ablegen läuten, damit uns jemand bemerkt.',
      en: 'You used to hear the ferry before you saw it. Today we have to ring a bell when casting off so that anyone notices us.',
      ko: '예전에는 여객선이 보이기도 전에 소리부터 들렸습니다. 이제는 떠날 때 종을 쳐야 사람들이 알아차립니다.',
    },
  ],
  facts: [
    { de: 'Fahrgäste je Fahrt: {h1}', en: 'Passengers per trip: {h1}', ko: '한 번에 타는 승객: {h1}명' },
    { de: 'Takt: alle {n1} Minuten', en: 'Frequency: every {n1} minutes', ko: '운항 간격: {n1}분' },
    { de: 'Antrieb: elektrisch', en: 'Propulsion: electric', ko: '추진 방식: 전기' },
  ],
  alt: {
    de: 'Grafische Darstellung einer weißen Fähre auf ruhigem Wasser',
    en: 'Graphic of a white ferry on calm water',
    ko: '잔잔한 물 위의 하얀 여객선을 나타낸 그림',
  },
};
