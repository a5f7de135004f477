import type { Story } from '../story.ts';

export const shorePower: Story = {
  slug: 'shore-power',
  topics: ['energy', 'port-economy'],
  partner: 'windwerk-moewenkoog',
  speaker: 'fiete-flutwelle',
  kicker: { de: 'Landstrom', en: 'Shore power', ko: '육상 전력' },
  titles: [
    {
      de: 'Landstromanlage in {place} versorgt erstes Kreuzfahrtschiff',
      en: 'Shore power station in {place} supplies first cruise ship',
      ko: '{place} 지구 육상 전력 설비, 첫 유람선에 전기 공급',
    },
    {
      de: 'Motoren aus am Kai: {place} erhält {n1} Landstromanschlüsse',
      en: 'Engines off at the quay: {place} gets {n1} shore power connections',
      ko: '부두에서는 엔진을 끈다, {place} 지구에 육상 전력 {n1}곳',
    },
  ],
  summaries: [
    {
      de: 'Schiffe in {place} können während der Liegezeit ihre Dieselgeneratoren abschalten: {n1} Landstromanschlüsse liefern Windstrom und senken den Ausstoß von Ruß und Stickoxiden deutlich.',
      en: 'Ships in {place} can switch off their diesel generators while in port: {n1} shore power connections supply wind power and clearly reduce emissions of soot and nitrogen oxides.',
      ko: '{place} 지구에 머무는 선박은 이제 디젤 발전기를 끌 수 있다. 육상 전력 접속 시설 {n1}곳이 풍력 전기를 공급해 그을음과 질소 산화물 배출을 눈에 띄게 줄여 준다.',
    },
  ],
  leads: [
    {
      de: 'In {place} hat die „{ship}“ als erstes Schiff ihre Motoren abgeschaltet und Landstrom bezogen. Die Landstromanlage mit {n1} Anschlüssen wird von Windwerk Möwenkoog betrieben und soll die Luft in den angrenzenden Wohnvierteln spürbar verbessern.',
      en: 'In {place}, the “{ship}” was the first ship to switch off its engines and draw shore power. The station with {n1} connections is operated by Windwerk Möwenkoog and is to improve the air in adjoining residential areas noticeably.',
      ko: '{place} 지구에서 “{ship}”호가 배 가운데 처음으로 엔진을 끄고 육상 전력을 사용했다. 접속 시설 {n1}곳을 갖춘 이 설비는 빈트베르크 뫼벤코크가 운영하며 인근 주거 지역의 공기를 눈에 띄게 개선할 것으로 기대된다.',
    },
  ],
  heading: {
    de: 'Saubere Luft während der Liegezeit',
    en: 'Clean air while in port',
    ko: '정박 중에도 깨끗한 공기',
  },
  sentences: [
    {
      de: 'Ein Kreuzfahrtschiff braucht während einer Liegezeit von zehn Stunden so viel Strom wie {h1} Einfamilienhäuser in einer Woche.',
      en: 'During ten hours in port, a cruise ship needs as much electricity as {h1} detached houses in a week.',
      ko: '유람선 한 척이 열 시간 동안 정박하며 쓰는 전기는 단독 주택 {h1}채가 일주일 동안 쓰는 양과 맞먹는다.',
    },
    {
      de: 'Die Kabel werden mit einem beweglichen Ausleger an Bord gereicht, der den Tidenhub von bis zu vier Metern ausgleicht.',
      en: 'The cables are passed on board by a movable arm that compensates for a tidal range of up to four metres.',
      ko: '케이블은 최대 4미터에 이르는 조수 간만의 차를 맞추어 주는 이동식 팔을 통해 배 위로 전달된다.',
    },
    {
      de: 'Messstationen in {other} haben im Probebetrieb {p1} Prozent weniger Feinstaub gezählt als im gleichen Zeitraum des Vorjahres.',
      en: 'During trial operation, measuring stations in {other} recorded {p1} per cent less fine dust than in the same period of the previous year.',
      ko: '시험 운영 기간에 {other} 지구의 측정소에서는 미세 먼지가 전년 같은 기간보다 {p1}퍼센트 적게 나타났다.',
    },
    {
      de: 'Für Fischkutter und Lotsenboote gibt es {n2} kleinere Anschlusssäulen, die wie eine Ladestation für Elektroautos bedient werden.',
      en: 'For fishing boats and pilot boats there are {n2} smaller connection pillars that are operated like a charging point for electric cars.',
      ko: '어선과 도선선을 위해서는 전기차 충전기처럼 쓸 수 있는 작은 접속 기둥 {n2}개가 마련되어 있다.',
    },
    {
      de: 'Der Umspannwagen steht in einem Gebäude mit Klinkerfassade, das sich an den alten Speichern des Hafenviertels orientiert.',
      en: 'The transformer is housed in a building with a brick façade that takes its cue from the old warehouses of the harbour quarter.',
      ko: '변압 설비는 항만 지구의 오래된 창고를 본뜬 벽돌 외관의 건물 안에 설치되어 있다.',
    },
    {
      de: 'Reedereien, die mindestens {n3} Anläufe im Jahr mit Landstrom absolvieren, zahlen künftig ein niedrigeres Hafengeld.',
      en: 'Shipping companies that use shore power for at least {n3} calls a year will in future pay lower port dues.',
      ko: '한 해에 적어도 {n3}번 입항하면서 육상 전력을 쓰는 선사는 앞으로 항만 사용료를 더 적게 낸다.',
    },
    {
      de: 'Das Stromnetz wurde dafür auf {k1} Kilometern verstärkt, zumeist entlang der Straßenbahnlinie, damit keine zusätzlichen Baugruben nötig waren.',
      en: 'The power grid was reinforced over {k1} kilometres for this purpose, mostly along the tram line so that no additional trenches were needed.',
      ko: '이를 위해 {k1}킬로미터에 걸쳐 전력망을 보강했으며 따로 땅을 파지 않도록 대부분 전차 노선을 따라 공사를 진행했다.',
    },
    {
      de: 'Geprüft wird außerdem ein schwimmender Batteriespeicher, der Lastspitzen abfängt und bei Stromausfall das Krankenhaus versorgt.',
      en: 'A floating battery is also being examined; it would absorb peak loads and supply the hospital during power cuts.',
      ko: '전력 사용이 몰릴 때 부하를 나누어 맡고 정전 때는 병원에 전기를 보내는 물 위의 배터리 저장 장치도 검토하고 있다.',
    },
  ],
  quotes: [
    {
      de: 'Am Abend hört man im Hafenviertel jetzt wieder die Möwen und nicht mehr die Generatoren.',
      en: 'In the evening you can hear the gulls in the harbour quarter again, and no longer the generators.',
      ko: '이제 저녁이 되면 항만 지구에서 발전기 소리 대신 다시 갈매기 소리를 들을 수 있습니다.',
    },
  ],
  facts: [
    {
      de: 'Landstromanschlüsse: {n1}',
      en: 'Shore power connections: {n1}',
      ko: '육상 전력 접속 시설: {n1}곳',
    },
    {
      de: 'Anschlusssäulen für Boote: {n2}',
      en: 'Connection pillars for boats: {n2}',
      ko: '소형 선박용 접속 기둥: {n2}개',
    },
    { de: 'Baukosten: {m1}', en: 'Construction costs: {m1}', ko: '공사비: {m1}' },
  ],
  alt: {
    de: 'Grafische Darstellung eines Schiffs mit Kabelverbindung zum Kai',
    en: 'Graphic of a ship connected to the quay by a cable',
    ko: '케이블로 부두와 연결된 배를 나타낸 그림',
  },
};
