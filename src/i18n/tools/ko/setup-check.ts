import type { SetupCheckWords } from '../../shapes/setup-check.ts';

/** 첫 배포 전에 빠진 것. */
export const setupCheckWords: SetupCheckWords = {
  needs: {
    content: '콘텐츠',
    address: '주소',
    imprint: '발행 정보',
    privacy: '개인정보',
    contact: '언론 담당자',
    postal: '우편 주소',
    repository: '저장소 종류',
  },
  demo: '아직 시범용 콘텐츠입니다. ‘npm run setup’을 실행하세요.',
  faults: (count) =>
    `검사에서 오류 ${count}건이 나왔습니다. ‘npm run check’를 실행하면 위치와 바르게 쓰는 법을 알려 줍니다.`,
  nowhere: (host) =>
    `${host}은(는) 예시 주소입니다. content/newsroom.yaml의 ‘url’에 실제 주소를 쓰세요(https://press.your-domain.com/).`,
  noPage: (file) => `페이지가 없습니다. ${file} 파일을 쓰세요(docs/operations.md).`,
  placeholder: (files) => `${files}에 자리표시자가 남아 있습니다. 내용을 쓰고 자리표시자를 지우세요.`,
  noContact: (file) =>
    `‘contacts’에 기자가 연락할 수 있는 사람이 없습니다. ‘email’이나 ‘phone’이 있는 사람을 넣으세요(${file}).`,
  noPostal: (file) =>
    `발행 기관에 ‘postalAddress’가 없습니다. ${file}에 쓰세요. 발행 정보에는 법에 따라 필요합니다.`,
  noRepository:
    '외부인이 이 저장소를 읽을 수 있는지 적혀 있지 않습니다. content/newsroom.yaml에 ‘repository: private’ 또는 ‘repository: public’을 쓰세요.',
  ready:
    '빠진 것이 없습니다. 다음 단계: npm run build, 그다음 npm run deploy -- <대상> (docs/operations.md).',
  sum: (count) => `${count}가지가 빠져 있습니다.`,
};
