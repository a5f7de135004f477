import type { Told } from '../story.ts';

export const outlook: readonly Told[] = [
  {
    de: 'Ein erster Zwischenbericht soll im {when} vorliegen und anschließend in einer öffentlichen Sitzung des Hafenausschusses beraten werden.',
    en: 'A first interim report is due in {when} and will then be discussed at a public meeting of the port committee.',
    ko: '첫 중간 보고서는 {when}에 나올 예정이며 이어서 항만위원회의 공개 회의에서 논의된다.',
  },
  {
    de: 'Bis {later} wollen die Partner außerdem prüfen, ob sich das Vorhaben auf die Nachbargemeinden {other} und Lichterhaven-Süd übertragen lässt.',
    en: 'By {later}, the partners also want to examine whether the project can be extended to the neighbouring communities of {other} and Lichterhaven South.',
    ko: '협력 기관들은 또한 {later}년까지 이 사업을 이웃한 {other} 지구와 리히터하펜 남부로 넓힐 수 있는지 검토할 계획이다.',
  },
  {
    de: 'Sollten die Lieferzeiten für Stahl und Elektronik weiter steigen, könnte sich der Zeitplan nach Angaben der Bauleitung um wenige Wochen verschieben.',
    en: 'If delivery times for steel and electronics continue to rise, the schedule could be delayed by a few weeks, according to the site management.',
    ko: '철강과 전자 부품의 납기가 계속 길어지면 일정이 몇 주 정도 늦어질 수 있다고 현장 관리 책임자는 밝혔다.',
  },
  {
    de: 'Langfristig verfolgt der Hafenverbund das Ziel, Arbeitsplätze, Klimaschutz und Lebensqualität an der Küste miteinander zu verbinden.',
    en: 'In the long term, the association pursues the goal of combining jobs, climate protection and quality of life on the coast.',
    ko: '항만연합은 장기적으로 해안 지역의 일자리와 기후 보호, 삶의 질을 서로 조화롭게 연결하는 것을 목표로 하고 있다.',
  },
  {
    de: 'Über den Fortgang informiert ein Rundbrief, den derzeit {t2} Haushalte und Betriebe erhalten.',
    en: 'Progress is reported in a newsletter that {t2} households and businesses currently receive.',
    ko: '진행 상황은 현재 {t2}곳의 가정과 사업체가 받아 보고 있는 소식지를 통해 알릴 예정이다.',
  },
  {
    de: 'Nach der Sommerpause beginnen die Gespräche mit den Verkehrsbetrieben über zusätzliche Haltestellen und längere Betriebszeiten.',
    en: 'After the summer break, talks will begin with the transport company about additional stops and longer operating hours.',
    ko: '여름 휴식기가 끝나면 교통공사와 정류장 추가 설치와 운행 시간 연장에 관한 협의를 시작할 예정이다.',
  },
  {
    de: 'Die Ergebnisse werden wissenschaftlich ausgewertet und spätestens {later} in einem frei zugänglichen Abschlussbericht veröffentlicht.',
    en: 'The results will be evaluated scientifically and published in a freely accessible final report in {later} at the latest.',
    ko: '결과는 과학적으로 평가되어 늦어도 {later}년에는 누구나 볼 수 있는 최종 보고서로 공개된다.',
  },
  {
    de: 'Nächster wichtiger Termin ist der Tag der offenen Tür in {place}, zu dem die Veranstalter mehr als {t3} Gäste erwarten.',
    en: 'The next important date is the open day in {place}, for which the organisers expect more than {t3} guests.',
    ko: '다음으로 중요한 일정은 {place} 지구에서 열리는 공개 행사로, 주최 측은 {t3}명이 넘는 손님이 올 것으로 예상한다.',
  },
];
