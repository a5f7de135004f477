import type { Story } from '../story.ts';

export const chipFactory: Story = {
  slug: 'chip-factory',
  topics: ['technology', 'port-economy'],
  issuer: 'chipwerk-tangermole',
  partner: 'chipwerk-tangermole',
  speaker: 'merle-moewenstein',
  kicker: { de: 'Halbleiter', en: 'Semiconductors', ko: '반도체' },
  titles: [
    {
      de: 'Chipwerk baut Reinraum in {place} für {m1} aus',
      en: 'Chip factory expands clean room in {place} for {m1}',
      ko: '반도체 공장, {m1} 들여 {place} 지구 클린룸 확장',
    },
    {
      de: 'Sensoren für die Schifffahrt: Chipwerk liefert {t1} Bauteile',
      en: 'Sensors for shipping: chip factory delivers {t1} components',
      ko: '선박용 센서 부품 {t1}개, 리히터하펜 반도체 공장이 공급',
    },
  ],
  summaries: [
    {
      de: 'Das Chipwerk in Lichterhaven erweitert seine Halbleiterfertigung: In {place} entstehen ein Reinraum und {h1} Arbeitsplätze, gefertigt werden Sensoren für Schiffe und Hafenkräne.',
      en: 'The chip factory in Lichterhaven is expanding its semiconductor production: a clean room and {h1} jobs are being created in {place}, making sensors for ships and harbour cranes.',
      ko: '리히터하펜의 반도체 공장이 생산을 늘린다. {place} 지구에 클린룸이 들어서고 일자리 {h1}개가 생기며 이곳에서는 선박과 항만 크레인에 쓰이는 센서를 만들게 된다.',
    },
  ],
  leads: [
    {
      de: 'Das Chipwerk Tangermole vergrößert seine Halbleiterfertigung in {place} und investiert dafür {m1}. Im neuen Reinraum sollen vom {when} an Mikrochips entstehen, die Wind, Wellen und Salzgehalt messen und jahrelang ohne Wartung auskommen.',
      en: 'Chipwerk Tangermole is enlarging its semiconductor production in {place} and investing {m1}. From {when}, the new clean room is to produce microchips that measure wind, waves and salinity and need no maintenance for years.',
      ko: '칩베르크 탕거몰레가 {m1}를 투자해 {place} 지구의 반도체 생산 시설을 넓힌다. 새 클린룸에서는 {when}부터 바람과 파도, 염도를 측정하면서도 여러 해 동안 정비가 필요 없는 마이크로칩을 생산하게 된다.',
    },
  ],
  heading: { de: 'Sensorik aus dem Hafen', en: 'Sensors from the port', ko: '항만에서 만드는 센서' },
  sentences: [
    {
      de: 'Der Reinraum misst {h2} Quadratmeter; seine Luft enthält weniger Staubteilchen als die Luft über dem offenen Meer.',
      en: 'The clean room measures {h2} square metres; its air contains fewer dust particles than the air above the open sea.',
      ko: '클린룸의 넓이는 {h2}제곱미터이며 그 안의 공기에는 넓은 바다 위의 공기보다 먼지가 더 적다.',
    },
    {
      de: 'Gefertigt werden Siliziumscheiben, auf denen jeweils {h3} Drucksensoren Platz finden, die anschließend in {other} verkapselt werden.',
      en: 'The factory makes silicon wafers that each hold {h3} pressure sensors, which are then packaged in {other}.',
      ko: '공장에서는 압력 센서 {h3}개가 들어가는 실리콘 웨이퍼를 만들며 이 센서들은 이어서 {other} 지구에서 포장 공정을 거친다.',
    },
    {
      de: 'Das Kühlwasser stammt aus einem geschlossenen Kreislauf, der den Wasserverbrauch der Chipfertigung um {p1} Prozent verringert.',
      en: 'The cooling water comes from a closed circuit that reduces the water consumption of chip production by {p1} per cent.',
      ko: '냉각수는 닫힌 순환 장치에서 공급되며 이 장치 덕분에 반도체 생산에 쓰이는 물의 양이 {p1}퍼센트 줄어든다.',
    },
    {
      de: 'Erster Abnehmer ist die Reederei des Frachters „{ship}“, die ihre gesamte Flotte mit Messgeräten für Rumpf und Ruder ausstattet.',
      en: 'The first customer is the shipping company that owns the freighter “{ship}” and is equipping its entire fleet with measuring devices for hull and rudder.',
      ko: '첫 고객은 화물선 “{ship}”호의 선사로, 보유한 모든 선박에 선체와 키를 위한 측정 장치를 달고 있다.',
    },
    {
      de: 'Weil Halbleiter weltweit knapp sind, hat das Unternehmen einen Vorrat an Rohstoffen angelegt, der für {y2} Monate reicht.',
      en: 'Because semiconductors are scarce worldwide, the company has built up a stock of raw materials that will last for {y2} months.',
      ko: '세계적으로 반도체가 부족하기 때문에 회사는 {y2}개월 동안 쓸 수 있는 원자재를 미리 확보해 두었다.',
    },
    {
      de: 'In der Entwicklungsabteilung arbeiten Fachleute aus {n1} Ländern, viele von ihnen kamen aus Korea, Indien und Finnland nach Lichterhaven.',
      en: 'Specialists from {n1} countries work in the development department, many of whom came to Lichterhaven from Korea, India and Finland.',
      ko: '개발 부서에서는 {n1}개 나라에서 온 전문가들이 일하고 있으며 그중 많은 이가 한국과 인도, 핀란드에서 리히터하펜으로 왔다.',
    },
    {
      de: 'Fehlerhafte Bauteile erkennt eine Bildverarbeitung, die mit {t2} Aufnahmen angelernt wurde und jede Scheibe in wenigen Sekunden prüft.',
      en: 'Faulty components are detected by an image-processing system that was trained with {t2} pictures and checks each wafer within seconds.',
      ko: '불량 부품은 사진 {t2}장으로 학습한 영상 처리 장치가 찾아내며 이 장치는 웨이퍼 한 장을 몇 초 만에 검사한다.',
    },
    {
      de: 'Die Abwärme der Fertigungsanlagen heizt ein benachbartes Wohnquartier mit {h1} Haushalten und ein Hallenbad.',
      en: 'Waste heat from the production plant heats a neighbouring residential quarter with {h1} households and an indoor swimming pool.',
      ko: '생산 설비에서 나오는 폐열은 이웃한 주거 단지의 {h1}가구와 실내 수영장의 난방에 쓰인다.',
    },
  ],
  quotes: [
    {
      de: 'Ein Mikrochip ist kleiner als eine Miesmuschelperle, aber er entscheidet, ob ein Schiff rechtzeitig gewartet wird.',
      en: 'A microchip is smaller than a pearl, yet it decides whether a ship is serviced in time.',
      ko: '마이크로칩은 진주알보다 작지만 배가 제때 정비를 받을 수 있는지를 결정합니다.',
    },
  ],
  facts: [
    {
      de: 'Reinraumfläche: {h2} Quadratmeter',
      en: 'Clean room area: {h2} square metres',
      ko: '클린룸 면적: {h2}제곱미터',
    },
    { de: 'Neue Arbeitsplätze: {h1}', en: 'New jobs: {h1}', ko: '새 일자리: {h1}개' },
    { de: 'Produktionsstart: {when}', en: 'Start of production: {when}', ko: '생산 시작: {when}' },
  ],
  alt: {
    de: 'Grafische Darstellung einer runden Siliziumscheibe mit farbigem Raster',
    en: 'Graphic of a round silicon wafer with a coloured grid',
    ko: '색색의 격자가 있는 둥근 실리콘 웨이퍼를 나타낸 그림',
  },
};
