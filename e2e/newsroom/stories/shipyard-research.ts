import type { Story } from '../story.ts';

export const shipyardResearch: Story = {
  slug: 'shipyard-research',
  topics: ['research', 'international'],
  partner: 'schiffbauforschung-lichterhaven',
  speaker: 'anke-ankerlicht',
  kicker: { de: 'Forschung', en: 'Research', ko: '연구' },
  titles: [
    {
      de: 'Schiffbauforschung testet leisen Propeller in {place}',
      en: 'Ship researchers test quiet propeller in {place}',
      ko: '조선 연구진, {place} 지구에서 저소음 프로펠러 시험',
    },
    {
      de: 'Schleppkanal in {place} für {m1} modernisiert',
      en: 'Towing tank in {place} modernised for {m1}',
      ko: '{place} 지구 예인 수조, {m1} 들여 새롭게 단장',
    },
  ],
  summaries: [
    {
      de: 'In {place} erprobt die Schiffbauforschung Lichterhaven einen Propeller, der {p1} Prozent weniger Lärm macht. Das Vorhaben verbindet Werften, Hochschulen und Meeresbiologie aus drei Ländern.',
      en: 'In {place}, Lichterhaven Ship Research is testing a propeller that makes {p1} per cent less noise. The project brings together shipyards, universities and marine biology from three countries.',
      ko: '리히터하펜 조선연구소가 {place} 지구에서 소음이 {p1}퍼센트 적은 프로펠러를 시험하고 있다. 이 사업에는 세 나라의 조선소와 대학, 해양 생물학 연구진이 함께 참여한다.',
    },
  ],
  leads: [
    {
      de: 'Ein leiser Schiffspropeller aus Lichterhaven hat im Schleppkanal von {place} seine ersten Versuche bestanden und {p1} Prozent weniger Unterwasserlärm erzeugt. Entwickelt hat ihn die Schiffbauforschung Lichterhaven zusammen mit {n1} Werften und einer Forschungsgruppe aus Korea.',
      en: 'A quiet ship’s propeller from Lichterhaven has passed its first trials in the towing tank in {place} and produced {p1} per cent less underwater noise. It was developed by Lichterhaven Ship Research together with {n1} shipyards and a research group from Korea.',
      ko: '리히터하펜에서 만든 저소음 선박 프로펠러가 {place} 지구의 예인 수조에서 첫 시험을 통과했으며 수중 소음을 {p1}퍼센트 줄였다. 이 프로펠러는 리히터하펜 조선연구소가 조선소 {n1}곳, 그리고 한국의 연구진과 함께 개발했다.',
    },
  ],
  heading: { de: 'Versuche im Schleppkanal', en: 'Trials in the towing tank', ko: '예인 수조에서의 시험' },
  sentences: [
    {
      de: 'Der Schleppkanal ist {h1} Meter lang, und ein Wellengenerator kann darin Seegang nachbilden, wie er vor {other} üblich ist.',
      en: 'The towing tank is {h1} metres long, and a wave generator can reproduce the kind of sea state that is usual off {other}.',
      ko: '예인 수조의 길이는 {h1}미터이며 파도 발생 장치로 {other} 지구 앞바다에서 흔히 볼 수 있는 물결을 재현할 수 있다.',
    },
    {
      de: 'Gemessen wurde mit {n2} Unterwassermikrofonen, deren Daten ein Rechenzentrum noch während der Fahrt auswertete.',
      en: 'Measurements were taken with {n2} underwater microphones, whose data were evaluated by a computing centre during the run itself.',
      ko: '측정에는 수중 마이크 {n2}개가 쓰였으며 그 자료는 시험 운항이 진행되는 동안 전산 센터에서 바로 분석했다.',
    },
    {
      de: 'Die gewellte Form der Flügel haben die Ingenieurinnen und Ingenieure den Brustflossen von Buckelwalen abgeschaut.',
      en: 'The engineers borrowed the wavy shape of the blades from the pectoral fins of humpback whales.',
      ko: '연구진은 물결 모양의 날개 형태를 혹등고래의 가슴지느러미에서 본떠 왔다.',
    },
    {
      de: 'Weniger Lärm bedeutet zugleich weniger Kraftstoff: Das Modell verbrauchte bei gleicher Geschwindigkeit {p2} Prozent weniger Energie.',
      en: 'Less noise also means less fuel: at the same speed, the model consumed {p2} per cent less energy.',
      ko: '소음이 줄면 연료도 덜 든다. 같은 속도에서 이 모형은 에너지를 {p2}퍼센트 적게 사용했다.',
    },
    {
      de: 'Als erstes Schiff in voller Größe soll die „{ship}“ den Propeller erhalten, die dafür im {when} in das Trockendock der Werft fährt.',
      en: 'The first full-size ship to be fitted with the propeller will be the “{ship}”, which will enter the shipyard’s dry dock for this purpose in {when}.',
      ko: '실제 크기의 배로는 “{ship}”호가 처음으로 이 프로펠러를 달게 되며 이를 위해 {when}에 조선소의 건선거에 들어간다.',
    },
    {
      de: 'Die Gussform stammt aus einem Drucker, der Bauteile von {y1} Metern Durchmesser in einer einzigen Schicht herstellen kann.',
      en: 'The casting mould comes from a printer that can produce components {y1} metres in diameter in a single shift.',
      ko: '주조 틀은 지름이 {y1}미터인 부품을 한 번의 근무 시간 안에 만들 수 있는 출력 장치로 제작되었다.',
    },
    {
      de: 'Schweinswale mieden die Versuchsstrecke auf dem offenen Wasser deutlich seltener als bei herkömmlichen Antrieben, wie eine Zählung ergab.',
      en: 'A count showed that porpoises avoided the test route in open water far less often than with conventional propulsion.',
      ko: '관찰 결과 쇠돌고래가 넓은 바다의 시험 구간을 피하는 일은 기존 추진 장치를 쓸 때보다 훨씬 드물었다.',
    },
    {
      de: 'Alle Messreihen werden unter einer freien Lizenz veröffentlicht, damit auch kleinere Bootswerften davon profitieren.',
      en: 'All series of measurements will be published under a free licence so that smaller boatyards can benefit from them as well.',
      ko: '모든 측정 자료는 규모가 작은 보트 제작소도 활용할 수 있도록 자유로운 이용 허락 조건으로 공개된다.',
    },
  ],
  quotes: [
    {
      de: 'Wir haben lange gerechnet, aber erst das Wasser sagt einem, ob man sich verrechnet hat.',
      en: 'We did calculations for a long time, but only the water tells you whether you got them wrong.',
      ko: '우리는 오랫동안 계산했지만 계산이 틀렸는지 알려 주는 것은 결국 물뿐입니다.',
    },
  ],
  facts: [
    {
      de: 'Länge des Schleppkanals: {h1} Meter',
      en: 'Length of the towing tank: {h1} metres',
      ko: '예인 수조 길이: {h1}미터',
    },
    { de: 'Lärmminderung: {p1} Prozent', en: 'Noise reduction: {p1} per cent', ko: '소음 감소: {p1}퍼센트' },
    { de: 'Beteiligte Werften: {n1}', en: 'Shipyards involved: {n1}', ko: '참여 조선소: {n1}곳' },
  ],
  alt: {
    de: 'Grafische Darstellung eines Schiffspropellers mit gewellten Flügeln',
    en: 'Graphic of a ship’s propeller with wavy blades',
    ko: '물결 모양 날개가 달린 선박 프로펠러를 나타낸 그림',
  },
};
