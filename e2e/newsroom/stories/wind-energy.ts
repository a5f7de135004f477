import type { Story } from '../story.ts';

export const windEnergy: Story = {
  slug: 'wind-energy',
  topics: ['energy'],
  issuer: 'windwerk-moewenkoog',
  partner: 'windwerk-moewenkoog',
  speaker: 'fiete-flutwelle',
  kicker: { de: 'Windenergie', en: 'Wind energy', ko: '풍력 에너지' },
  titles: [
    {
      de: 'Windkraftanlage vor {place} versorgt {t1} Haushalte',
      en: 'Wind turbine off {place} supplies {t1} households',
      ko: '{place} 지구 앞바다 풍력 발전기, {t1}가구에 전기 공급',
    },
    {
      de: 'Windpark {place} geht mit {n1} Anlagen ans Netz',
      en: '{place} wind farm goes online with {n1} turbines',
      ko: '{place} 지구 풍력 단지, 발전기 {n1}기로 전력 공급 시작',
    },
  ],
  summaries: [
    {
      de: 'Vor {place} ist ein Windpark mit {n1} Windkraftanlagen ans Netz gegangen. Er versorgt {t1} Haushalte und den Hafen von Lichterhaven mit Strom, der vor der eigenen Küste entsteht.',
      en: 'A wind farm with {n1} turbines has gone online off {place}. It supplies {t1} households and the port of Lichterhaven with electricity generated off their own coast.',
      ko: '{place} 지구 앞바다에서 발전기 {n1}기를 갖춘 풍력 단지가 전력 공급을 시작했다. 이 단지는 리히터하펜 항만과 {t1}가구에 지역 앞바다에서 만든 전기를 보낸다.',
    },
  ],
  leads: [
    {
      de: 'Mit {n1} Windkraftanlagen ist vor der Küste von {place} ein Windpark ans Netz gegangen, der {t1} Haushalte versorgen kann. Betreiber ist Windwerk Möwenkoog; die Bauteile wurden seit dem {past} mit dem Errichterschiff „{ship}“ auf See gebracht.',
      en: 'A wind farm with {n1} turbines that can supply {t1} households has gone online off the coast of {place}. It is operated by Windwerk Möwenkoog; the components have been taken out to sea since {past} with the installation vessel “{ship}”.',
      ko: '{place} 지구 앞바다에서 {t1}가구에 전기를 보낼 수 있는 풍력 단지가 발전기 {n1}기로 가동을 시작했다. 운영사는 빈트베르크 뫼벤코크이며 부품은 {past}부터 설치선 “{ship}”호가 바다로 실어 날랐다.',
    },
  ],
  heading: { de: 'Strom vom Meer', en: 'Power from the sea', ko: '바다에서 오는 전기' },
  sentences: [
    {
      de: 'Jedes Rotorblatt ist {n2} Meter lang und wurde in einem Stück über die neue Schwerlastkaje verladen.',
      en: 'Each rotor blade is {n2} metres long and was loaded in one piece across the new heavy-lift quay.',
      ko: '회전 날개 하나의 길이는 {n2}미터이며 새로 지은 중량물 부두에서 통째로 실렸다.',
    },
    {
      de: 'Das Seekabel zur Umspannstation in {other} ist {k1} Kilometer lang und liegt mindestens zwei Meter tief im Meeresboden.',
      en: 'The submarine cable to the substation in {other} is {k1} kilometres long and lies at least two metres deep in the seabed.',
      ko: '{other} 지구의 변전소까지 이어지는 해저 케이블은 길이가 {k1}킬로미터이고 바다 밑 적어도 2미터 깊이에 묻혀 있다.',
    },
    {
      de: 'Während der Bauzeit schützte ein Blasenschleier die Schweinswale vor Lärm, und die Rammarbeiten ruhten in den Monaten der Aufzucht.',
      en: 'During construction, a bubble curtain protected porpoises from noise, and pile driving was suspended in the months when calves are reared.',
      ko: '공사 기간에는 공기 방울 장막으로 쇠돌고래를 소음에서 보호했으며 새끼를 기르는 몇 달 동안은 말뚝 박기 작업을 멈추었다.',
    },
    {
      de: 'Die Wartung übernehmen {n3} Technikerinnen und Techniker, die im Wechsel von je zwei Wochen auf einer Wohnplattform leben.',
      en: 'Maintenance is carried out by {n3} technicians who live on an accommodation platform in shifts of two weeks.',
      ko: '정비는 기술자 {n3}명이 맡으며 이들은 2주씩 번갈아 해상 숙소에서 생활한다.',
    },
    {
      de: 'Überschüssiger Strom fließt in einen Elektrolyseur, der Wasserstoff für Hafenkräne, Busse und Rangierlokomotiven erzeugt.',
      en: 'Surplus electricity flows into an electrolyser that produces hydrogen for harbour cranes, buses and shunting locomotives.',
      ko: '남는 전기는 수전해 설비로 보내져 항만 크레인과 버스, 입환 기관차에 쓸 수소를 만드는 데 사용된다.',
    },
    {
      de: 'Nach Berechnungen des Betreibers spart der Windpark im Jahr {t2} Tonnen Kohlendioxid gegenüber einem Kohlekraftwerk ein.',
      en: 'According to the operator’s calculations, the wind farm saves {t2} tonnes of carbon dioxide a year compared with a coal-fired power station.',
      ko: '운영사의 계산에 따르면 이 풍력 단지는 석탄 화력 발전소와 비교해 한 해에 이산화탄소 {t2}톤을 줄여 준다.',
    },
    {
      de: 'Ein Warnsystem schaltet die Anlagen ab, sobald große Vogelschwärme über das Wattenmeer ziehen; im ersten Probejahr geschah das {n4}-mal.',
      en: 'A warning system shuts down the turbines as soon as large flocks of birds cross the tidal flats; in the first trial year this happened {n4} times.',
      ko: '커다란 새 떼가 갯벌 위를 지나가면 경보 장치가 발전기를 멈추며 첫 시험 연도에는 그런 일이 {n4}번 있었다.',
    },
    {
      de: 'An einer Bürgergenossenschaft können sich Einwohnerinnen und Einwohner mit Anteilen von {h1} Euro beteiligen.',
      en: 'Residents can invest in a citizens’ cooperative with shares of {h1} euros each.',
      ko: '주민들은 한 구좌에 {h1}유로를 내고 시민 협동조합에 참여할 수 있다.',
    },
  ],
  quotes: [
    {
      de: 'Der Wind war immer da. Neu ist, dass wir ihn an der Küste nicht nur spüren, sondern auch an ihm verdienen.',
      en: 'The wind has always been here. What is new is that on the coast we not only feel it but also earn from it.',
      ko: '바람은 언제나 있었습니다. 달라진 점은 해안에서 바람을 느끼는 데 그치지 않고 그것으로 소득도 얻는다는 것입니다.',
    },
  ],
  facts: [
    { de: 'Windkraftanlagen: {n1}', en: 'Wind turbines: {n1}', ko: '풍력 발전기: {n1}기' },
    { de: 'Versorgte Haushalte: {t1}', en: 'Households supplied: {t1}', ko: '전기를 받는 가구: {t1}가구' },
    {
      de: 'Länge des Seekabels: {k1} Kilometer',
      en: 'Length of the sea cable: {k1} kilometres',
      ko: '해저 케이블 길이: {k1}킬로미터',
    },
  ],
  alt: {
    de: 'Grafische Darstellung von Windrädern über blauen Wellen',
    en: 'Graphic of wind turbines above blue waves',
    ko: '푸른 물결 위에 서 있는 풍력 발전기를 나타낸 그림',
  },
};
