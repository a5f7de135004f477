import type { Told } from '../story.ts';

export const tableHead: readonly Told[] = [
  { de: 'Kennzahl', en: 'Figure', ko: '지표' },
  { de: 'Vorjahr', en: 'Previous year', ko: '전년' },
  { de: 'Aktuell', en: 'Current', ko: '현재' },
];

export const tableRows: readonly Told[] = [
  { de: 'Beschäftigte am Standort', en: 'Employees at the site', ko: '사업장 직원 수' },
  { de: 'Schiffsanläufe', en: 'Ship calls', ko: '선박 입항 횟수' },
  { de: 'Ausbildungsplätze', en: 'Apprenticeship places', ko: '직업 훈련 자리' },
  { de: 'Güterumschlag in Tonnen', en: 'Cargo handled in tonnes', ko: '화물 처리량(톤)' },
  { de: 'Besucherinnen und Besucher', en: 'Visitors', ko: '방문객 수' },
  {
    de: 'Solarstrom in Megawattstunden',
    en: 'Solar power in megawatt hours',
    ko: '태양광 발전량(메가와트시)',
  },
];

export const listIntro: Told = {
  de: 'Vorgesehen sind folgende Schritte:',
  en: 'The following steps are planned:',
  ko: '계획된 단계는 다음과 같다.',
};

export const steps: readonly Told[] = [
  {
    de: 'Vermessung der Kaianlage in {place}',
    en: 'Survey of the quay in {place}',
    ko: '{place} 지구 부두 시설 측량',
  },
  {
    de: 'Ausschreibung der Tiefbauarbeiten bis {later}',
    en: 'Tender for the civil engineering works by {later}',
    ko: '{later}년까지 토목 공사 입찰',
  },
  {
    de: 'Probebetrieb mit {n4} Beschäftigten',
    en: 'Trial operation with {n4} employees',
    ko: '직원 {n4}명이 참여하는 시험 운영',
  },
  {
    de: 'Lärmschutzgutachten für die Hafenrandstraße',
    en: 'Noise protection report for the harbour road',
    ko: '항만 외곽 도로의 소음 방지 평가',
  },
  { de: 'Abnahme durch das Hafenamt', en: 'Acceptance by the port authority', ko: '항만청의 최종 승인' },
];

export const gatherings: readonly Told[] = [
  { de: 'Informationsabend in {place}', en: 'Information evening in {place}', ko: '{place} 지구 설명회' },
  {
    de: 'Rundgang durch den Hafen von {place}',
    en: 'Tour of the port of {place}',
    ko: '{place} 지구 항만 견학',
  },
  {
    de: 'Fachgespräch Küste und Wirtschaft',
    en: 'Expert talk on coast and economy',
    ko: '해안과 경제 전문가 간담회',
  },
];

export const headings: Record<'background' | 'outlook' | 'facts', Told> = {
  background: { de: 'Hintergrund und Finanzierung', en: 'Background and funding', ko: '배경과 재원' },
  outlook: { de: 'Wie es weitergeht', en: 'Next steps', ko: '앞으로의 계획' },
  facts: { de: 'Auf einen Blick', en: 'At a glance', ko: '한눈에 보기' },
};

export const links: readonly Told[] = [
  {
    de: 'Übersicht aller Hafenprojekte',
    en: 'Overview of all port projects',
    ko: '전체 항만 사업 한눈에 보기',
  },
  { de: 'Daten und Karten zum Standort', en: 'Data and maps of the site', ko: '입지 관련 자료와 지도 보기' },
];

export const factSheet: Told = {
  de: 'Datenblatt zum Vorhaben',
  en: 'Fact sheet on the project',
  ko: '사업 개요 자료',
};
export const pictureCredit = 'Grafik: Hafenverbund Nordlicht';
