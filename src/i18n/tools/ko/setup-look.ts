import type { SetupLookWords } from '../../shapes/setup-look.ts';
import { setupWords } from './setup.ts';

// A contrast is never told larger than it is.
const ratio = (value: number) =>
  `${value.toLocaleString('ko', { maximumFractionDigits: 1, roundingMode: 'floor' })}:1`;

/** 새 뉴스룸의 모습과 사이트를 둘 곳. */
export const setupLookWords: SetupLookWords = {
  questions: {
    logo: '로고, SVG 또는 PNG 파일(Enter: 없음, 그 자리에 이름을 씁니다)',
    colour: '기관의 대표 색, 디자인 지침에 있는 그대로(#0057a8; Enter: 기본 색)',
    typeface: '서체, WOFF2 파일(Enter: 기본 서체)',
    typefaceLicence:
      '공개 사이트에서 이 서체를 제공해도 되는 라이선스(SIL Open Font License 1.1 또는 계약 이름)',
    host: '사이트를 둘 곳(github-pages, gitlab-pages, forgejo, server, bucket, none)',
    target:
      '서버의 폴더(deploy@press.your-domain.com:/srv/newsroom) 또는 버킷 주소(https://s3.example.com/newsroom). Enter를 누르면 비워 둡니다',
  },
  enter: (answer) => `Enter: ${answer}`,
  noFile: (path) =>
    `그 자리에 파일이 없습니다. 현재 폴더나 루트에서 시작하는 경로를 쓰세요. 입력된 값: ${path}`,
  noTypeface:
    '이 파일은 WOFF2 서체가 아닙니다. 제작사에 웹용 파일을 요청하거나 변환하세요(fonttools, woff2_compress)',
  noLetters: '이 파일에는 라틴 문자가 없습니다. 이름에 “latin”이 들어 있는 파일을 고르세요',
  noTarget: (kinds) => `게시할 수 있는 곳이 아닙니다. ${kinds} 형식으로 쓰세요`,
  contrast: (light, dark) =>
    `링크의 대비는 밝은 페이지에서 ${ratio(light)}, 어두운 페이지에서 ${ratio(dark)}입니다. 4.5:1 이상이어야 합니다. 모든 조합: npm run brand.`,
  noLook:
    '모습은 기본 그대로입니다. 로고, 색, 서체는 나중에 content/brand.yaml에 쓸 수 있습니다(docs/brand.md).',
  next: {
    'github-pages': (deploy) =>
      `GitHub Pages: Settings → Pages → Source에서 “GitHub Actions”를 고른 뒤 입력하세요: gh variable set NEWSROOM_DEPLOY --body ${deploy} (docs/deploy-github-pages.md).`,
    'gitlab-pages': (deploy) =>
      `GitLab Pages: Settings → CI/CD → Variables에 NEWSROOM_DEPLOY를 만들고 값으로 ${deploy}를 넣은 뒤, 5분마다 도는 파이프라인 예약을 만드세요(docs/operations.md).`,
    forgejo: (deploy, secrets) =>
      `Forgejo: Settings → Actions → Variables에 NEWSROOM_DEPLOY를 만들고 값으로 “${deploy}”를 넣으세요. Secrets: ${secrets} (docs/operations.md).`,
    server: (deploy, secrets) =>
      `자체 서버, 직접 게시: npm run deploy -- ${deploy}. 워크플로로 게시: NEWSROOM_DEPLOY의 값은 “${deploy}”, 시크릿은 ${secrets} (docs/deploy-server.md).`,
    bucket: (deploy, secrets) =>
      `버킷, 직접 게시: npm run deploy -- ${deploy}. 워크플로로 게시: NEWSROOM_DEPLOY의 값은 “${deploy}”, 시크릿은 ${secrets} (docs/deploy-bucket.md).`,
  },
  nowhere: '사이트를 둘 곳은 아직 정해지지 않았습니다(대상 목록: docs/operations.md).',
  targets: {
    server: '사용자@호스트:/폴더',
    bucket: 'https://저장소/버킷',
  },
};

/** `npm run setup`의 각 플래그가 뜻하는 것. */
export const setupFlags = {
  ...setupWords.questions,
  ...setupLookWords.questions,
  upstream: setupWords.upstream,
  check: setupWords.check,
};
