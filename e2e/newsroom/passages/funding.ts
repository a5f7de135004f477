import type { Told } from '../story.ts';

export const funding: readonly Told[] = [
  {
    de: 'Die Gesamtkosten liegen bei {m1}; davon trägt die Stadt Lichterhaven {p1} Prozent aus ihrem Strukturprogramm.',
    en: 'The total costs amount to {m1}; the City of Lichterhaven bears {p1} per cent of them from its structural programme.',
    ko: '총사업비는 {m1}이며 그 가운데 {p1}퍼센트는 리히터하펜 시가 구조 개선 사업 예산으로 부담한다.',
  },
  {
    de: 'Weitere {m2} kommen aus dem Förderfonds der Hafenkammer, der eigens für die Modernisierung der Küstenstandorte eingerichtet wurde.',
    en: 'A further {m2} come from the Port Chamber’s development fund, which was set up specifically to modernise sites along the coast.',
    ko: '추가로 {m2}는 해안 지역 거점의 현대화를 위해 따로 마련된 항만회의소의 지원 기금에서 나온다.',
  },
  {
    de: 'Eine Kosten-Nutzen-Rechnung, die dem Aufsichtsrat vorliegt, erwartet, dass sich die Ausgaben binnen {y2} Jahren bezahlt machen.',
    en: 'A cost-benefit analysis submitted to the supervisory board expects the expenditure to pay for itself within {y2} years.',
    ko: '감독이사회에 제출된 비용 편익 분석은 들어간 비용이 {y2}년 안에 회수될 것으로 내다보고 있다.',
  },
  {
    de: 'Um Preissteigerungen aufzufangen, haben die Beteiligten eine Rücklage vereinbart, die jährlich von unabhängigen Wirtschaftsprüfern kontrolliert wird.',
    en: 'To absorb price increases, the partners have agreed on a reserve that is audited every year by independent accountants.',
    ko: '참여 기관들은 물가 상승에 대비하기 위해 적립금을 두기로 합의했으며 이 적립금은 해마다 독립된 회계사의 감사를 받는다.',
  },
  {
    de: 'Aufträge im Umfang von {m2} sollen bevorzugt an Handwerksbetriebe vergeben werden, die weniger als {k1} Kilometer entfernt sind.',
    en: 'Contracts worth {m2} are to go preferably to craft businesses that are less than {k1} kilometres away.',
    ko: '{m2} 규모의 계약은 {k1}킬로미터 이내에 있는 지역 수공업체에 우선적으로 맡길 예정이다.',
  },
  {
    de: 'Für den laufenden Betrieb rechnet die Geschäftsführung mit Einsparungen von {p3} Prozent, weil Wartung und Einkauf künftig gemeinsam erfolgen.',
    en: 'For day-to-day operations, the management expects savings of {p3} per cent because maintenance and purchasing will be shared in future.',
    ko: '경영진은 앞으로 유지 보수와 구매를 공동으로 진행하게 되어 운영비를 {p3}퍼센트 줄일 수 있을 것으로 기대하고 있다.',
  },
];
