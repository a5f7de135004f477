import type { HelpWords } from '../../shapes/help.ts';

/** What the commands for developers say of themselves. */
export const developerHelp: HelpWords['commands'] = {
  fields: { does: '개발자용: 모든 필드의 문서와 스키마를 씁니다.', use: ['npm run fields'] },
  showcase: {
    does: '개발자용: 가상의 뉴스룸을 폴더에 씁니다.',
    use: ['node src/commands/run.cjs e2e/tools/main.ts showcase <폴더>'],
  },
  test: { does: '개발자용: 긴 테스트를 뺀 모든 테스트를 실행합니다.', use: ['npm test'] },
  'test:full': {
    does: '개발자용: 긴 테스트를 모두 또는 일부 실행합니다.',
    use: ['npm run test:full', 'npm run test:full -- pages time'],
  },
  bench: {
    does: '개발자용: 빌드를 측정합니다. 다른 프로그램과도 비교할 수 있습니다.',
    use: [
      'npm run bench -- <개수> <언어 …>',
      'npm run bench -- table',
      'npm run bench -- search <개수>',
      'npm run bench -- hostile',
    ],
    flags: { pairs: '다른 프로그램과 비교하는 횟수', without: '측정하지 않을 프로그램' },
  },
  docs: {
    does: '개발자용: 문서를 검색이 있는 별도 사이트로 .docs 폴더에 빌드합니다. DOCS_OUT은 다른 폴더, DOCS_BASE는 서비스될 경로입니다.',
    use: ['npm run docs'],
  },
  screenshots: {
    does: '개발자용: 지난 빌드와 안내서, README의 화면을 찍습니다.',
    use: ['npm run screenshots', 'npm run screenshots -- guide|site|readme'],
  },
  release: {
    does: '개발자용: 태그, 버전, CHANGELOG.md가 서로 맞는지 검사하고 릴리스의 안내문과 압축 파일을 release 폴더에 만듭니다. 아무것도 게시하지 않습니다.',
    use: ['npm run release -- v1.2.0'],
  },
  format: { does: '개발자용: 모든 파일을 정해진 형식으로 씁니다.', use: ['npm run format'] },
};
