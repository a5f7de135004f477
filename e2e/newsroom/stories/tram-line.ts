import type { Story } from '../story.ts';

export const tramLine: Story = {
  slug: 'tram-line',
  topics: ['coast-and-city', 'port-economy'],
  partner: 'chipwerk-tangermole',
  speaker: 'nuri-nebelhorn',
  kicker: { de: 'Stadtverkehr', en: 'City transport', ko: '도시 교통' },
  titles: [
    {
      de: 'Straßenbahnlinie nach {place} nimmt Betrieb auf',
      en: 'Tram line to {place} starts operation',
      ko: '{place} 지구로 가는 새 전차 노선 운행 시작',
    },
    {
      de: 'Neue Straßenbahnlinie: In {n1} Minuten vom Markt nach {place}',
      en: 'New tram line: from the market to {place} in {n1} minutes',
      ko: '새 전차 노선, 시장에서 {place} 지구까지 {n1}분',
    },
  ],
  summaries: [
    {
      de: 'Die neue Straßenbahnlinie bringt Fahrgäste in {n1} Minuten vom Marktplatz nach {place}. Sie erschließt Chipwerk und Werft und soll täglich {t1} Autofahrten vermeiden.',
      en: 'The new tram line takes passengers from the market square to {place} in {n1} minutes. It serves the chip factory and the shipyard and is to avoid {t1} car journeys a day.',
      ko: '새 전차 노선을 타면 시장 광장에서 {place} 지구까지 {n1}분이면 갈 수 있다. 이 노선은 반도체 공장과 조선소를 지나며 날마다 자동차 통행 {t1}건을 줄여 줄 것으로 기대된다.',
    },
  ],
  leads: [
    {
      de: 'Zwischen dem Marktplatz von Lichterhaven und {place} fährt seit dieser Woche eine Straßenbahnlinie, die {k1} Kilometer lang ist und {n2} Haltestellen hat. Sie verbindet Wohngebiete mit dem Chipwerk, der Werft und dem Fähranleger und braucht für die ganze Strecke {n1} Minuten.',
      en: 'Since this week, a tram line that is {k1} kilometres long and has {n2} stops has been running between the market square of Lichterhaven and {place}. It connects residential areas with the chip factory, the shipyard and the ferry landing and takes {n1} minutes for the entire route.',
      ko: '이번 주부터 리히터하펜 시장 광장과 {place} 지구 사이를 길이 {k1}킬로미터, 정류장 {n2}곳의 전차 노선이 오가고 있다. 이 노선은 주거 지역을 반도체 공장과 조선소, 여객선 부두와 이어 주며 전체 구간을 달리는 데 {n1}분이 걸린다.',
    },
  ],
  heading: { de: 'Haltestellen und Takt', en: 'Stops and frequency', ko: '정류장과 배차 간격' },
  sentences: [
    {
      de: 'Alle Haltestellen sind stufenlos erreichbar und haben Anzeigen mit Ansage, die auf Knopfdruck die nächste Abfahrt vorlesen.',
      en: 'All stops can be reached without steps and have displays that read out the next departure at the touch of a button.',
      ko: '모든 정류장은 계단 없이 드나들 수 있으며 단추를 누르면 다음 출발 시각을 읽어 주는 안내판이 있다.',
    },
    {
      de: 'In den Hauptverkehrszeiten fährt die Straßenbahn alle sieben Minuten, nachts verkehren Busse auf derselben Strecke.',
      en: 'At peak times the tram runs every seven minutes; at night, buses serve the same route.',
      ko: '출퇴근 시간에는 전차가 7분마다 다니고 밤에는 같은 구간을 버스가 운행한다.',
    },
    {
      de: 'Die Gleise liegen auf {p1} Prozent der Strecke im Rasen, der Lärm schluckt und Regenwasser speichert.',
      en: 'Over {p1} per cent of the route, the tracks run through grass, which absorbs noise and stores rainwater.',
      ko: '전체 구간의 {p1}퍼센트에서는 선로가 잔디 위에 놓여 있어 소음을 흡수하고 빗물을 머금는다.',
    },
    {
      de: 'Für die Klappbrücke am Altenkai wurde eine Signalanlage entwickelt, die Schiffen und Bahnen abwechselnd freie Fahrt gibt.',
      en: 'For the bascule bridge at Altenkai, a signalling system was developed that gives way to ships and trams in turn.',
      ko: '알텐카이의 도개교를 위해 배와 전차가 번갈아 지나가도록 하는 신호 장치가 개발되었다.',
    },
    {
      de: 'Der Betriebshof in {other} bietet Platz für {n3} Züge und wird über ein Dach mit Solarzellen versorgt.',
      en: 'The depot in {other} has room for {n3} trams and is supplied by a roof with solar cells.',
      ko: '{other} 지구의 차량 기지는 전차 {n3}대를 세울 수 있으며 지붕의 태양 전지로 전기를 얻는다.',
    },
    {
      de: 'Wer in der Frühschicht arbeitet, erreicht das Werkstor künftig ohne Auto, weil die erste Bahn schon um vier Uhr fährt.',
      en: 'Those who work the early shift can now reach the factory gate without a car because the first tram departs at four in the morning.',
      ko: '첫차가 새벽 네 시에 출발하므로 이른 교대조로 일하는 사람도 이제 자동차 없이 공장 정문까지 갈 수 있다.',
    },
    {
      de: 'Eine Umfrage unter {h1} Fahrgästen ergab, dass vor allem Pünktlichkeit und saubere Wagen als wichtig gelten.',
      en: 'A survey of {h1} passengers showed that punctuality and clean vehicles are considered especially important.',
      ko: '승객 {h1}명에게 물어본 결과 무엇보다 정시 운행과 깨끗한 차량을 중요하게 여기는 것으로 나타났다.',
    },
    {
      de: 'Während der Bauzeit fanden Archäologen bei {place} die Reste einer Holzbrücke, die jetzt unter Glas an einer Haltestelle zu sehen ist.',
      en: 'During construction, archaeologists found the remains of a wooden bridge near {place}, which can now be seen under glass at one of the stops.',
      ko: '공사 중에 고고학자들이 {place} 지구 근처에서 나무다리의 흔적을 찾아냈으며 지금은 한 정류장의 유리 아래에서 볼 수 있다.',
    },
  ],
  quotes: [
    {
      de: 'Eine Straßenbahn ist ein Versprechen: Hier fährt auch morgen noch jemand für dich.',
      en: 'A tram is a promise: someone will be driving here for you tomorrow as well.',
      ko: '전차는 하나의 약속입니다. 내일도 누군가 당신을 위해 이곳을 달린다는 약속입니다.',
    },
  ],
  facts: [
    {
      de: 'Streckenlänge: {k1} Kilometer',
      en: 'Length of the route: {k1} kilometres',
      ko: '노선 길이: {k1}킬로미터',
    },
    { de: 'Haltestellen: {n2}', en: 'Stops: {n2}', ko: '정류장: {n2}곳' },
    { de: 'Fahrzeit: {n1} Minuten', en: 'Travel time: {n1} minutes', ko: '소요 시간: {n1}분' },
  ],
  alt: {
    de: 'Grafische Darstellung einer Straßenbahn auf begrüntem Gleis',
    en: 'Graphic of a tram on grassed track',
    ko: '잔디가 깔린 선로 위의 전차를 나타낸 그림',
  },
};
