import type { ProseWords } from '../de/prose.ts';

/** What stands in a text: marks, pictures, videos, tables, notes. */
export const proseWords: ProseWords = {
  colon: ':',
  quoteOpen: '“',
  quoteClose: '”',
  credit: (source) => source,
  table: '표',
  gallery: '사진 모음',
  fileSize: (size, kind) => `${kind}, ${size}`,
  picture: {
    enlarge: '사진 크게 보기',
    close: '닫기',
    download: (format, width, height, across, down) =>
      `내려받기(${format}, ${width} × ${height}픽셀, 인쇄 크기 최대 ${across} × ${down}cm)`,
    copyCredit: '출처 복사',
    previous: '이전 사진',
    next: '다음 사진',
    ai: {
      trainedAlgorithmicMedia: '인공지능이 생성한 이미지',
      compositeWithTrainedAlgorithmicMedia: '인공지능으로 변경한 이미지',
    },
  },
  video: {
    watch: (host) => `${host}에서 보기`,
    play: '여기서 재생',
    notice: (host) => `누르기 전에는 ${host}(으)로 어떤 데이터도 전송되지 않습니다.`,
  },
  /** What stands with a number and no line break parts from it, as alternatives of a regular expression. */
  facts: {
    units: '톤|미터|킬로미터|리터|그램|유로|달러|원|퍼센트|시간|분|초|일|주|개월|년|도|명|건|메가와트',
    beforeNumbers: '제|§',
  },
  struck: { before: '[삭제:', after: ']' },
  footnotes: { label: '각주', back: '본문 {reference}번으로 돌아가기' },
};
