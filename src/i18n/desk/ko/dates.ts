import type { Label } from '../../shapes/desk.ts';

/** The fields of a date of the press calendar. */
export const dateLabels: Readonly<Record<string, Label>> = {
  'events.title': ['제목', '일정의 이름입니다.'],
  'events.kind': ['종류', '어떤 일정인지 고르세요.'],
  'events.start': ['시작', '날짜, 날짜와 시각 또는 달만 쓰세요.'],
  'events.end': ['끝', '마지막 날이나 끝나는 시각입니다.'],
  'events.precision': ['달의 어느 때', '달만 알려져 있을 때 쓰세요.'],
  'events.status': ['상태', '일정이 어떻게 되었는지 고르세요.'],
  'events.place': ['장소', '열리는 곳입니다. 자유롭게 쓰거나 장소의 ID 또는 이름을 쓰세요.'],
  'events.stream': ['중계', '볼 수 있는 주소입니다.'],
  'events.note': ['내용', '어떤 일정인지 한 문장으로 쓰세요.'],
  'events.organiser': ['주최', '초대하는 기관입니다. 비워 두면 발행 기관입니다.'],
  'events.topics': ['주제', '이 주제들의 달력에 실립니다.'],
  'events.accreditation': ['취재 신청', '언론이 신청하는 방법입니다.'],
  'events.accreditation.href': ['주소', '신청하는 곳입니다.'],
  'events.accreditation.email': ['이메일', '신청을 받을 이메일 주소입니다.'],
  'events.accreditation.until': ['마감일', '신청 마지막 날입니다.'],
  'events.accreditation.note': ['안내', '가져오거나 알아야 할 것을 쓰세요.'],
  'events.validFrom': [
    '공개 시각',
    '누구나 알아도 되는 시점입니다. 날짜, 시각 또는 보도자료의 공개 시각입니다.',
  ],
  'events.changes': [
    '변경과 취소',
    '그날부터 달라지는 내용입니다. 구독한 달력에도 반영됩니다. 오래된 것부터 쓰세요.',
  ],
};
