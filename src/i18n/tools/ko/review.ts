import type { ReviewWords } from '../../shapes/review.ts';

/** What a review says of a change. */
export const reviewWords: ReviewWords = {
  noBase: (name) =>
    `Git이 비교 대상을 찾지 못했습니다(${name}). 저장소에 있는 브랜치나 커밋을 쓰세요(npm run review -- --base main).`,
  onlyInPrivate:
    '--until을 쓰면 공개 전 자료의 내용이 표시되는데, 여기서는 다른 사람이 볼 수 있습니다. 본인의 터미널에서 실행하거나, 다른 사람이 볼 수 없는 곳이면 --texts를 덧붙이세요.',
  heading: (at) => `${at} 시점 기준 검토`,
  compared: (base, releases) =>
    releases === 0
      ? `${base}와(과) 비교해 이 변경은 어떤 보도자료에도 닿지 않습니다.`
      : `${base}와(과) 비교해 이 변경은 보도자료 ${releases}건에 닿습니다.`,
  looks: (count) => (count === 0 ? '다시 살펴볼 항목이 없습니다.' : `⚠ 표시된 항목 ${count}개를 살펴보세요.`),
  site: (folder) => `그 시점의 사이트가 ${folder}에 있습니다.`,
  noSite: '사이트를 빌드하지 못했습니다. 먼저 검사가 지적한 문제를 고치세요.',
  leftOut:
    '다른 사람이 볼 수 있으므로 공개 전 자료는 숫자만 표시합니다. 본인의 터미널에서 npm run review를 실행하면 모두 볼 수 있습니다.',
  otherFiles: '이 변경의 다른 파일',
  labels: {
    state: '상태',
    languages: '언어',
    contacts: '담당자',
    pictures: '사진',
    length: '분량',
    events: '일정',
    feed: '피드 항목',
    card: '공유 카드',
    hit: '검색 결과',
    places: '실리는 페이지',
    former: '이전 주소',
    check: '검사',
  },
  states: {
    draft: '초안, 날짜와 관계없이 공개되지 않음',
    scheduled: '예약됨',
    embargoed: '엠바고',
    published: '공개됨',
    updated: '업데이트됨',
    corrected: '정정됨',
    withdrawn: '철회됨',
  },
  publicFrom: (state, at) => `${state}, ${at}부터 공개`,
  publicSince: (state, at) => `${state}, ${at} 이후 공개 중`,
  removed: '이 보도자료의 모든 파일이 삭제됨',
  unreadable: (language) => `${language}: 읽을 수 없음, 이유는 검사 결과 참조`,
  hasText: (language) => `${language}: 있음`,
  noText: (language, shown) => `${language}: 본문 없음, 대신 ${shown} 본문 표시`,
  behind: (language, changes, source) => `${language}: ${source} 본문의 변경 ${changes}건이 반영되지 않음`,
  contact: (name, role, ways) => `${name}(${role}): ${ways}`,
  contactLeft: (name, day, successor) => `${name} 퇴임(${day}), 후임 ${successor}`,
  contactGone: (name, day) => `${name} 퇴임(${day}), 후임 없음`,
  contactMute: (name) => `${name}: 전화번호와 이메일이 모두 없음`,
  contactUnknown: (id) => `${id}: 읽을 수 없음, 이유는 검사 결과 참조`,
  picture: (name, credit, terms) => `${name}: ${credit}, ${terms}`,
  alternative: (language, text) => `대체 텍스트(${language}): ${text}`,
  size: (language, words, characters, minutes) =>
    `${language}: ${words}단어, 공백 포함 ${characters}자, 읽는 데 ${minutes}분`,
  event: (language, title, when) => `${language}: ${title}(${when})`,
  feedItem: (language, title, at) => `${language}: ${title}, ${at}`,
  enclosures: (names) => `첨부: ${names}`,
  noFeedItem: (language) => `${language}: 피드의 최신 항목에 없음, 피드 보관함에 있음`,
  card: (language, title, file) => `${language}: ${title}, ${file}`,
  noCard: (language) => `${language}: 없음`,
  hit: (language, title, day) => `${language}: ${title}, ${day}`,
  noHit: (language) => `${language}: 검색되지 않음`,
  more: (count) => `외 ${count}개`,
  leads: (address) => `${address}에서 이곳으로 연결됨`,
  leadsNot: (address) => `${address}에서 이곳으로 연결되지 않음`,
  none: '없음',
};
