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
};
