import { deskLanguage } from './faults/words.ts';

type CommandWords = {
  building: string;
  ready: string;
  newsroom: string;
  search: string;
  feed: (language: string) => string;
  stop: string;
  write: string;
  notPort: (text: string) => string;
  failed: string;
};

const dictionaries: Record<string, CommandWords> = {
  de: {
    building: 'Der Newsroom wird gebaut …',
    ready: 'Der Newsroom ist bereit:',
    newsroom: 'Newsroom',
    search: 'Suche',
    feed: (language) => `Feed (${language})`,
    stop: 'Beenden mit Strg-C.',
    write: 'Zum Schreiben: „npm run dev“ zeigt jede Änderung sofort, auch Entwürfe.',
    notPort: (text) =>
      `„${text}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535 (npm start -- --port 8080).`,
    failed: 'Der Newsroom wurde nicht gebaut. Beheben Sie, was oben steht, und starten Sie noch einmal.',
  },
  en: {
    building: 'Building the newsroom …',
    ready: 'The newsroom is ready:',
    newsroom: 'Newsroom',
    search: 'Search',
    feed: (language) => `Feed (${language})`,
    stop: 'Stop with Ctrl-C.',
    write: 'To write: “npm run dev” shows every change at once, drafts included.',
    notPort: (text) => `“${text}” is not a port. Write a number from 1 to 65535 (npm start -- --port 8080).`,
    failed: 'The newsroom was not built. Mend what is named above and start again.',
  },
  ko: {
    building: '뉴스룸을 빌드하는 중 …',
    ready: '뉴스룸이 준비되었습니다:',
    newsroom: '뉴스룸',
    search: '검색',
    feed: (language) => `피드(${language})`,
    stop: 'Ctrl-C로 종료합니다.',
    write: '글을 쓰려면 “npm run dev”를 실행하세요. 초안을 포함한 모든 변경이 바로 보입니다.',
    notPort: (text) =>
      `“${text}”은(는) 포트가 아닙니다. 1부터 65535까지의 숫자를 쓰세요(npm start -- --port 8080).`,
    failed: '뉴스룸을 빌드하지 못했습니다. 위에 표시된 문제를 고친 뒤 다시 시작하세요.',
  },
};

/** The words of the commands, in the language of whoever sits at this machine. */
export function commandWords(environment: NodeJS.ProcessEnv): CommandWords {
  const words = dictionaries[deskLanguage(environment)] ?? dictionaries['en'];
  if (!words) throw new Error('The commands have no English words.');
  return words;
}
