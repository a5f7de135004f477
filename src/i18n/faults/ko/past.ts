import type { PastRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

const facts = { number: '숫자가', date: '날짜가', name: '이름이' };

/** What is wrong with a text compared with what it was. */
export const pastFaults: Sentences<PastRule> = {
  changedSilently: () =>
    '발행된 글이 바뀌었는데 알림이 없습니다. 단순한 오타가 아니라면 항목을 추가하세요(corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `발행된 글에서 ${facts[fact]} 바뀌었는데 알림이 없습니다. 항목을 추가하세요(corrections: [{ at: …, kind: correction, note: … }]).`,
  factRewritten: ({ release }) =>
    `공개된 보도자료(${release})에는 다른 값이 나와 있어, 알리지 않은 채 바뀌게 됩니다. 새 값은 효력이 생기는 날과 함께 changes에 쓰세요. 옛 값이 틀렸다면 보도자료의 corrections에 항목을 추가하세요.`,
  addressChanged: ({ example }) =>
    `이 보도자료가 발행되었던 예전 주소가 아무 데로도 이어지지 않습니다. 예전 주소를 추가하세요(redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `피드에서 이 보도자료의 식별자가 달라져 구독자에게 다시 나타납니다. 처음 식별자를 추가하세요(guid: ${example}).`,
  historyShallow: () =>
    '여기 git에는 이력의 끝부분만 있어서 발행된 판을 비교하거나 보여 줄 수 없습니다. 이력을 모두 받으세요(git fetch --unshallow, GitHub Actions에서는 fetch-depth: 0).',
  recordBroken: ({ commit, line }) =>
    `배포 기록에서 커밋 ${commit}에 달린 노트의 ${line}번째 줄을 읽을 수 없어, 그때 무엇이 게시되었는지 알 수 없습니다. 그 줄을 지우거나 고치세요(git notes --ref=depesche/deploys edit ${commit}).`,
  heldBackInCommit: ({ commit }) =>
    `커밋 ${commit}에 아직 공개하면 안 되는 보도자료가 들어 있고, 이 저장소는 누구나 읽을 수 있습니다. 올리기 전에 이력에서 빼세요(git rebase -i ${commit}~).`,
};
