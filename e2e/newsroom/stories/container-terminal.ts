import type { Story } from '../story.ts';

export const containerTerminal: Story = {
  slug: 'container-terminal',
  topics: ['port-economy'],
  partner: 'silbermoewe-schifffahrt',
  speaker: 'piet-poller',
  kicker: { de: 'Hafenwirtschaft', en: 'Port economy', ko: '항만 산업' },
  titles: [
    {
      de: 'Containerumschlag in {place} wächst um {p1} Prozent',
      en: 'Container handling in {place} grows by {p1} per cent',
      ko: '{place} 지구 컨테이너 처리량 {p1}퍼센트 증가',
    },
    {
      de: 'Neue Containerbrücken für {place}: {n1} Liegeplätze werden umgebaut',
      en: 'New container cranes for {place}: {n1} berths to be rebuilt',
      ko: '{place} 지구에 새 컨테이너 크레인, 선석 {n1}곳 개축',
    },
  ],
  summaries: [
    {
      de: 'Der Containerumschlag in {place} ist um {p1} Prozent gewachsen. Rund {t1} Standardcontainer gingen im vergangenen Jahr über die Kaikante, mehr als je zuvor in Lichterhaven.',
      en: 'Container handling in {place} has grown by {p1} per cent. Around {t1} standard containers crossed the quay last year, more than ever before in Lichterhaven.',
      ko: '{place} 지구의 컨테이너 처리량이 {p1}퍼센트 늘었다. 지난해 약 {t1}개의 표준 컨테이너가 부두를 거쳐 갔으며 이는 리히터하펜 항만이 생긴 이래 가장 많은 수치로 기록됐다.',
    },
  ],
  leads: [
    {
      de: 'Im Hafen von Lichterhaven sind im vergangenen Jahr rund {t1} Standardcontainer umgeschlagen worden, {p1} Prozent mehr als im Jahr davor. Den größten Anteil daran hat der Terminal in {place}, an dem im {past} auch das Containerschiff „{ship}“ zum ersten Mal festgemacht hat.',
      en: 'Around {t1} standard containers were handled in the port of Lichterhaven last year, {p1} per cent more than the year before. The largest share fell to the terminal in {place}, where the container ship “{ship}” also moored for the first time in {past}.',
      ko: '리히터하펜 항만에서 지난해 처리된 표준 컨테이너는 약 {t1}개로 그 전해보다 {p1}퍼센트 많았다. 가장 큰 몫을 차지한 곳은 {place} 지구의 터미널이며 {past}에는 컨테이너선 “{ship}”호도 이곳에 처음으로 접안했다.',
    },
  ],
  heading: { de: 'Mehr Platz an der Kaikante', en: 'More room on the quay', ko: '더 넓어지는 부두' },
  sentences: [
    {
      de: 'Am Containerterminal entstehen {n1} zusätzliche Stellplätze für Kühlcontainer, die jeweils einen eigenen Stromanschluss und eine Temperaturüberwachung erhalten.',
      en: 'At the container terminal, {n1} additional slots for refrigerated containers are being built, each with its own power supply and temperature monitoring.',
      ko: '컨테이너 터미널에는 냉동 컨테이너를 위한 자리가 {n1}곳 더 생기며 각 자리에는 전용 전원과 온도 감시 장치가 설치된다.',
    },
    {
      de: 'Zwei neue Containerbrücken mit einer Ausladung von {n2} Metern können auch Schiffe entladen, die bisher an {place} vorbeifuhren.',
      en: 'Two new container cranes with an outreach of {n2} metres can also unload ships that previously sailed past {place}.',
      ko: '작업 반경이 {n2}미터인 새 컨테이너 크레인 두 대는 지금까지 {place} 지구를 그냥 지나치던 선박의 화물도 내릴 수 있다.',
    },
    {
      de: 'Die durchschnittliche Liegezeit eines Frachtschiffs sank nach Angaben des Hafenamts um {p2} Prozent, weil Lotsen und Schlepper jetzt gemeinsam eingeplant werden.',
      en: 'According to the port authority, the average time a cargo ship spends in port fell by {p2} per cent because pilots and tugs are now scheduled together.',
      ko: '항만청에 따르면 도선사와 예인선 일정을 함께 짜면서 화물선의 평균 정박 시간이 {p2}퍼센트 줄었다.',
    },
    {
      de: 'Besonders gefragt waren Holz, Kaffee und Maschinenteile, während der Umschlag von Baustoffen wegen der schwachen Baukonjunktur leicht zurückging.',
      en: 'Timber, coffee and machine parts were in particular demand, while the handling of building materials declined slightly owing to weak construction activity.',
      ko: '목재와 커피, 기계 부품의 수요가 특히 많았으며 건축 자재 처리량은 건설 경기가 약해진 탓에 조금 줄어들었다.',
    },
    {
      de: 'Auf den Hafenbetriebsflächen fahren inzwischen {n3} elektrische Portalhubwagen, die nachts mit Strom aus der Windkraftanlage am Deich geladen werden.',
      en: 'There are now {n3} electric straddle carriers on the terminal area, charged at night with electricity from the wind turbine on the dyke.',
      ko: '항만 작업 구역에서는 이제 전기 스트래들 캐리어 {n3}대가 다니며 밤이면 제방의 풍력 발전기에서 나온 전기로 충전한다.',
    },
    {
      de: 'Wer einen Container abholt, bucht seit {past} ein Zeitfenster, wodurch sich die Wartezeit der Lastwagen vor dem Tor halbiert hat.',
      en: 'Since {past}, anyone collecting a container has booked a time slot, which has halved the waiting time for lorries at the gate.',
      ko: '{past}부터는 컨테이너를 찾으러 올 때 시간대를 미리 예약하며 그 덕분에 정문 앞 화물차의 대기 시간이 절반으로 줄었다.',
    },
    {
      de: 'Für die Zollabfertigung steht eine Halle mit {h2} Quadratmetern bereit, in der Papiere und Ware an einem einzigen Schalter geprüft werden.',
      en: 'A hall of {h2} square metres is available for customs clearance, where documents and goods are checked at a single counter.',
      ko: '통관을 위해 {h2}제곱미터 규모의 건물이 마련되었으며 서류와 물품을 한 창구에서 모두 확인할 수 있다.',
    },
    {
      de: 'Eine neue Hafenverbindung nach Skandinavien verkehrt zweimal in der Woche und verkürzt den Weg für Exportgüter aus {other} um {k1} Stunden.',
      en: 'A new service to Scandinavia runs twice a week and shortens the journey for export goods from {other} by {k1} hours.',
      ko: '스칸디나비아로 가는 새 항로는 일주일에 두 번 운항하며 {other} 지구에서 나가는 수출품의 운송 시간을 {k1}시간 줄여 준다.',
    },
  ],
  quotes: [
    {
      de: 'Jeder Container, der mit der Bahn oder dem Binnenschiff weiterfährt, entlastet unsere Straßen. Daran messen wir das Wachstum.',
      en: 'Every container that travels on by rail or inland vessel takes pressure off our roads. That is how we measure growth.',
      ko: '철도나 내륙 선박으로 옮겨 가는 컨테이너 하나하나가 우리 도로의 부담을 덜어 줍니다. 우리는 성장을 그 기준으로 평가합니다.',
    },
  ],
  facts: [
    {
      de: 'Umschlag: {t1} Standardcontainer',
      en: 'Handling: {t1} standard containers',
      ko: '처리량: 표준 컨테이너 {t1}개',
    },
    { de: 'Kühlcontainerplätze: {n1}', en: 'Refrigerated slots: {n1}', ko: '냉동 컨테이너 자리: {n1}곳' },
    { de: 'Investition: {m1}', en: 'Investment: {m1}', ko: '투자액: {m1}' },
  ],
  alt: {
    de: 'Grafische Darstellung gestapelter Container vor hellem Himmel',
    en: 'Graphic of stacked containers against a bright sky',
    ko: '밝은 하늘을 배경으로 쌓인 컨테이너를 나타낸 그림',
  },
};
