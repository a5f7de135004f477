import type { Told } from '../story.ts';

/** `{org}` and `{orgDative}` are the partner of the story, `{programme}` a link. */
export const participation: readonly Told[] = [
  {
    de: 'Fachliche Fragen beantwortet {org} montags bis freitags zwischen neun und sechzehn Uhr.',
    en: 'Technical questions are answered by {org} from Monday to Friday between nine and four o’clock.',
    ko: '전문적인 질문에는 {org} 측이 월요일부터 금요일까지 오전 아홉 시에서 오후 네 시 사이에 답변한다.',
  },
  {
    de: 'Wer sich beteiligen möchte, findet das {programme} und alle Unterlagen bis zum Jahresende im Netz.',
    en: 'Anyone who would like to take part will find the {programme} and all documents online until the end of the year.',
    ko: '참여를 원하는 사람은 연말까지 인터넷에서 {programme}과 모든 관련 자료를 찾아볼 수 있다.',
  },
  {
    de: 'An der Vorbereitung waren neben {orgDative} auch {n3} Ehrenamtliche aus den Ortsvereinen beteiligt.',
    en: 'Besides {org}, {n3} volunteers from local associations were also involved in the preparations.',
    ko: '준비 과정에는 {org} 측뿐 아니라 지역 단체의 자원봉사자 {n3}명도 함께 참여했다.',
  },
  {
    de: 'Anregungen aus der Bürgerschaft nimmt die Geschäftsstelle schriftlich, telefonisch oder bei der Sprechstunde in {other} entgegen.',
    en: 'The office accepts suggestions from residents in writing, by telephone or during consultation hours in {other}.',
    ko: '사무국은 시민들의 제안을 서면이나 전화로, 또는 {other} 지구에서 열리는 상담 시간에 받고 있다.',
  },
  {
    de: 'Für Schulklassen und Besuchergruppen bietet der Hafenverbund nach Anmeldung Führungen in deutscher, englischer und koreanischer Sprache an.',
    en: 'For school classes and groups of visitors, the association offers guided tours in German, English and Korean by appointment.',
    ko: '항만연합은 학급과 단체 방문객을 위해 사전 신청을 받아 독일어, 영어, 한국어로 안내 관람을 제공한다.',
  },
];
export const programme: Told = {
  de: 'ausführliche Programm',
  en: 'detailed programme',
  ko: '자세한 프로그램',
};
