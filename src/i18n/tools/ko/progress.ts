import type { ProgressWords } from '../../shapes/progress.ts';

/** What a build says of its progress. */
export const progressWords: ProgressWords = {
  steps: {
    content: '콘텐츠 파일',
    code: '코드',
    pages: '페이지와 피드',
    pictures: '사진',
    search: '검색',
    proof: '검증',
  },
  begun: (number, all, step) => `[${number}/${all}] ${step} …`,
  counted: (number, all, step, done, of) => `[${number}/${all}] ${step}: ${of}개 중 ${done}개`,
  left: (duration) => `약 ${duration} 남음`,
  over: (step, duration, count) => `${step}: ${count === undefined ? '' : `${count}개, `}${duration}`,
  built: (duration) => `빌드 완료: ${duration}`,
  more: (lines) => `… 외 ${lines}줄: “npm run build -- --verbose”로 모두 볼 수 있습니다.`,
};
