import type { NewsdeskWords } from '../de/newsdesk.ts';

/** What journalists and machines take with them: press kits, sources, twins. */
export const newsdeskWords: NewsdeskWords = {
  terms: (licence, issuer) => `본문: ${licence}. 출처 표기: ${issuer}`,
  citation: (issuer, title, kind, day) => `${issuer}, 「${title}」, ${kind}, ${day}.`,
  newsdesk: {
    title: '편집국용 자료',
    kit: (files, size) => `보도자료 꾸러미(ZIP, 파일\u00A0${files}개, ${size})`,
    organisationKit: (files, size) => `로고와 소개 글(ZIP, 파일\u00A0${files}개, ${size})`,
    copy: '복사',
    load: '내려받기',
    text: '본문',
    quote: '인용문 복사',
    cite: '출처 표기',
    copied: '복사했습니다',
    failed: '복사할 수 없습니다',
    forms: { txt: 'TXT', md: 'Markdown', json: 'JSON(ninjs)' },
    events: '캘린더',
    vcard: '연락처 저장(vCard)',
  },
  files: {
    picture: '사진',
    caption: '사진 설명',
    alt: '대체 텍스트',
    credit: '출처',
    terms: '이용 조건',
    size: (width, height) => `${width} × ${height}픽셀`,
  },
  moved: {
    title: '페이지 주소가 바뀌었습니다',
    text: '보도자료는 이제 아래 주소에 있습니다.',
  },
  machines: {
    releases: '보도자료',
    feeds: '피드',
    more: '그 밖의 페이지',
    twins:
      '모든 보도자료는 텍스트(index.txt), Markdown(index.md), IPTC ninjs 3.1 JSON(index.json)으로도 제공됩니다.',
  },
};
