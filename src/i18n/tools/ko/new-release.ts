import type { NewReleaseWords } from '../../shapes/new-release.ts';

/** What `npm run new` asks and answers. */
export const newReleaseWords: NewReleaseWords = {
  title: '제목',
  day: (today) => `발행 일시(${today})`,
  languages: (all) => `언어(${all})`,
  topics: (all) => `주제(${all})`,
  missing: (what) => `${what} 항목이 비어 있습니다. 입력하세요.`,
  wrongDay: (found) =>
    `날짜가 아닙니다. 연, 월, 일과 필요하면 시각을 쓰세요(2026-01-15T10:00). 발견한 값: ${found}`,
  unknown: (what, known) => `“${what}”은(는) 없습니다. 다음에서 고르세요(${known}).`,
  brokenOff: '중단했습니다. 아무것도 만들지 않았습니다.',
  noSlug: '이 제목으로는 폴더 이름을 만들 수 없습니다. 이름을 정하세요(--slug harbour-festival).',
  taken: (folder) => `${folder}이(가) 이미 있습니다. 덮어쓰지 않습니다. 다른 이름을 정하세요(--slug …).`,
  written: (folder) => `초안으로 만들었습니다: ${folder}`,
  next: '“npm run check”는 부족한 것을 알려 주고, “npm run dev”는 보도자료를 보여 줍니다.',
};
