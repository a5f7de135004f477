import type { LocalWords } from '../../shapes/local-desk.ts';

/** What the desk of this machine answers when it refuses. */
export const localWords: LocalWords = {
  language: 'ko',
  notHere: '이 컴퓨터에서 실행 중인 편집실에서 온 요청이 아닙니다. 터미널에 표시된 링크를 새 창에서 여세요.',
  unknownCall: '이 컴퓨터의 편집실에서는 할 수 없는 일입니다.',
  notConfined: (path) =>
    `${path}: 콘텐츠 폴더에 없습니다. 그 폴더에만 저장하며 링크를 거쳐 저장하지 않습니다.`,
  wrongKind: (path, values) => `${path}: 콘텐츠에 쓰지 않는 확장자입니다. 다음 중 하나를 쓰세요(${values}).`,
  wrongName: (path, name) =>
    `${path}: 이 파일 이름을 쓸 수 없는 시스템이 있습니다. 이름을 바꾸세요(${name}).`,
  conflict: (path) =>
    `${path}: 그사이에 바뀌었습니다. 페이지를 새로 고쳐 새 내용을 확인하세요. 덮어쓴 것은 없습니다.`,
  taken: (path) => `${path}: 이미 있습니다. 다른 이름을 고르세요.`,
  unasked: (path) =>
    `${path}: 공개된 글인데 삭제해도 되는지 확인하지 않았습니다. 삭제한 것은 없습니다. 페이지를 새로 고친 뒤 다시 삭제하세요.`,
  busy: (what) =>
    `이 저장소에서 Git 작업이 진행 중입니다(${what}). 작업을 마치거나 중단한 뒤 다시 저장하세요.`,
  detached: '이 저장소는 어느 브랜치에도 있지 않습니다. 브랜치로 옮긴 뒤(git switch main) 다시 저장하세요.',
  locked: '다른 프로그램이 이 저장소에 쓰고 있습니다. 잠시 뒤 다시 저장하세요.',
  noAuthor:
    'Git이 사용자가 누구인지 모릅니다. 한 번 알려 주세요: git config --global user.name "Ada Anker" 및 git config --global user.email ada@example.org',
  noRepository:
    '콘텐츠가 Git 저장소에 있지 않습니다. 저장소를 만든 뒤(git init) “npm run dev”를 다시 실행하세요.',
  wrongBranch: (found) => `저장소가 ${found} 브랜치로 바뀌었습니다. 페이지를 새로 고친 뒤 다시 저장하세요.`,
  tooLarge: '너무 큽니다. 한 번에 100MB까지 저장할 수 있습니다.',
  unreadable: '읽을 수 없는 요청입니다. 페이지를 새로 고치세요.',
  wouldBreak: (errors) =>
    `이대로는 뉴스룸을 빌드할 수 없습니다. 저장하지 않았고, 잃은 것도 없습니다. 먼저 다음을 고치세요.\n${errors.map((error) => `• ${error}`).join('\n')}`,
  failed: (said) => `Git이 변경을 받아들이지 않아 되돌렸습니다. Git의 답: ${said}`,
  noShared:
    '이 저장소에는 공유 저장소가 없습니다. 뉴스룸 관리자가 설정할 수 있습니다(git remote add origin …).',
  noAnswer:
    '공유 저장소가 응답하지 않았습니다. 여기에는 모두 저장되어 있습니다. 연결을 확인한 뒤 다시 발행하세요.',
  newerThere:
    '공유 저장소에 더 새로운 변경이 있으며, 덮어쓰지 않습니다. 먼저 가져온 뒤(git pull --rebase) 다시 발행하세요.',
  notPublished: (said) =>
    `공유 저장소가 변경을 받아들이지 않았습니다. 여기에는 모두 저장되어 있습니다. Git의 답: ${said}`,
  unwatched: (files) =>
    `Git이 다음 파일의 변경을 살피지 않아, 편집실에서 저장해도 커밋에 들어가지 않습니다. 다시 살피게 하려면:\n${files.map(({ path, command }) => `  ${path}: ${command}`).join('\n')}`,
  ready: (address) => `편집실: ${address}`,
  inSafari: (address) => `Safari에서: ${address}`,
  nextLink: (address) => `다른 브라우저에서 열려면: ${address}`,
  once: '이 링크는 브라우저 하나에서 한 번만 쓸 수 있고, 그 뒤에는 새 링크가 여기에 표시됩니다. 초안과 엠바고 중인 보도자료도 볼 수 있습니다.',
  closed: {
    title: '터미널에 표시된 링크를 여세요',
    how: '이 뉴스룸에서는 초안과 엠바고 중인 보도자료도 보입니다. 그래서 “npm run dev”가 “편집실” 뒤에 표시하는 링크로만 열립니다.',
    spent: '이미 사용했거나 이전에 실행했을 때의 링크입니다.',
    lost: '링크를 방금 다시 표시했습니다. 브라우저 하나에서 한 번만 쓸 수 있습니다.',
  },
  opening: {
    title: '편집실을 여는 중입니다',
    needsScript: '편집실을 쓰려면 JavaScript가 필요합니다. 이 주소에서 허용한 뒤 페이지를 새로 고치세요.',
  },
  hostRefused:
    '“npm run dev”에서는 초안과 엠바고 중인 보도자료도 보이므로 이 컴퓨터의 요청에만 답합니다. --host를 빼세요. 다른 컴퓨터에서는 터널로 연결할 수 있습니다: ssh -L 4321:localhost:4321 <컴퓨터>',
};
