import type { SetupWords } from './en.ts';

export const ko: SetupWords = {
  questions: {
    publisher: '발행 기관(정식 명칭)',
    url: '공개 주소(https://press.your-domain.com/)',
    languages: '언어, 첫 번째가 기본 언어(ko, en)',
    timeZone: '시간대(Asia/Seoul)',
    place: '보도자료 첫머리에 쓸 장소(부산)',
    contact: '언론 담당자 이름',
    email: '기자용 이메일 주소',
    phone: '국가 번호를 포함한 전화번호(+49 351 8925804)',
    address: '발행 정보에 쓸 우편 주소(한 줄)',
    repository: '외부인이 이 저장소를 읽을 수 있습니까? (private 또는 public)',
  },
  missing: (what) => `답이 빠져 있어 아무것도 바꾸지 않았습니다: ${what}.`,
  wrong: (found) => `답으로 뉴스룸을 만들 수 없어 아무것도 바꾸지 않았습니다.\n${found}`,
  notDemo: '이 콘텐츠는 더 이상 시범용이 아니므로 아무것도 바꾸지 않았습니다.',
  done: '이제 이 뉴스룸은 귀하의 것입니다. 시범 콘텐츠는 삭제되었습니다. 다음 단계: content/newsroom.yaml을 읽고 개인정보 안내를 채운 뒤 npm run new를 실행하세요.',
  role: '언론 담당',
  newsroom: (publisher) => `${publisher} 뉴스룸`,
  description: (publisher) => `${publisher}의 소식과 보도자료를 전하는 공식 뉴스룸입니다.`,
  topic: '소식',
  boilerplate: (publisher) =>
    `${publisher}: 이 문장을 지우고 어떤 기관이며 무슨 일을 하는지 두세 문장으로 소개해 주세요. 모든 보도자료 끝에 실립니다.`,
  imprint: {
    title: '발행 정보',
    summary: '이 뉴스룸의 발행 기관과 책임자를 알립니다.',
    provider: '발행 기관',
    contact: '연락처',
    responsible: '편집 책임',
  },
  privacy: {
    title: '개인정보 안내',
    summary: '이 뉴스룸은 쿠키를 쓰지 않으며 외부 서버에 요청을 보내지 않습니다.',
    text: '이 뉴스룸은 미리 만들어진 페이지로 이루어져 있습니다. 쿠키를 쓰지 않고, 방문을 측정하지 않으며, 스스로 다른 서버에서 아무것도 불러오지 않습니다. 동영상은 클릭한 뒤에만 불러옵니다. 화면 모드와 검색에서 선택한 내용은 브라우저에만 남습니다.',
    placeholder: '**자리표시자: 호스팅 업체, 저장되는 데이터, 목적, 법적 근거, 보관 기간을 적어 주세요.**',
  },
};
