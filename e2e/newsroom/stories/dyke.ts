import type { Story } from '../story.ts';

export const dyke: Story = {
  slug: 'dyke',
  topics: ['coast-and-city'],
  partner: 'sturmholm-schiffbau',
  speaker: 'nuri-nebelhorn',
  kicker: { de: 'Küstenschutz', en: 'Coastal protection', ko: '해안 보호' },
  titles: [
    {
      de: 'Deich in {place} wird auf {k1} Kilometern erhöht',
      en: 'Dyke in {place} to be raised over {k1} kilometres',
      ko: '{place} 지구 제방, {k1}킬로미터 구간 높인다',
    },
    {
      de: 'Sturmflutschutz für {place}: Neue Deichlinie ist fertig',
      en: 'Storm surge protection for {place}: new dyke line completed',
      ko: '{place} 지구 폭풍 해일 대비, 새 제방 구간 완공',
    },
  ],
  summaries: [
    {
      de: 'Der Seedeich bei {place} wird auf {k1} Kilometern erhöht und verbreitert. Er schützt {t1} Menschen, mehrere Gewerbegebiete und den Tiefwasserhafen vor schweren Sturmfluten.',
      en: 'The sea dyke near {place} is being raised and widened over {k1} kilometres. It protects {t1} people, several industrial estates and the deep-water port from severe storm surges.',
      ko: '{place} 지구의 바다 제방이 {k1}킬로미터에 걸쳐 더 높고 넓어진다. 이 제방은 주민 {t1}명과 여러 산업단지, 그리고 심수항을 강한 폭풍 해일에서 지켜 준다.',
    },
  ],
  leads: [
    {
      de: 'Der Seedeich bei {place} wird auf einer Länge von {k1} Kilometern erhöht, damit er auch Sturmfluten standhält, wie sie für das Ende des Jahrhunderts erwartet werden. Hinter ihm leben und arbeiten rund {t1} Menschen; die letzte große Überflutung liegt mehrere Jahrzehnte zurück.',
      en: 'The sea dyke near {place} is being raised over a length of {k1} kilometres so that it can withstand the storm surges expected for the end of the century. Around {t1} people live and work behind it; the last major flood was several decades ago.',
      ko: '{place} 지구의 바다 제방이 이번 세기 말에 예상되는 폭풍 해일도 견딜 수 있도록 {k1}킬로미터에 걸쳐 높아진다. 제방 뒤에서는 약 {t1}명이 살며 일하고 있고 마지막으로 큰 침수가 있었던 것은 수십 년 전의 일이다.',
    },
  ],
  heading: { de: 'Klei, Sand und Grassoden', en: 'Clay, sand and turf', ko: '점토와 모래와 잔디' },
  sentences: [
    {
      de: 'Für den Deichbau werden {t2} Kubikmeter Klei bewegt, der aus einer Grube in {other} mit dem Binnenschiff angeliefert wird.',
      en: 'For the dyke, {t2} cubic metres of clay are being moved, delivered by inland vessel from a pit in {other}.',
      ko: '제방 공사에는 점토 {t2}세제곱미터가 들어가며 {other} 지구의 채취장에서 내륙 선박으로 실어 온다.',
    },
    {
      de: 'Auf der Deichkrone entsteht ein Radweg, der auch für Rollstühle geeignet ist und an {n1} Stellen Aussicht auf das Fahrwasser bietet.',
      en: 'A cycle path is being built on top of the dyke; it is also suitable for wheelchairs and offers views of the shipping channel at {n1} points.',
      ko: '제방 위에는 휠체어도 다닐 수 있는 자전거 길이 생기며 {n1}곳에서 뱃길을 내려다볼 수 있다.',
    },
    {
      de: 'Im Deichfuß liegen künftig {h1} Sensoren, die Feuchtigkeit und Bewegung melden, lange bevor ein Schaden von außen sichtbar wird.',
      en: 'In future, {h1} sensors in the base of the dyke will report moisture and movement long before damage becomes visible from outside.',
      ko: '앞으로 제방 밑부분에는 센서 {h1}개가 놓여 겉으로 손상이 드러나기 훨씬 전에 습기와 움직임을 알려 준다.',
    },
    {
      de: 'Eine Herde von {h2} Schafen hält das Gras kurz und tritt den Boden fest, was bis heute keine Maschine besser kann.',
      en: 'A flock of {h2} sheep keeps the grass short and treads the soil firm, which no machine can do better to this day.',
      ko: '양 {h2}마리가 풀을 짧게 뜯고 땅을 단단히 밟아 주는데 이 일은 지금까지 어떤 기계도 더 잘하지 못한다.',
    },
    {
      de: 'Während der Brutzeit ruhen die Arbeiten in der Salzwiese, damit Rotschenkel und Austernfischer ungestört bleiben.',
      en: 'During the breeding season, work in the salt marsh is suspended so that redshanks and oystercatchers are not disturbed.',
      ko: '새들이 알을 품는 시기에는 붉은발도요와 검은머리물떼새를 방해하지 않도록 염습지의 공사를 멈춘다.',
    },
    {
      de: 'Das alte Sieltor wird durch ein Schöpfwerk ersetzt, dessen Pumpen bei Starkregen {h3} Liter in der Sekunde fördern.',
      en: 'The old sluice gate is being replaced by a pumping station whose pumps move {h3} litres a second during heavy rain.',
      ko: '낡은 수문 자리에는 집중 호우 때 1초에 {h3}리터의 물을 퍼내는 배수 펌프장이 들어선다.',
    },
    {
      de: 'Die Deichwacht übt zweimal im Jahr mit Sandsäcken, Funkgeräten und Drohnen; ihr gehören {n2} Freiwillige an.',
      en: 'The dyke watch trains twice a year with sandbags, radios and drones; it has {n2} volunteers.',
      ko: '제방 감시대는 한 해에 두 번 모래주머니와 무전기, 드론을 써서 훈련하며 자원봉사자 {n2}명이 속해 있다.',
    },
    {
      de: 'Nach Angaben des Küstenamts ist der Meeresspiegel am Pegel Lichterhaven seit {since} um {n3} Zentimeter gestiegen.',
      en: 'According to the coastal agency, the sea level at the Lichterhaven gauge has risen by {n3} centimetres since {since}.',
      ko: '해안청에 따르면 리히터하펜 관측소의 해수면은 {since}년 이후 {n3}센티미터 높아졌다.',
    },
  ],
  quotes: [
    {
      de: 'Ein Deich ist nie fertig. Wer hinter ihm wohnt, muss sich darauf verlassen können, dass immer jemand hinschaut.',
      en: 'A dyke is never finished. Those who live behind it must be able to rely on someone always keeping watch.',
      ko: '제방에는 완성이라는 것이 없습니다. 그 뒤에 사는 사람들은 누군가 늘 지켜보고 있다고 믿을 수 있어야 합니다.',
    },
  ],
  facts: [
    {
      de: 'Länge des Abschnitts: {k1} Kilometer',
      en: 'Length of the section: {k1} kilometres',
      ko: '공사 구간 길이: {k1}킬로미터',
    },
    { de: 'Geschützte Menschen: {t1}', en: 'People protected: {t1}', ko: '보호받는 주민: {t1}명' },
    { de: 'Fertigstellung: {later}', en: 'Completion: {later}', ko: '완공: {later}년' },
  ],
  alt: {
    de: 'Grafische Darstellung eines grünen Deichs zwischen Meer und Häusern',
    en: 'Graphic of a green dyke between the sea and houses',
    ko: '바다와 집들 사이에 놓인 초록빛 제방을 나타낸 그림',
  },
};
