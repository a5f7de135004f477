import type { Told } from '../story.ts';

export const background: readonly Told[] = [
  {
    de: 'Der Hafenverbund Nordlicht vertritt die Hafenwirtschaft der Region und zählt heute {h1} Mitglieder aus Industrie, Handel, Forschung und öffentlicher Verwaltung.',
    en: 'The Nordlicht Port Association represents the port economy of the region and today has {h1} members from industry, trade, research and public administration.',
    ko: '노르트리히트 항만연합은 이 지역의 항만 산업을 대표하며 현재 산업, 무역, 연구, 공공 행정 분야에서 {h1}개 회원을 두고 있다.',
  },
  {
    de: 'Lichterhaven ist seit {since} Sitz zahlreicher Zulieferbetriebe, die von der Nähe zum Tiefwasserhafen und von kurzen Wegen in die Gewerbegebiete leben.',
    en: 'Since {since}, Lichterhaven has been home to numerous suppliers that depend on the nearby deep-water port and on short distances to the industrial estates.',
    ko: '리히터하펜에는 {since}년부터 심수항과 가깝고 산업단지까지의 거리가 짧다는 장점에 기대어 성장한 부품 공급업체가 많이 자리 잡고 있다.',
  },
  {
    de: 'Rund {t1} Menschen arbeiten nach einer Erhebung der Hafenkammer unmittelbar oder mittelbar für den Hafen und seine Dienstleister.',
    en: 'According to a survey by the Port Chamber, around {t1} people work directly or indirectly for the port and its service providers.',
    ko: '항만회의소의 조사에 따르면 약 {t1}명이 항만과 항만 관련 서비스 기업에서 직접 또는 간접적으로 일하고 있다.',
  },
  {
    de: 'In den vergangenen {y1} Jahren hat sich die Zahl der Betriebe rund um das Hafenbecken in {other} um {p2} Prozent erhöht.',
    en: 'Over the past {y1} years, the number of businesses around the harbour basin in {other} has risen by {p2} per cent.',
    ko: '지난 {y1}년 동안 {other} 지구의 항만 부두 주변에 있는 사업체 수는 {p2}퍼센트 늘어났다.',
  },
  {
    de: 'Eine Machbarkeitsstudie aus dem {past} hatte gezeigt, dass vor allem kleinere Unternehmen auf eine verlässliche Anbindung angewiesen sind.',
    en: 'A feasibility study from {past} had shown that smaller companies in particular depend on reliable connections.',
    ko: '{past}에 나온 타당성 조사는 특히 규모가 작은 기업일수록 안정적인 교통 연결에 크게 의존하고 있다는 점을 보여 주었다.',
  },
  {
    de: 'Auf dem Gelände der ehemaligen Seilerei in {other} sind seither Werkstätten, Büros und ein Gründerzentrum mit {n2} Arbeitsplätzen entstanden.',
    en: 'Since then, workshops, offices and a start-up centre with {n2} workplaces have been created on the site of the former ropeworks in {other}.',
    ko: '그 뒤로 {other} 지구의 옛 밧줄 공장 부지에는 작업장과 사무실, 그리고 일자리 {n2}개를 갖춘 창업 센터가 들어섰다.',
  },
  {
    de: 'Der Arbeitskreis Grüner Hafen begleitet solche Vorhaben seit {since} und bringt Fachleute aus Verwaltung, Wissenschaft und Wirtschaft an einen Tisch.',
    en: 'The Green Port working group has accompanied such projects since {since} and brings experts from administration, science and business to one table.',
    ko: '녹색항만 실무그룹은 {since}년부터 이러한 사업에 함께하며 행정, 과학, 경제 분야의 전문가들을 한자리에 모으고 있다.',
  },
  {
    de: 'Wie in vielen Hafenstädten ist die Fläche knapp, weshalb Stadtplanung, Naturschutz und Gewerbe frühzeitig miteinander abgestimmt werden.',
    en: 'As in many port cities, land is scarce, which is why urban planning, nature conservation and business are coordinated at an early stage.',
    ko: '많은 항구 도시가 그렇듯이 땅이 넉넉하지 않기 때문에 도시 계획과 자연 보호, 산업의 요구를 이른 시기부터 서로 조율하고 있다.',
  },
  {
    de: 'Im Vergleich zum Vorjahr stiegen die Gewerbeanmeldungen in der Stadt um {p3} Prozent, am stärksten in der Lagerlogistik und im Maschinenbau.',
    en: 'Compared with the previous year, business registrations in the city rose by {p3} per cent, most strongly in warehouse logistics and mechanical engineering.',
    ko: '전년과 비교해 시의 사업자 등록은 {p3}퍼센트 늘었으며 창고 물류와 기계 제작 분야에서 증가세가 가장 뚜렷했다.',
  },
  {
    de: 'Die Satzung des Vereins verlangt, dass über größere Vorhaben die Mitgliederversammlung entscheidet; im {past} stimmten {p1} Prozent mehr Mitglieder ab als zuvor.',
    en: 'The association’s statutes require the general meeting to decide on larger projects; in {past}, {p1} per cent more members voted than before.',
    ko: '협회 정관에 따라 규모가 큰 사업은 회원 총회에서 결정하며 {past} 총회에서는 이전보다 {p1}퍼센트 많은 회원이 투표에 참여했다.',
  },
];
