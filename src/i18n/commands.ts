import { deskLanguage } from './faults/words.ts';

/** Why a site has to be built again; `src/model/due.ts` tells when. */
export type Reason =
  'schedule' | 'embargo' | 'correction' | 'withdrawal' | 'news' | 'age' | 'kit' | 'boilerplate' | 'contact';

type CommandWords = {
  building: string;
  ready: string;
  newsroom: string;
  search: string;
  feed: (language: string) => string;
  stop: string;
  write: string;
  notPort: (text: string) => string;
  hooks: { written: string; taken: (path: string) => string; noRepository: string };
  preview: {
    notInstant: (found: string) => string;
    nothing: string;
    isPublic: string;
    building: (at: string) => string;
    built: (folder: string) => string;
  };
  failed: string;
  busy: (process: number, lock: string) => string;
  due: {
    next: (at: string, reason: string, of: string) => string;
    nothing: string;
    reasons: Record<Reason, string>;
  };
  proof: {
    clean: (heldBack: number, files: number, seconds: string) => string;
    leak: string;
    hit: (file: string, kind: string, of: string) => string;
    unowned: (file: string) => string;
    kinds: Record<'address' | 'text' | 'contact' | 'file', string>;
  };
};

const dictionaries: Record<string, CommandWords> = {
  de: {
    building: 'Der Newsroom wird gebaut …',
    ready: 'Der Newsroom ist bereit:',
    newsroom: 'Newsroom',
    search: 'Suche',
    feed: (language) => `Feed (${language})`,
    stop: 'Beenden mit Strg-C.',
    write:
      'Zum Schreiben: „npm run dev“ zeigt jede Änderung sofort, auch Entwürfe, und öffnet die Redaktion unter /admin/.',
    notPort: (text) =>
      `„${text}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535 (npm start -- --port 8080).`,
    preview: {
      notInstant: (found) =>
        `--until ist kein Zeitpunkt mit Abstand zu UTC. Schreiben Sie ihn so: --until 2026-07-16T09:00:00+02:00. Gefunden: ${found}`,
      nothing: 'Es gibt nichts vorzuschauen: Keine Meldung ist geplant oder gesperrt.',
      isPublic:
        'Mit „repository: public“ wird keine Vorschau gebaut: Was gesperrt ist, gehört nicht in ein öffentliches Repository. Legen Sie den Inhalt in ein privates (docs/embargo.md).',
      building: (at) => `Die Vorschau auf ${at} wird gebaut …`,
      built: (folder) =>
        `Die Vorschau liegt in ${folder}. Stellen Sie sie nur hinter ein Passwort (docs/embargo.md).`,
    },
    busy: (process, lock) =>
      `Hier wird schon gebaut (Prozess ${process}). Warten Sie, bis das fertig ist; wenn Sie sicher sind, dass nichts mehr läuft, löschen Sie ${lock}.`,
    hooks: {
      written: 'Vor jedem Commit läuft jetzt die Prüfung; Fehler halten ihn auf.',
      taken: (path) =>
        `${path} gibt es schon und ist nicht von hier. Rufen Sie darin „npm run check“ auf, oder entfernen Sie die Datei.`,
      noRepository:
        'Der Ordner mit dem Inhalt liegt in keinem Git-Repositorium. Legen Sie eines an (git init).',
    },
    failed: 'Der Newsroom wurde nicht gebaut. Beheben Sie, was oben steht, und starten Sie noch einmal.',
    due: {
      next: (at, reason, of) => `Nächster Neubau: ${at} – ${reason} (${of})`,
      nothing: 'Kein Neubau ist fällig: Ohne eine neue Datei ändert sich nichts von selbst.',
      reasons: {
        schedule: 'eine geplante Meldung erscheint',
        embargo: 'eine Sperrfrist endet',
        correction: 'eine Korrektur oder Aktualisierung wird sichtbar',
        withdrawal: 'eine Meldung wird zurückgezogen',
        news: 'eine Meldung verlässt nach 48 Stunden die News-Sitemap',
        age: 'eine Meldung wird ein Jahr alt und erhält den Altershinweis',
        kit: 'eine Meldung verliert nach zwei Jahren ihre Pressemappe',
        boilerplate: 'eine neue Selbstdarstellung gilt',
        contact: 'eine Ansprechperson scheidet aus',
      },
    },
    proof: {
      clean: (heldBack, files, seconds) =>
        `Bewiesen in ${seconds.replace('.', ',')} s: Nichts von ${heldBack} zurückgehaltenen Texten steht in ${files} Dateien.`,
      leak: 'Was noch nicht öffentlich sein darf, stünde in dieser Website. Sie wurde nicht ausgeliefert und wieder entfernt. Entfernen Sie, was unten steht, aus öffentlichen Texten, aus „public“ oder aus dem Code, und bauen Sie noch einmal.',
      hit: (file, kind, of) => `${file}: enthält ${kind} einer zurückgehaltenen Datei (${of}).`,
      unowned: (file) => `${file}: gehört zu nichts, was öffentlich ist.`,
      kinds: {
        address: 'die Adresse',
        text: 'Wörter',
        contact: 'Kontaktdaten',
        file: 'ein Bild, einen Anhang oder deren Namen',
      },
    },
  },
  en: {
    building: 'Building the newsroom …',
    ready: 'The newsroom is ready:',
    newsroom: 'Newsroom',
    search: 'Search',
    feed: (language) => `Feed (${language})`,
    stop: 'Stop with Ctrl-C.',
    write:
      'To write: “npm run dev” shows every change at once, drafts included, and opens the desk at /admin/.',
    notPort: (text) => `“${text}” is not a port. Write a number from 1 to 65535 (npm start -- --port 8080).`,
    preview: {
      notInstant: (found) =>
        `--until is not an instant with an offset from UTC. Write it like this: --until 2026-07-16T09:00:00+02:00. Found: ${found}`,
      nothing: 'There is nothing to preview: no release is scheduled or under embargo.',
      isPublic:
        'With “repository: public” no preview is built: what is under embargo does not belong into a public repository. Keep the content in a private one (docs/embargo.md).',
      building: (at) => `Building the preview of ${at} …`,
      built: (folder) => `The preview is in ${folder}. Put it behind a password only (docs/embargo.md).`,
    },
    busy: (process, lock) =>
      `A build is running here already (process ${process}). Wait until it is done; if you are sure that none is running, delete ${lock}.`,
    hooks: {
      written: 'The check now runs before every commit; errors stop it.',
      taken: (path) =>
        `${path} exists and was not written here. Call “npm run check” in it, or remove the file.`,
      noRepository: 'The folder of the content is in no git repository. Make one (git init).',
    },
    failed: 'The newsroom was not built. Mend what is named above and start again.',
    due: {
      next: (at, reason, of) => `Next rebuild: ${at} – ${reason} (${of})`,
      nothing: 'No rebuild is due: without a new file nothing changes by itself.',
      reasons: {
        schedule: 'a scheduled release is published',
        embargo: 'an embargo ends',
        correction: 'a correction or update becomes visible',
        withdrawal: 'a release is withdrawn',
        news: 'a release leaves the news sitemap after 48 hours',
        age: 'a release is one year old and gets the age notice',
        kit: 'a release loses its press kit after two years',
        boilerplate: 'a new self-portrait becomes valid',
        contact: 'a contact leaves',
      },
    },
    proof: {
      clean: (heldBack, files, seconds) =>
        `Proved in ${seconds} s: nothing of ${heldBack} texts that are held back stands in ${files} files.`,
      leak: 'What must not be public yet would stand in this site. It was not shipped and has been removed. Take what is named below out of public texts, out of “public” or out of the code, and build again.',
      hit: (file, kind, of) => `${file}: holds ${kind} of a file that is held back (${of}).`,
      unowned: (file) => `${file}: belongs to nothing that is public.`,
      kinds: {
        address: 'the address',
        text: 'words',
        contact: 'contact details',
        file: 'a picture, an attachment or the name of one',
      },
    },
  },
  ko: {
    building: '뉴스룸을 빌드하는 중 …',
    ready: '뉴스룸이 준비되었습니다:',
    newsroom: '뉴스룸',
    search: '검색',
    feed: (language) => `피드(${language})`,
    stop: 'Ctrl-C로 종료합니다.',
    write:
      '글을 쓰려면 “npm run dev”를 실행하세요. 초안을 포함한 모든 변경이 바로 보이고, /admin/에서 편집기를 쓸 수 있습니다.',
    notPort: (text) =>
      `“${text}”은(는) 포트가 아닙니다. 1부터 65535까지의 숫자를 쓰세요(npm start -- --port 8080).`,
    preview: {
      notInstant: (found) =>
        `--until이 UTC 시차가 있는 시각이 아닙니다. 다음과 같이 쓰세요: --until 2026-07-16T09:00:00+02:00. 입력된 값: ${found}`,
      nothing: '미리 볼 내용이 없습니다. 예약되거나 엠바고가 걸린 보도자료가 없습니다.',
      isPublic:
        '“repository: public”이면 미리보기를 만들지 않습니다. 엠바고 자료는 공개 저장소에 두면 안 됩니다. 콘텐츠를 비공개 저장소로 옮기세요(docs/embargo.md).',
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
        boilerplate: '새 소개 글 적용',
        contact: '담당자 퇴임',
      },
    },
    proof: {
      clean: (heldBack, files, seconds) =>
        `확인됨(${seconds}초): 공개가 보류된 글 ${heldBack}건의 내용이 파일 ${files}개 어디에도 없습니다.`,
      leak: '아직 공개할 수 없는 내용이 이 사이트에 포함될 뻔했습니다. 사이트는 배포되지 않았으며 삭제되었습니다. 아래에 표시된 내용을 공개 글, “public” 폴더 또는 코드에서 제거한 뒤 다시 빌드하세요.',
      hit: (file, kind, of) => `${file}: 보류된 파일(${of})의 ${kind} 포함되어 있습니다.`,
      unowned: (file) => `${file}: 공개된 어떤 것에도 속하지 않습니다.`,
      kinds: {
        address: '주소가',
        text: '문구가',
        contact: '연락처가',
        file: '사진, 첨부 파일 또는 그 이름이',
      },
    },
  },
};

/** The words of the commands, in the language of whoever sits at this machine. */
export function commandWords(environment: NodeJS.ProcessEnv): CommandWords {
  const words = dictionaries[deskLanguage(environment)] ?? dictionaries['en'];
  if (!words) throw new Error('The commands have no English words.');
  return words;
}
