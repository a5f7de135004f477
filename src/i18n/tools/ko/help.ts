import type { HelpWords } from '../../shapes/help.ts';
import { distributionWords } from './distribution.ts';
import { developerHelp } from './help-developers.ts';
import { setupFlags } from './setup-look.ts';

const verbose = '파일마다 한 줄씩 출력합니다';
const quiet = '잘못된 것만 출력합니다';
const until = 'UTC와의 차이를 포함한 시각(2026-07-16T09:00:00+02:00)';
const list = (near: string | undefined, all: string) =>
  near ? `혹시 ${near}입니까?` : `사용할 수 있는 것: ${all}.`;

/** What the commands say of themselves, and of what they do not understand. */
export const helpWords: HelpWords = {
  use: '사용법:',
  flags: '옵션:',
  help: '이 도움말을 보여 줍니다',
  guide: (file) => `자세한 설명: ${file}`,
  going: (what, version, instead) =>
    `${what}: ${version} 버전부터 없어집니다. 대신 이렇게 쓰세요: ${instead}`,
  flaws: {
    unknownCommand: (command, near, all) => `“${command}” 명령은 없습니다. ${list(near, all)}`,
    unknownFlag: (flag, near, all) => `여기에는 ${flag} 옵션이 없습니다. ${list(near, all)}`,
    needsValue: (flag) => `${flag}에는 값이 필요합니다. ${flag} 뒤에 값을 쓰세요.`,
    noValue: (flag) => `${flag}에는 값을 쓸 수 없습니다. ${flag}만 쓰거나 빼세요.`,
    wrongValue: (flag, value, near, all) => `${flag}에 “${value}” 값을 쓸 수 없습니다. ${list(near, all)}`,
    wrongPlace: (value, near, all) => `여기에서는 “${value}” 값을 알 수 없습니다. ${list(near, all)}`,
    tooMany: (value) => `“${value}” 부분이 남습니다. 공백이 있는 글은 따옴표로 묶으세요.`,
    more: (command) => `모든 옵션: ${command}`,
  },
  commands: {
    start: {
      does: '뉴스룸을 빌드하고 이 컴퓨터에서 보여 줍니다.',
      use: ['npm start', 'npm start -- --port 8080', 'npm start -- showcase'],
      flags: { port: '포트(4321)', verbose },
    },
    dev: {
      does: '글을 쓰는 동안 초안을 포함한 뉴스룸을 보여 줍니다. 데스크는 /admin/에 있습니다.',
      use: ['npm run dev'],
      flags: {
        port: '포트(4321)',
        host: '같은 네트워크의 다른 컴퓨터에서도 볼 수 있게 합니다',
        open: '브라우저를 엽니다',
        'allowed-hosts': '다른 컴퓨터가 요청할 때 쓸 수 있는 호스트 이름',
        force: '콘텐츠를 모두 새로 읽습니다',
        verbose: 'Astro가 하는 일을 모두 출력합니다',
      },
    },
    build: {
      does: '공개 사이트를 dist/에 빌드합니다. 실패하면 지난 빌드가 그대로 남습니다.',
      use: ['npm run build'],
      flags: { verbose, quiet },
    },
    'build:preview': {
      does: '어떤 시각(기본값은 다음 공개 시각)의 사이트를 미리 빌드합니다. 일반 공개용이 아닙니다.',
      use: ['npm run build:preview', 'npm run build:preview -- --until 2026-07-16T09:00:00+02:00'],
      flags: { until, out: '폴더(preview)', verbose, quiet },
    },
    preview: {
      does: '지난 빌드를 보여 줍니다.',
      use: ['npm run preview'],
      flags: {
        port: '포트(4321)',
        host: '같은 네트워크의 다른 컴퓨터에서도 볼 수 있게 합니다',
        open: '브라우저를 엽니다',
        verbose: 'Astro가 하는 일을 모두 출력합니다',
      },
    },
    brand: {
      does: '브랜드 색마다 대비를 보여 주고 바뀐 색을 알려 줍니다.',
      use: ['npm run brand'],
    },
    check: {
      does: '콘텐츠를 검사해 오류마다 파일, 줄, 고쳐 쓸 내용을 알려 줍니다.',
      use: ['npm run check', 'npm run check -- --fix'],
      flags: {
        format: '오류를 보여 주는 형식. github는 풀 리퀘스트에 표시합니다',
        lang: '메시지 언어(de, en, fr, ko)',
        next: '사이트를 다시 빌드할 시각만 출력합니다',
        json: '--next와 함께: JSON으로 출력합니다',
        all: '모든 경고의 위치를 전부 출력합니다',
        fix: '판단이 필요 없는 것을 먼저 고칩니다',
        paths: '공개되지 않은 파일의 이름을 밝힙니다',
      },
    },
    headers: {
      does: '헤더와 이전 주소를 서버 형식으로 출력합니다.',
      use: ['npm run headers -- nginx|caddy|_headers|_redirects|cloudfront'],
      flags: {
        brotli: 'nginx: Brotli로 압축한 파일을 보냅니다',
        editor: '데스크가 통신하는 호스트. 여러 번 쓸 수 있습니다',
      },
    },
    deploy: {
      does: '공개하면 안 되는 것이 없으면 지난 빌드를 게시합니다.',
      use: [
        'npm run deploy -- server <호스트:/폴더>',
        'npm run deploy -- bucket <https://엔드포인트/버킷>',
        'npm run deploy -- folder <폴더>',
      ],
      flags: {
        rollback: 'server: 이전 사이트로 되돌립니다',
        again: 'bucket: 모든 파일을 다시 보냅니다',
        'with-path': 'folder: 주소의 경로를 폴더로 만듭니다',
        force: '보안과 관계없는 우려가 있어도 게시합니다',
        unrecorded: '게시를 기록하지 않습니다',
      },
    },
    record: {
      does: '공개된 사이트가 무엇을 보여 주는지 물어 게시 기록에 남깁니다.',
      use: ['npm run record', 'npm run record -- <https://…/>', 'npm run record -- --fetch'],
      flags: { fetch: '원격 저장소의 기록을 이 복제본으로 가져옵니다' },
    },
    clock: {
      does: '사이트를 다시 빌드해야 하는지 공개된 사이트에 묻습니다. 종료 코드 0: 예, 3: 아니요, 1: 알 수 없음.',
      use: ['npm run clock', 'npm run clock -- <https://…/>'],
    },
    review: {
      does: '변경이 무엇에 영향을 주는지 공개 시점의 모습으로 보여 줍니다.',
      use: ['npm run review', 'npm run review -- --base origin/press'],
      flags: {
        base: '비교할 브랜치',
        until,
        texts: '보류된 글도 출력합니다. 다른 사람이 읽지 않는 곳에서만 쓰세요',
        build: '그 시각의 사이트를 빌드합니다(--no-build는 생략)',
        out: '폴더(review)',
      },
    },
    smoke: {
      does: '게시한 뒤 공개된 사이트를 살펴봅니다. 있어야 할 것만 있는지 확인합니다.',
      use: ['npm run smoke', 'npm run smoke -- <https://…/>'],
      flags: { json: '결과를 JSON으로 출력합니다' },
    },
    hooks: {
      does: '커밋하기 전마다 git이 검사를 실행하게 합니다.',
      use: ['npm run hooks'],
    },
    report: {
      does: '서버 로그에서 보도자료, 묶음, 파일, 피드의 요청 수를 셉니다.',
      use: ['npm run report -- /var/log/nginx/access.log*'],
      flags: { json: '숫자를 JSON으로 씁니다', all: '모든 보도자료와 피드를 보여 줍니다' },
    },
    doctor: {
      does: '컴퓨터, 저장소, 호스트를 살펴보고 문제마다 할 일을 알려 줍니다.',
      use: ['npm run doctor'],
      flags: { offline: '인터넷에 아무것도 묻지 않습니다' },
    },
    setup: {
      does: '뉴스룸을 귀하의 것으로 만듭니다. 빠진 것을 묻고 시범 콘텐츠를 바꿉니다.',
      use: ['npm run setup', 'npm run setup -- --publisher "…" --url https://…/ …'],
      flags: setupFlags,
    },
    update: {
      does: 'Depesche의 새 버전을 별도의 브랜치로 가져와 그곳에서 검사하고 빌드합니다.',
      use: ['npm run update', 'npm run update -- --to 1.2.0', 'npm run update -- --undo'],
      flags: {
        to: '버전(기본값은 최신)',
        plan: '무엇이 바뀌는지만 알려 줍니다',
        continue: '충돌을 해결한 뒤 이어서 진행합니다',
        undo: '이전 버전으로 되돌립니다',
      },
    },
    migrate: {
      does: '모든 콘텐츠의 필드를 이 버전에 맞춥니다.',
      use: ['npm run migrate'],
      flags: { 'dry-run': '바뀔 파일만 알려 줍니다' },
    },
    import: {
      does: '다른 시스템에서 보도자료를 가져오고, 가져오지 못한 것을 보고합니다.',
      use: ['npm run import -- <원본>', 'npm run import -- --compare-addresses <파일>'],
      flags: {
        language: '보도자료의 언어',
        issuer: '발행 기관의 id',
        rights: '출처가 없는 사진의 출처 표시("사진: …")',
        since: '이 날짜부터의 보도자료만(2015-01-01)',
        limit: '이 개수만큼만',
        files: '사진과 첨부 파일이 있는 폴더',
        report: '보고서 파일, 확장자 없이(import-report)',
        fetch: '사진과 첨부 파일을 인터넷에서 가져옵니다',
        'compare-addresses': '옛 주소 목록 파일. 어느 주소가 아직 이어지는지 알려 줍니다',
        'dry-run': '보고서만 씁니다',
      },
    },
    new: {
      does: '보도자료를 초안으로 만듭니다. 빠진 것은 묻습니다.',
      use: ['npm run new', 'npm run new -- --title "…"'],
      flags: {
        title: '제목',
        date: '날짜 또는 날짜와 시각(2026-01-15T10:00)',
        languages: '언어(de,en)',
        topics: '주제 id',
        slug: '주소의 마지막 부분',
      },
    },
    ...distributionWords.help,
    ...developerHelp,
  },
};
