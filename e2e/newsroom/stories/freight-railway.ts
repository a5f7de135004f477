import type { Story } from '../story.ts';

export const freightRailway: Story = {
  slug: 'freight-railway',
  topics: ['port-economy', 'energy'],
  partner: 'silbermoewe-schifffahrt',
  speaker: 'piet-poller',
  kicker: { de: 'Logistik', en: 'Logistics', ko: '물류' },
  titles: [
    {
      de: 'Hafenbahn verbindet {place} mit dem Güterverkehrszentrum',
      en: 'Port railway connects {place} with the freight village',
      ko: '항만 철도, {place} 지구와 화물 물류 단지를 연결',
    },
    {
      de: 'Güterzüge statt Lastwagen: {place} bekommt Gleisanschluss',
      en: 'Freight trains instead of lorries: {place} gets a rail link',
      ko: '화물차 대신 화물 열차, {place} 지구에 철도 연결',
    },
  ],
  summaries: [
    {
      de: 'Die Hafenbahn fährt künftig bis {place}: {k1} Kilometer Gleis und ein neuer Rangierbahnhof sollen jährlich {t1} Lastwagenfahrten ersetzen und die Logistik pünktlicher machen.',
      en: 'The port railway will in future run as far as {place}: {k1} kilometres of track and a new marshalling yard are to replace {t1} lorry journeys a year and make logistics more punctual.',
      ko: '항만 철도가 앞으로 {place} 지구까지 운행한다. {k1}킬로미터의 선로와 새 조차장은 해마다 화물차 운행 {t1}회를 대신하고 물류의 정시성을 높여 줄 것으로 기대된다.',
    },
  ],
  leads: [
    {
      de: 'Die Hafenbahn Lichterhaven erhält einen Gleisanschluss nach {place} und damit eine direkte Strecke zum Güterverkehrszentrum. Vom {when} an sollen täglich {n1} Güterzüge die Container übernehmen, die heute noch auf der Hafenrandstraße unterwegs sind.',
      en: 'The Lichterhaven port railway is getting a rail link to {place} and thus a direct line to the freight village. From {when}, {n1} freight trains a day are to take over the containers that still travel along the harbour road today.',
      ko: '리히터하펜 항만 철도가 {place} 지구까지 이어져 화물 물류 단지와 바로 연결된다. {when}부터는 지금까지 항만 외곽 도로로 다니던 컨테이너를 하루 {n1}편의 화물 열차가 나르게 된다.',
    },
  ],
  heading: { de: 'Strecke und Rangierbahnhof', en: 'Line and marshalling yard', ko: '선로와 조차장' },
  sentences: [
    {
      de: 'Auf {k1} Kilometern werden Schwellen, Weichen und Oberleitungen erneuert, ohne dass der Straßenverkehr länger als eine Nacht gesperrt werden muss.',
      en: 'Sleepers, points and overhead lines are being renewed over {k1} kilometres without road traffic having to be stopped for more than one night.',
      ko: '{k1}킬로미터 구간에서 침목과 분기기, 전차선을 새로 바꾸지만 도로 통제는 하룻밤을 넘기지 않는다.',
    },
    {
      de: 'Der Rangierbahnhof bekommt {n2} Gleise, die lang genug sind, um Ganzzüge mit einer Länge von {h2} Metern abzustellen.',
      en: 'The marshalling yard will have {n2} tracks that are long enough for block trains with a length of {h2} metres.',
      ko: '조차장에는 선로 {n2}개가 놓이며 모두 길이 {h2}미터의 전용 열차가 머물 수 있을 만큼 길다.',
    },
    {
      de: 'Lokführerinnen und Lokführer werden im eigenen Simulator geschult, der Nebel, Sturmflut und Signalstörungen nachbilden kann.',
      en: 'Train drivers are trained in the company’s own simulator, which can reproduce fog, storm surges and signal failures.',
      ko: '기관사들은 안개와 폭풍 해일, 신호 장애까지 재현할 수 있는 자체 모의 운전 장치에서 교육을 받는다.',
    },
    {
      de: 'Durch die Verlagerung auf die Schiene sinkt der Ausstoß von Kohlendioxid im Hafengebiet nach einer Berechnung des Umweltamts um {p1} Prozent.',
      en: 'According to a calculation by the environmental agency, the shift to rail reduces carbon dioxide emissions in the port area by {p1} per cent.',
      ko: '환경청의 계산에 따르면 철도로 운송 수단을 바꾸면서 항만 지역의 이산화탄소 배출량이 {p1}퍼센트 줄어든다.',
    },
    {
      de: 'Ein Fahrplan für Güterzüge legt fest, wann welches Schiff entladen wird, sodass kein Waggon länger als {k2} Stunden auf Ladung wartet.',
      en: 'A timetable for freight trains determines when each ship is unloaded so that no wagon waits longer than {k2} hours for cargo.',
      ko: '화물 열차 시간표에 따라 어느 배의 짐을 언제 내릴지 정해지므로 어떤 화차도 {k2}시간 넘게 화물을 기다리지 않는다.',
    },
    {
      de: 'Anwohnerinnen und Anwohner in {place} werden durch eine Lärmschutzwand aus Lärchenholz geschützt, die auf {h1} Metern Länge begrünt wird.',
      en: 'Residents of {place} are protected by a noise barrier made of larch wood, which will be planted with greenery over a length of {h1} metres.',
      ko: '{place} 지구 주민들은 낙엽송으로 만든 방음벽으로 보호를 받으며 이 벽은 {h1}미터 길이에 걸쳐 식물로 덮인다.',
    },
    {
      de: 'Besonders die Lagerhäuser in {other} profitieren, weil Paletten künftig ohne Umladen vom Schiff in den Güterwagen gelangen.',
      en: 'The warehouses in {other} benefit in particular because pallets will in future go from ship to goods wagon without being transferred.',
      ko: '특히 {other} 지구의 창고들이 혜택을 보는데, 앞으로는 화물 운반대가 다시 옮겨 싣는 과정 없이 배에서 화차로 바로 넘어가기 때문이다.',
    },
    {
      de: 'Die Fahrdienstleitung zieht in das denkmalgeschützte Stellwerk am Ostkai, das seit {since} leer stand.',
      en: 'The traffic control staff are moving into the listed signal box on the east quay, which had stood empty since {since}.',
      ko: '운행 관제 부서는 {since}년부터 비어 있던 동쪽 부두의 문화재 신호소 건물로 자리를 옮긴다.',
    },
  ],
  quotes: [
    {
      de: 'Eine gute Gleisverbindung ist für einen Hafen so wichtig wie tiefes Wasser. Jetzt haben wir beides.',
      en: 'A good rail link is as important to a port as deep water. Now we have both.',
      ko: '좋은 철도 연결은 항만에 깊은 수심만큼이나 중요합니다. 이제 우리는 두 가지를 모두 갖추었습니다.',
    },
  ],
  facts: [
    {
      de: 'Streckenlänge: {k1} Kilometer',
      en: 'Length of the line: {k1} kilometres',
      ko: '노선 길이: {k1}킬로미터',
    },
    { de: 'Güterzüge am Tag: {n1}', en: 'Freight trains a day: {n1}', ko: '하루 화물 열차: {n1}편' },
    { de: 'Inbetriebnahme: {when}', en: 'Start of operation: {when}', ko: '운행 시작: {when}' },
  ],
  alt: {
    de: 'Grafische Darstellung von Gleisen, die auf einen Hafen zulaufen',
    en: 'Graphic of railway tracks leading towards a port',
    ko: '항만을 향해 뻗어 있는 철도 선로를 나타낸 그림',
  },
};
