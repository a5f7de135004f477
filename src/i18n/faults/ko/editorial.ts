import type { EditorialRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What an editor would strike. */
export const editorialFaults: Sentences<EditorialRule> = {
  weekdayWrong: ({ day, right }) =>
    `요일이 날짜와 맞지 않습니다(${day}). 요일이나 날짜를 바로잡으세요(${right}).`,
  offsetOfZone: ({ zone, offset }) =>
    `UTC 시차가 이 날짜의 ${zone} 시차와 다릅니다. 시각을 확인하고 올바른 시차를 쓰세요(${offset}). 다른 지역의 시각이라면 그대로 두세요.`,
  hourSkipped: ({ zone, example }) =>
    `${zone}에서는 시계를 앞당기므로 이날 이 시각이 없습니다. 실제 시각을 쓰세요(${example}). 다른 곳의 시각이라면 그대로 두세요.`,
  eventPast: () =>
    '발행 전에 끝난 일정인데 아직 예정으로 되어 있습니다. 날짜를 확인하거나 그 결과를 쓰세요(status: held).',
  eventNotYetHeld: () =>
    '앞으로 있을 일정인데 이미 열린 것으로 되어 있습니다. 날짜를 확인하거나 현재 상태를 쓰세요(status: confirmed).',
  registrationAfterEvent: () =>
    '신청 마감일이 일정보다 늦습니다. 두 날짜를 확인하고 일정이 끝나기 전의 날짜를 쓰세요.',
  titleFullStop: () => '제목이 마침표로 끝납니다. 마침표를 지우세요.',
  titleCapitals: () =>
    '제목이 모두 대문자이면 화면 낭독기가 한 글자씩 읽을 수 있습니다. 문장처럼 쓰세요(Delegation from Busan visits Dresden).',
  summaryCopiesLead: () =>
    '요약문이 첫 단락과 같아 페이지에 같은 글이 잇따라 나옵니다. 요약문에는 핵심 내용을 쓰고 본문은 그다음 내용으로 시작하세요.',
  vagueLink: () =>
    '링크의 글만으로는 어디로 연결되는지 알 수 없습니다. 목적지를 알려 주는 말에 링크를 거세요([참가 신청 방법](https://example.org/)).',
  strangeAddress: ({ kind, domain }) =>
    kind === 'direction'
      ? `이 주소에는 읽는 방향을 바꾸는 보이지 않는 문자가 있습니다. 직접 입력하세요. 연결되는 곳은 ${domain}입니다.`
      : kind === 'account'
        ? `@ 앞은 도메인이 아닙니다. 이 주소는 ${domain}(으)로 연결됩니다. https://만 남기고 @와 그 앞을 지우세요.`
        : `이 도메인에는 다른 글자와 비슷해 보이는 글자가 있습니다. 실제 이름은 ${domain}입니다. 주소가 어디로 연결되는지 확인하고 직접 입력하세요.`,
  quoteWithoutSpeaker: () =>
    '인용문에 말한 사람이 없습니다. Quote 컴포넌트로 쓰거나(<Quote speaker="frank-boesenberg">…</Quote>) 마지막 줄에 줄표와 출처를 쓰세요.',
};
