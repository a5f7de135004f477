import type { Words } from '../de/words.ts';

/** The page that compares a text or a file with what was published. */
export const verifyWords: Words['verify'] = {
  title: '진짜인가요?',
  link: '인용문·파일 확인',
  intro: '인용문이나 글, 파일을 여기에 발표된 모든 내용과 비교해 보세요. 이전 판도 포함됩니다.',
  private: '비교는 브라우저 안에서 이루어집니다. 글과 파일은 기기 밖으로 나가지 않습니다.',
  text: '글이나 인용문 붙여넣기',
  textHelp: '적어도 한 문장 전체를 넣어 주세요.',
  file: '또는 파일을 고르거나 여기로 끌어다 놓기',
  fileHelp:
    '텍스트, Markdown, HTML, Word는 낱말로, 사진과 보도자료 꾸러미를 포함한 모든 파일은 바이트로 비교합니다.',
  compare: '비교하기',
  busy: '비교하는 중…',
  version: (number, day) => `${day} 제${number}판`,
  only: (day) => `${day}에 발표된 판`,
  whole: (version) => `발표된 보도자료 전체와 같습니다: ${version}.`,
  passage: (version) => `진짜입니다. 이 대목은 보도자료에 글자 그대로 있습니다: ${version}.`,
  changed: (version) => `같지 않습니다. 가장 가까운 글: ${version}.`,
  strange: (version) => `일부만 발표된 내용이고 대부분은 아닙니다. 가장 가까운 글: ${version}.`,
  added: (count) => `발표되지 않은 낱말: ${count}개.`,
  missing: (count) => `빠진 낱말: ${count}개.`,
  current: '지금 유효한 판입니다.',
  outdated: '더는 유효하지 않은 판입니다. 보도자료가 그 뒤에 바뀌었습니다.',
  withdrawn: '철회된 보도자료입니다.',
  read: '보도자료 읽기',
  versions: '모든 판',
  differences: '다른 점',
  marks:
    '줄을 그은 부분은 발표된 보도자료에 있지만 여기에는 없는 말이고, 바탕색을 넣은 부분은 보도자료에 없는 말입니다.',
  none: '여기에 발표된 글 가운데 이와 같은 것은 없습니다.',
  noFile: '바이트가 같은 파일은 여기에 발표되지 않았습니다.',
  ask: '그것만으로 위조라고 할 수는 없습니다. 말이나 영상으로 했거나 번역되었거나 철회된 내용일 수 있습니다. 영상과 녹음의 대본은 비교하지 않습니다. 저희에게 물어보세요.',
  short: '비교하기에는 너무 짧습니다. 적어도 한 문장 전체를 넣어 주세요.',
  sameFile: (path) => `발표된 파일과 바이트까지 같습니다: ${path}`,
  sameMember: (path, kit) => `보도자료 꾸러미 ${kit}에 든 ${path} 파일과 바이트까지 같습니다`,
  failed: '비교할 수 없었습니다. 색인을 불러오지 못했습니다. 나중에 다시 시도해 주세요.',
  unreadable: '이 파일은 글로 읽을 수 없습니다.',
  counts:
    '글자와 숫자, €나 % 같은 기호를 비교합니다. 대소문자, 문장 부호, 따옴표, 줄바꿈은 따지지 않지만 숫자 안의 쉼표와 점은 따집니다.',
  byHand: {
    title: '직접 확인하기',
    text: '글: 보도자료 모음에서 보도자료를 찾으세요. ‘편집국용 자료’에 일반 텍스트 파일이 있고, 이전 판은 모두 날짜와 함께 판 페이지에 있습니다.',
    archive: '보도자료 모음',
    file: '파일: SHA-256 값을 계산해 전체 파일 목록에서 찾으세요. 보도자료 꾸러미마다 SHA256SUMS 목록이 따로 들어 있습니다.',
    sums: 'SHA256SUMS.txt: 발표된 모든 파일의 값',
    linux: 'Linux',
    mac: 'macOS',
    windows: 'Windows',
  },
  /** The key of the list of sums. */
  signature: {
    title: '서명',
    text: '전체 파일 목록은 이 키(SSH)로 서명되어 있습니다:',
    elsewhere:
      '저희가 다른 곳에 공개한 키와 비교하세요. 이 사이트를 바꿀 수 있는 사람은 이 페이지의 키도 바꿀 수 있습니다.',
    file: 'SHA256SUMS.txt.sig: 서명 파일',
    check: '서명을 확인하는 방법:',
  },
  channels: {
    title: '공식 주소',
    intro: '아래 주소만 저희 것입니다. 다른 곳에 저희 이름으로 올라온 것은 저희가 확인한 것이 아닙니다.',
    newsroom: '뉴스룸',
    trust: '프로그램용 목록: trust.txt',
  },
};
