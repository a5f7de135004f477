import type { LifeRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with corrections, translations, people who have left, and changes of facts. */
export const lifeFaults: Sentences<LifeRule> = {
  correctionOrder: ({ earlier }) =>
    `앞 항목보다 늦은 시각이 아닙니다. 정정 내역을 오래된 것부터 순서대로, 항목마다 시각을 달리하여 쓰세요(${earlier} 이후).`,
  correctionTooEarly: ({ lift }) =>
    `발행 시각보다 늦지 않습니다. 발행한 글을 고친 시각을 쓰세요(${lift} 이후).`,
  correctionStillWrong: () =>
    '틀린 표현이 아직 여기에 있습니다. 이 부분을 고치거나 was에 틀렸던 표현을 정확히 쓰세요.',
  correctionNotMade: () => '이 표현이 글에 없습니다. 글을 고치거나 now에 글에 있는 그대로 쓰세요.',
  translationOfItself: () => '자기 언어를 가리킵니다. 원문의 언어를 쓰거나(of: de) translation을 지우세요.',
  sourceVersion: ({ max, language }) =>
    `원문(${language})에는 그런 판이 없습니다. 번역한 판의 번호를 쓰세요(최대 ${max}).`,
  translationBehind: ({ count, language, example }) =>
    `원문(${language})에서 바뀐 내용 ${count}건이 이 글에 없으며, 사이트에 그 사실이 표시됩니다. 바뀐 내용을 corrections 항목과 함께 반영하거나, 이 글에 해당하는 판의 번호를 쓰세요(${example}).`,
  untranslated: ({ language }) =>
    `이 글은 아직 원문(${language})과 한 글자도 다르지 않습니다. 번역하거나, 그때까지 초안으로 두세요(draft: true).`,
  correctionNotCarried: ({ at, language }) =>
    `원문(${language})의 ${at} 정정이 이 글에 없습니다. 같은 시각으로 corrections에 반영하세요. 그때까지 지금 상태로 공개하려면 waived: [${at}]를 쓰세요.`,
  waiverIdle: () => '이 시각에 해당하는, 여기에 빠진 원문의 변경이 없습니다. 지우세요.',
  successorCycle: () =>
    '후임 관계가 제자리로 돌아옵니다. 지금 업무를 맡은 사람을 쓰세요(successor: nadja-dehne).',
  nobodyFollows: ({ day }) =>
    `${day} 이후 이 업무를 맡고 있지 않으며 지금 맡은 사람도 없습니다. 후임자를 쓰세요(successor: nadja-dehne).`,
  leaverInText: ({ name }) =>
    `더는 이 업무를 맡지 않는 사람(${name})의 전화번호나 주소가 여기에 있습니다. 글에서 지우세요.`,
  reviewerMissing: ({ example }) =>
    `언어 모델이 쓴 글은 누군가 검토하고 책임져야 합니다. 검토한 사람을 쓰세요(reviewedBy: ${example}).`,
  changeEmpty: ({ example }) =>
    `아무것도 바꾸지 않습니다. 그때부터 달라지는 내용을 쓰거나(${example}) 항목을 지우세요.`,
  changeOrder: ({ earlier }) =>
    `앞 항목보다 늦게 시작하지 않습니다. 오래된 것부터 순서대로 쓰세요(${earlier} 이후).`,
  changeTwice: () =>
    '앞에 있는 항목과 같은 때에 시작합니다. 한 항목으로 합치거나 맞는 시작 시점을 쓰세요(validFrom: 2026-12-24).',
  changeIdle: () =>
    '이미 그 전부터 그렇습니다. 위에 새 값이 있으면 곧바로 공개되므로 이전 값으로 되돌리고, 그렇지 않으면 이 줄을 지우세요.',
  factTooEarly: ({ from }) =>
    `보도자료 날짜에 해당하는 값이 없습니다. 첫 값의 기준은 ${from}입니다. 수치 파일에 더 이른 값을 추가하거나 여기에 숫자를 직접 쓰세요.`,
  factOutdated: ({ value, since, example }) =>
    `이전 값입니다. ${since}부터는 ${value}입니다. ${example}로 쓰거나 이 값의 기준일을 함께 쓰세요.`,
};
