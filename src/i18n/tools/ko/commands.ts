import type { CommandWords } from '../../shapes/commands.ts';

/** What the commands of a newsroom say. */
export const commandWords: CommandWords = {
  building: '뉴스룸을 빌드하는 중 …',
  ready: '뉴스룸이 준비되었습니다:',
  newsroom: '뉴스룸',
  search: '검색',
  feed: (language) => `피드(${language})`,
  stop: 'Ctrl-C로 종료합니다.',
  write:
    '글을 쓰려면 “npm run dev”를 실행하세요. 초안을 포함한 모든 변경이 바로 보이고, /admin/에서 편집실을 쓸 수 있습니다.',
  notPort: (text) =>
    `“${text}”은(는) 포트가 아닙니다. 1부터 65535까지의 숫자를 쓰세요(npm start -- --port 8080).`,
  preview: {
    notInstant: (found) =>
      `--until이 UTC 시차가 있는 시각이 아닙니다. 다음과 같이 쓰세요: --until 2026-07-16T09:00:00+02:00. 입력된 값: ${found}`,
    nothing: '미리 볼 내용이 없습니다. 예약되거나 엠바고가 걸린 보도자료가 없습니다.',
    isPublic:
      '“repository: public”이면 미리보기를 만들지 않습니다. 엠바고 자료는 공개 저장소에 두면 안 됩니다. 콘텐츠를 비공개 저장소로 옮기세요(docs/embargo.md).',
    ahead: (at) =>
      `NEWSROOM_NOW(${at})가 아직 오지 않은 시점이므로 공개 사이트가 아니라 미리보기를 만듭니다. 공개 사이트는 NEWSROOM_NOW 없이 빌드하세요.`,
    building: (at) => `${at} 시점의 미리보기를 빌드하는 중 …`,
    built: (folder) => `미리보기가 ${folder}에 있습니다. 반드시 비밀번호로 보호하세요(docs/embargo.md).`,
  },
  busy: (process, lock) =>
    `이미 빌드가 진행 중입니다(프로세스 ${process}). 끝날 때까지 기다리세요. 실행 중인 빌드가 없는 것이 확실하면 ${lock} 파일을 삭제하세요.`,
  hooks: {
    written: '이제 커밋할 때마다 검사를 실행하며, 오류가 있으면 커밋이 중단됩니다.',
    taken: (path) =>
      `${path} 파일이 이미 있으며 여기서 만든 것이 아닙니다. 그 안에서 “npm run check”를 실행하거나 파일을 삭제하세요.`,
    noRepository: '콘텐츠 폴더가 Git 저장소 안에 있지 않습니다. 저장소를 만드세요(git init).',
  },
  failed: '뉴스룸을 빌드하지 못했습니다. 위에 표시된 문제를 고친 뒤 다시 시작하세요.',
  due: {
    next: (at, reason, of) => `다음 재빌드: ${at} – ${reason} (${of})`,
    nothing: '예정된 재빌드가 없습니다. 새 파일이 없으면 저절로 바뀌는 내용이 없습니다.',
    reasons: {
      schedule: '예약된 보도자료 공개',
      embargo: '엠바고 해제',
      correction: '정정 또는 업데이트 공개',
      withdrawal: '보도자료 철회',
      news: '48시간이 지난 보도자료가 뉴스 사이트맵에서 빠짐',
      age: '보도자료가 1년이 지나 안내문이 붙음',
      kit: '2년이 지난 보도자료의 꾸러미 제공 종료',
      event: '행사 종료',
      registration: '참가 신청 마감',
      boilerplate: '새 소개 글 적용',
      contact: '담당자 퇴임',
      change: '인물·단체·주제 정보 변경',
    },
  },
  signature: {
    failed: (key, reason) =>
      `NEWSROOM_SIGNING_KEY의 키(${key})로 SHA256SUMS.txt 목록에 서명하지 못했습니다: ${reason} 암호가 있는 키는 ssh-agent에 넣고, 공개 키의 경로를 적으세요.`,
  },
  paths: {
    differ:
      '빌드된 사이트가 예고된 사이트와 다릅니다. 아래 파일은 전체 경로 목록에 없거나 빠져 있습니다. 사이트는 배포되지 않았고 삭제되었습니다. 프로그램 오류이니 알려 주세요.',
    unclaimed: (file) => `${file}: 이 파일을 예고한 것이 없습니다.`,
    early: (of) => `${of}: 다른 시점에 속하는 파일입니다.`,
    missing: (path, owner) => `${path}: 만들어지지 않았습니다${owner ? `(${owner})` : ''}.`,
  },
  proof: {
    clean: (heldBack, files, seconds) =>
      `확인됨(${seconds}초): 공개가 보류된 글 ${heldBack}건의 내용이 파일 ${files}개 어디에도 없습니다.`,
    leak: '아직 공개할 수 없는 내용이 이 사이트에 포함될 뻔했습니다. 사이트는 배포되지 않았으며 삭제되었습니다. 아래에 표시된 내용을 공개 글, “public” 폴더 또는 코드에서 제거한 뒤 다시 빌드하세요.',
    hit: (file, kind, of, saidBy = []) =>
      `${file}: 보류된 파일(${of})의 ${kind} 포함되어 있습니다.${saidBy.length ? ` 해당 내용이 있는 파일: ${saidBy.join(', ')}.` : ''}`,
    unowned: (file) => `${file}: 공개된 어떤 것에도 속하지 않습니다.`,
    unreadable:
      '아래 파일은 읽을 수 없어 보류된 문구가 들어 있는지 확인하지 못했습니다. 사이트는 배포되지 않았으며 삭제되었습니다. 텍스트를 읽을 수 있는 파일로 바꾸세요. 또는 직접 확인한 뒤 첨부 파일이나 로고에 “unread: allowed”를 쓰고, “public” 폴더의 파일은 newsroom.yaml에 적으세요(unread: [film.mp4]).',
    notRead: (count) => `읽지 못한 파일 ${count}개:`,
    unread: (file, reason, allowedBy) =>
      `${file}: ${reason}.${allowedBy ? ` 허용한 파일: ${allowedBy}.` : ''}`,
    alike: (file, of) => `${file}: 보류된 사진(${of})과 비슷해 보입니다. 두 사진을 비교해 보세요.`,
    reasons: {
      kind: '이 종류의 파일에서는 문구를 찾을 수 없습니다',
      locked: '비밀번호로 잠겨 있습니다',
      noText: '내용은 보이지만 텍스트로 읽을 수 없는 부분이 있습니다(예: 스캔본)',
      damaged: '손상되었습니다',
      tooLarge: '압축을 풀면 너무 큽니다',
      tooDeep: '너무 여러 번 압축되었습니다',
    },
    kinds: {
      address: '주소가',
      text: '문구가',
      contact: '연락처가',
      file: '사진, 첨부 파일 또는 그 이름이',
    },
    disagree:
      '무엇이 공개 대상인지에 대해 빌드와 검증의 판단이 서로 다릅니다. 사이트는 배포되지 않았으며 삭제되었습니다. 아래 파일의 초안 여부, 날짜, 엠바고가 분명하다면 코드의 오류이니 알려 주세요.',
    disagreement: (of, says) =>
      says === 'gate'
        ? `${of}: 빌드는 공개, 검증은 보류로 판단했습니다.`
        : `${of}: 빌드는 보류, 검증은 공개로 판단했습니다.`,
    incomplete:
      '공개된 내용의 일부가 이 사이트에 빠져 있습니다. 사이트는 배포되지 않았으며 삭제되었습니다. 코드의 오류이니 알려 주세요.',
    missing: (file, part, at) => `${file}: ${part} 없습니다(${at}).`,
    parts: {
      page: '페이지가',
      title: '페이지 제목이',
      twin: '다른 형식의 페이지가',
      redirect: '이전 주소의 페이지가',
      item: '피드 항목이',
      record: '검색 항목이',
    },
  },
};
