import type { EventWords } from '../de/event.ts';
import { valueWords } from './values.ts';

/** An event: when, where, and how to take part. */
export const eventWords: EventWords = {
  month: {
    early: (month) => `${month} 초`,
    mid: (month) => `${month} 중순`,
    late: (month) => `${month} 말`,
  },
  status: valueWords.eventStatus,
  past: '일정 지남',
  when: '일시',
  where: '장소',
  organiser: '주최',
  registration: '참가 신청',
  registrationStatus: { open: '접수 중', closed: '마감' },
  calendar: '캘린더에 추가',
  register: '신청하기',
  until: (day) => `${day}까지`,
  time: (time) => time,
  to: (start, end) => `${start} ~ ${end}`,
};
