import type { CorrectionWords } from '../de/corrections.ts';

/** What was put right after the publication. */
export const correctionWords: CorrectionWords = {
  title: '정정 및 업데이트',
  correction: '정정',
  update: '업데이트',
  was: '이전',
  now: '현재',
  concerns: '관련 보도자료',
  page: '정정 내역',
  intro: '배포한 뒤 정정하거나 업데이트하거나 철회한 내용을 최신순으로 알려 드립니다.',
  none: '아직 정정한 내용이 없습니다.',
};
