import type { FirstTexts } from '../de/first-texts.ts';

/** The first texts of a newsroom that `npm run setup` makes, for people to go on from. */
export const firstTexts: FirstTexts = {
  placeholder: '자리표시자',
  role: '언론 담당',
  newsroom: (publisher) => `${publisher} 뉴스룸`,
  description: (publisher) => `${publisher}의 소식과 보도자료를 전하는 공식 뉴스룸입니다.`,
  topic: '소식',
  boilerplate: (publisher) =>
    `자리표시자: ${publisher}이(가) 어떤 기관이며 무슨 일을 하는지 두세 문장으로 적어 주세요. 모든 보도자료 끝에 실립니다.`,
  imprint: {
    title: '발행 정보',
    summary: '이 뉴스룸의 발행 기관과 책임자를 알립니다.',
    provider: '발행 기관',
    contact: '연락처',
  },
  privacy: {
    title: '개인정보 안내',
    summary: '이 뉴스룸은 쿠키를 쓰지 않으며 외부 서버에 요청을 보내지 않습니다.',
    text: '이 뉴스룸은 미리 만들어진 페이지로 이루어져 있습니다. 쿠키를 쓰지 않고, 방문을 측정하지 않으며, 스스로 다른 서버에서 아무것도 불러오지 않습니다. 동영상은 클릭한 뒤에만 불러옵니다. 화면 모드와 검색에서 선택한 내용은 브라우저에만 남습니다.',
    placeholder: '**자리표시자: 호스팅 업체, 저장되는 데이터, 목적, 법적 근거, 보관 기간을 적어 주세요.**',
  },
  terms: {
    title: '이용 조건',
    summary: '이 뉴스룸의 글과 사진을 언론사가 어떻게 쓸 수 있는지 알립니다.',
    texts: '글',
    ofTexts:
      '보도 목적이라면 글을 무료로 인용하고 줄이고 번역할 수 있습니다. 각 보도자료에 적힌 대로 출처를 밝혀 주세요.',
    pictures: '사진',
    editorial: (licence) =>
      `“${licence}”이라는 표시는 보도자료의 내용을 보도할 때 인쇄물, 온라인, 방송, 소셜 미디어에서 사진을 무료로 쓸 수 있다는 뜻입니다. 사진에 적힌 출처를 밝혀 주세요. 사진을 자르거나 줄이고 밝기와 색을 조정할 수 있지만, 사진의 의미가 달라져서는 안 됩니다. 광고, 판매, 제3자 제공은 언론 담당자에게 먼저 문의해 주세요.`,
    onRequest: (licence) =>
      `“${licence}”라는 표시가 있으면 사진을 쓰기 전에 언론 담당자에게 문의해 주세요. 사진에 크리에이티브 커먼즈 라이선스가 적혀 있으면 그 라이선스를 따릅니다.`,
    placeholder: '**자리표시자: 이 조건을 확인하고 귀 기관의 조건으로 바꿔 주세요.**',
  },
};
