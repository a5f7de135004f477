import type { ValueWords } from '../de/values.ts';

/** What the values of choices mean: editors choose by these words, readers see the same. */
export const valueWords: ValueWords = {
  kinds: {
    pressRelease: '보도자료',
    statement: '입장문',
    mediaAdvisory: '취재 안내',
    announcement: '공지',
  },
  organisationKinds: {
    publisher: '발행 기관',
    member: '회원사',
    partner: '협력 기관',
    authority: '공공기관',
    chamber: '상공회의소',
    workingGroup: '워킹그룹',
    venue: '행사장',
    other: '기관',
  },
  licence: {
    editorial: '보도 목적으로 무료 사용 가능',
    cc0: '퍼블릭 도메인 (CC0)',
    'cc-by-4.0': 'CC BY 4.0',
    'cc-by-sa-4.0': 'CC BY-SA 4.0',
    'on-request': '사용 시 문의 필요',
  },
  eventStatus: {
    planned: '예정',
    confirmed: '확정',
    held: '개최됨',
    postponed: '연기',
    cancelled: '취소',
  },
};
