import type { FeedExtensionWords } from '../de/feed-extension.ts';

/** What the extension of the JSON Feed tells, for whoever writes a program that reads it. */
export const feedExtensionWords: FeedExtensionWords = {
  title: '프로그램용: JSON Feed에 추가된 정보',
  intro:
    'JSON Feed의 모든 항목에는 ‘_newsroom’이라는 객체가 있습니다. JSON Feed 1.1 규격에 따른 확장이며, 이를 모르는 프로그램은 그냥 지나칩니다.',
  keys: {
    about: '이 설명의 주소입니다.',
    status:
      '보도자료의 상태입니다. ‘published’(배포), ‘updated’(업데이트), ‘corrected’(정정), ‘withdrawn’(철회) 가운데 하나입니다.',
    version: '몇 번째 판인지 나타냅니다. 처음은 1이고, 정정·업데이트·철회가 있을 때마다 1씩 늘어납니다.',
    embargo: '항상 ‘null’입니다. 엠바고가 걸린 보도자료는 어느 피드에도 실리지 않습니다.',
    corrections:
      '모든 정정과 업데이트입니다. 시각(‘at’), 종류(‘kind’: ‘correction’ 또는 ‘update’), 바뀐 내용(‘note’)과, 밝힌 경우 이전 문구(‘was’) 및 현재 문구(‘now’)가 있습니다.',
    events:
      '보도자료의 일정입니다. 제목(‘title’), 시작과 끝(‘start’, ‘end’: 날짜, 시각 또는 달), 달의 어느 무렵인지(‘precision’), 장소(‘place’), 주최(‘organiser’), 진행 상태(‘status’), 등록 방법(‘registration’)이 들어 있습니다.',
    contacts: '언론 담당자의 이름, 직책, 소속, 이메일 주소, 전화번호입니다.',
    terms: '본문을 어떤 조건으로 쓸 수 있는지 말로 알려 줍니다.',
    alt: '‘image’에 실린 사진의 대체 텍스트이며, 사진이 없으면 ‘null’입니다.',
    taken_over:
      '다른 시스템에서 옮겨 온 보도자료일 때 그 출처(‘from’)와 옮긴 날짜(‘on’)이며, 그렇지 않으면 ‘null’입니다.',
    sha256:
      '체크섬입니다. UTF-8로 된 ‘content_text’의 SHA-256 값(16진수)이며, 이 값이 같으면 본문도 같습니다.',
  },
};
