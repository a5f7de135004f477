import type { FeedWords } from '../de/feeds.ts';

/** How to subscribe. */
export const feedWords: FeedWords = {
  title: '보도자료 구독',
  intro:
    '피드를 구독하면 새 보도자료 전문을 가입 없이 자동으로 받아 볼 수 있습니다. 피드 리더와 피드 주소만 있으면 됩니다.',
  howTitle: '구독 방법',
  how: [
    '이미 쓰고 있는 프로그램을 이용하세요. Thunderbird, Outlook과 여러 브라우저에서 피드를 읽을 수 있고, 휴대전화에서는 NetNewsWire, Feeder, Feedly 등을 쓸 수 있습니다.',
    '이 페이지에서 원하는 피드의 주소를 복사하세요.',
    '리더의 ‘피드 추가’ 또는 ‘구독’에 주소를 붙여 넣으면 끝입니다.',
  ],
  mailTitle: '이메일로 받고 싶다면',
  mail: 'Blogtrottr, Feedrabbit, Follow.it 같은 서비스가 피드의 새 글을 이메일로 보내 줍니다. 가입은 해당 서비스에서 하며, 이 사이트는 이메일 주소를 알 수 없습니다.',
  /** Where the newsroom has a mailing of its own. */
  mailOwn: {
    text: '보도자료를 이메일로도 보내 드립니다. 신청한 뒤 확인 메일에서 승인하면 되고, 언제든지 해지할 수 있습니다.',
    signUp: '이메일 구독 신청',
  },
  formats:
    '어떤 형식이 좋을까요? 잘 모르겠다면 RSS를 고르세요. 모든 형식에 같은 보도자료 전문이 들어 있습니다.',
  listTitle: '전체 피드',
  main: (language) => `${language} 보도자료 전체`,
  everything: '모든 언어의 보도자료 전체',
  saved: '선별 검색',
  copy: (format, feed) => `주소 복사: ${format}, ${feed}`,
  copyShort: '복사',
  copied: '주소를 복사했습니다',
  failed: '복사할 수 없습니다',
  opmlTitle: '한 번에 구독하기',
  opml: (language) => `${language} 피드 전체 목록(OPML)`,
  opmlAll: '모든 언어의 피드 목록(OPML)',
  opmlText: '피드 리더에서 이 목록을 가져오면 들어 있는 모든 피드를 구독할 수 있습니다.',
  about: (subject, newsroom) => `${subject} | ${newsroom}`,
  archive: (subject, number) => `${subject}, 아카이브 ${number}`,
  opened: '이 페이지는 피드입니다. 구독하려면 이 페이지의 주소를 피드 리더에 붙여 넣으세요.',
};
