import type { Words } from '../de/words.ts';

/** The page that tells how to cite a release. */
export const citeWords: Words['cite'] = {
  title: '이 보도자료 인용하기',
  intro:
    '복사해서 쓸 수 있는 이 보도자료의 출처입니다. 한 줄 표기, 위키백과용, 서지 관리 프로그램용이 있습니다.',
  link: '인용하기',
  line: '한 줄 표기',
  wikipedia: '위키백과',
  accessed: '확인한 날짜가 비어 있습니다. 끝에 적어 주세요.',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON(Zotero, Citavi, Mendeley)',
  back: '보도자료로 돌아가기',
  verify: '인용문이 진짜인지 확인하기',
};
