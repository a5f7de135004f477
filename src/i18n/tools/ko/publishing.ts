import type { PublishingWords } from '../de/publishing.ts';

/** What publishing says. */
export const publishingWords: PublishingWords = {
  refusals: {
    demo: () =>
      '사이트가 아직 시범용으로 표시되어 있습니다. content/newsroom.yaml에서 “demo: true” 줄을 지우고 다시 빌드하세요.',
    exampleAddress: (host) =>
      `주소가 예시일 뿐입니다(${host}). content/newsroom.yaml에 실제 주소를 쓰세요(url: https://press.your-domain.kr/).`,
    placeholder: (file) =>
      `${file}에 자리표시자가 남아 있습니다. 실제 운영 주체의 정보(이름, 주소, 연락처)를 쓰세요.`,
    noBuild: (folder) => `${folder}에 빌드된 사이트가 없습니다. 먼저 빌드하세요(npm run build).`,
    otherAddress: (found, wanted) =>
      `사이트가 ${found} 주소용으로 빌드되었습니다. ${wanted} 주소용으로 다시 빌드하세요(npm run build).`,
    ahead: (at) =>
      `사이트가 아직 오지 않은 ${at} 시점의 상태입니다. 현재 시점으로 다시 빌드하세요(NEWSROOM_NOW 없이 npm run build).`,
    preview: (folder) => `${folder}의 사이트는 미리보기입니다. 공개 사이트를 빌드하세요(npm run build).`,
    held: (file) =>
      `사이트에 ${file}이(가) 보이지만, 이 글은 지금 비공개입니다(초안, 예약 또는 연장된 엠바고). 최신 상태를 가져와(git pull) 다시 빌드하세요(npm run build).`,
    otherCommit: (built, head) =>
      `사이트는 커밋 ${built}에서 빌드되었지만 브랜치는 ${head}에 있습니다. 그 커밋에서 다시 빌드하거나(npm run build), 바로 이 상태를 원하면 --force로 게시하세요.`,
    behind: (head) =>
      `커밋 ${head}이(가) 체크아웃되어 있지만 브랜치에 더 새로운 커밋이 있습니다. 가져와서(git pull) 다시 빌드하거나(npm run build), 바로 이 상태를 원하면 --force로 게시하세요.`,
    older: (built, live) =>
      `사이트(${built} 시점)가 게시된 사이트(${live} 시점)보다 오래되었습니다. 다시 빌드하거나(npm run build), 되돌리려면 --force로 게시하세요.`,
  },
  deploy: {
    usage:
      '사용법: npm run deploy -- server <호스트:/폴더> [--rollback] | bucket <https://엔드포인트/버킷> [--again] | folder <폴더> [--with-path]; [--force] [--unrecorded]',
    notAPlace: (text) =>
      `서버의 위치가 아닙니다. 호스트와 폴더를 공백 없이 쓰세요(deploy@press.your-domain.kr:/srv/newsroom). 입력값: ${text}`,
    notABucket: (text) =>
      `버킷이 아닙니다. 엔드포인트와 이름을 쓰세요(https://s3.ap-northeast-2.amazonaws.com/press). 입력값: ${text}`,
    noKeys: '저장소의 키가 없습니다. 환경 변수 AWS_ACCESS_KEY_ID와 AWS_SECRET_ACCESS_KEY를 설정하세요.',
    refused: '게시하지 않았습니다.',
    failed: (reason) =>
      `게시가 중단되었습니다. 독자에게 반쯤 올라간 페이지는 보이지 않습니다. 원인을 해결한 뒤 다시 실행하세요. 원인: ${reason}`,
    server: (number, changed) =>
      `${number}번으로 게시했습니다. 변경된 파일 ${changed}개. 되돌리려면 --rollback을 쓰세요.`,
    rolledBack: (number) => `${number}번으로 되돌렸습니다.`,
    nothingBefore: '되돌릴 이전 상태가 없습니다.',
    passedOver: (number) =>
      `${number}번은 지금 비공개인 내용이나 아직 오지 않은 시점을 보여 주므로 건너뜁니다.`,
    forced: '--force에 따라 다음에도 불구하고 게시합니다.',
    notCompared: (reason) =>
      `게시된 사이트를 확인할 수 없어, 새 사이트가 더 오래되었는지 알 수 없습니다. 원인: ${reason}`,
    bucket: (changed, removed, same) =>
      `게시했습니다. 업로드 ${changed}개, 삭제 ${removed}개, 변경 없음 ${same}개.`,
    folder: (folder) => `업로드할 준비가 되었습니다: ${folder}`,
    announced: (count) => `허브에 알렸습니다. 변경된 피드 ${count}개.`,
    notAnnounced: (topic, reason) =>
      `허브가 ${topic}을(를) 받지 않았습니다(${reason}). 게시는 모두 완료되었으며, 구독자는 다음 확인 때 새 소식을 받습니다.`,
  },
  folders: {
    places: {
      repository: '저장소',
      history: '저장소의 기록(.git)',
      content: '콘텐츠',
      sources: '소스 코드',
      packages: '설치된 패키지(node_modules)',
      build: '빌드된 사이트',
      cache: '빌드 캐시',
    },
    kept: (place, found) =>
      `이 폴더에는 아무것도 쓰지 않습니다. 이 위치 또는 그 상위나 하위에 다음이 있습니다: ${place}. 이 용도로만 쓰는 폴더를 지정하세요(../website). 입력값: ${found}`,
    foreign: {
      site: (found) =>
        `배포로 만들어지지 않은 파일이 폴더에 있어, 계속하면 사라집니다. 새 폴더나 빈 폴더를 지정하세요. 폴더의 모든 파일이 이전 배포에서 온 것이라면 그 안에 빈 파일 “.depesche”를 만드세요. 발견: ${found}`,
      build: (found) =>
        `빌드 폴더에 빌드된 사이트가 아닌 것이 있어, 계속하면 사라집니다. 새 폴더나 빈 폴더를 지정하거나(NEWSROOM_OUT) 이 폴더를 직접 비우세요. 발견: ${found}`,
      preview: (found) =>
        `미리보기 폴더에 미리보기가 아닌 것이 있어, 계속하면 사라집니다. 새 폴더나 빈 폴더를 지정하거나(--out ../preview) 이 폴더를 직접 비우세요. 발견: ${found}`,
      cache: (found) =>
        `캐시 폴더에 캐시가 아닌 것이 있어, 계속하면 사라집니다. 새 폴더나 빈 폴더를 지정하거나(NEWSROOM_CACHE) 이 폴더를 직접 비우세요. 발견: ${found}`,
      server: (found) =>
        `서버의 이 폴더는 다른 용도로 쓰이고 있습니다. 배포로 만들어지지 않은 것이 “releases”에 있습니다. 새 폴더나 빈 폴더를 지정하세요. 모두 이전 배포에서 온 것이라면 “releases” 옆에 빈 파일 “.depesche”를 만드세요. 발견: ${found}`,
      bucket: (found) =>
        `배포로 올리지 않은 파일이 버킷에 있어, 계속하면 사라집니다. 빈 버킷을 지정하세요. 모두 이전 배포에서 온 것이라면 첫 페이지 옆에 빈 파일 “.depesche”를 올리세요. 발견: ${found}`,
    },
    mounted: (found) =>
      `이 폴더에 다른 디스크가 마운트되어 있어 한 번에 교체할 수 없습니다. 그 안의 폴더를 지정하세요(${found}/site). 발견: ${found}`,
    notFolder: (found) => `폴더가 아니라 파일입니다. 폴더를 지정하세요(../website). 발견: ${found}`,
    notLock: (found) =>
      `이 명령의 잠금 파일이 있어야 할 자리에 다른 파일이 있습니다. 다른 폴더를 지정하거나 그 파일의 이름을 바꾸세요. 발견: ${found}`,
    busy: (process, lock) =>
      `이 폴더에 쓰기 작업이 진행 중입니다(프로세스 ${process}). 끝날 때까지 기다리세요. 실행 중인 작업이 없는 것이 확실하면 ${lock} 파일을 삭제하세요.`,
  },
  smoke: {
    usage: '사용법: npm run smoke [-- <https://press.your-domain.kr/>] [--json]',
    what: {
      page: '최신 보도자료',
      feed: '피드',
      sitemap: '사이트맵',
      search: '검색',
      built: '사이트 시점',
      held: '비공개 유지',
    },
    wrong: (where, reason) => `${where}(${reason})`,
    empty: '아직 공개된 보도자료가 없습니다.',
    held: (count) => `비공개 글 ${count}개, 사이트의 사이트맵·피드·목록에 없음`,
    delay: (duration) => `게시 지연: ${duration}`,
    duration: (minutes, seconds) => `${minutes}분 ${seconds}초`,
  },
  clock: {
    due: (at, late) => `${at}부터(${late}) 게시할 내용이 있습니다. 지금 다시 빌드하세요.`,
    notDue: (next) =>
      next === undefined
        ? '게시할 내용이 없으며, 저절로 생기지도 않습니다.'
        : `게시할 내용이 없습니다. 다음 시점: ${next}`,
    failed: (reason) =>
      `게시할 내용이 있는지 확인할 수 없어 빌드하지 않습니다. 원인을 해결한 뒤(npm run check로 콘텐츠를 확인할 수 있습니다) 다시 실행하세요. 원인: ${reason}`,
    unreadable: (file) => `${file} 파일을 읽을 수 없습니다.`,
    notAnInstant: (address) => `${address}에 시각이 적혀 있지 않습니다.`,
    ahead: (at) => `사이트가 아직 오지 않은 ${at} 시점의 상태를 보여 줍니다. 지금 다시 빌드하세요.`,
    none: '사이트가 아직 게시되지 않았습니다. 지금 빌드하세요.',
  },
  record: {
    usage: '사용법: npm run record [-- <https://press.your-domain.kr/>] | npm run record -- --fetch',
    kept: (commit) => `배포 기록에 추가했습니다. 커밋: ${commit}`,
    notShared: (remote, reason) =>
      `기록이 이 클론에만 있습니다. ${remote} 저장소가 받지 않았습니다. 나중에 npm run record를 실행하세요. 원인: ${reason}`,
    noCommit:
      '배포 기록에 추가하지 않았습니다. 사이트에 어느 커밋으로 빌드했는지 적혀 있지 않습니다. 콘텐츠를 저장소에서 관리하세요.',
    uncommitted: '배포 기록에 추가하지 않았습니다. 사이트가 커밋되지 않은 콘텐츠로 빌드되었습니다.',
    whenUploaded: '업로드한 뒤 npm run smoke 또는 npm run record가 배포를 기록합니다.',
    otherAddress: '배포 기록에 추가하지 않았습니다. NEWSROOM_URL이 공개 주소가 아닌 다른 주소를 가리킵니다.',
    isPreview: '배포 기록에 추가하지 않았습니다. 사이트가 미리 보기입니다.',
    refused:
      '사이트가 마지막 커밋과 다른 콘텐츠로 빌드되어, 나중에 무엇이 공개되었는지 알 수 없게 됩니다. 커밋한 뒤 다시 빌드하세요. --force를 쓰면 배포 기록 없이 게시합니다.',
    fetched: (count) => `기록된 배포: ${count}건`,
    none: '아직 배포 기록이 없습니다.',
    noRemote: '콘텐츠 저장소에 배포 기록을 둘 원격 저장소가 없습니다.',
    failed: (reason) => `배포 기록에 접근할 수 없습니다. 원인을 해결한 뒤 다시 실행하세요. 원인: ${reason}`,
    delay: (due, seen, duration) => `최근 게시 예정 ${due}, 처음 확인 ${seen}, 지연 ${duration}`,
  },
  quiet: {
    title: '예약 실행이 곧 중지됩니다',
    soon: (days, left) =>
      `마지막 커밋이 ${days}일 전입니다. GitHub는 공개 저장소에 60일 동안 커밋이 없으면 예약 워크플로를 끕니다${left > 0 ? `(${left}일 남음)` : ''}. 기본 브랜치에 커밋하거나 Actions에서 “Clock”을 다시 켜세요.`,
  },
  redirectsLeftOut: (count) =>
    `이전 주소 ${count}개는 CloudFront 함수에 들어가지 않습니다. 물음표가 없는 주소에는 여전히 연결 페이지가 있습니다.`,
  headersUsage: (formats) =>
    `사용법: npm run headers -- <${formats}> [--brotli] [--editor https://git.your-domain.kr]`,
};
