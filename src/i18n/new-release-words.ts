import { terminalLanguage } from './faults/words.ts';

type NewReleaseWords = {
  title: string;
  day: (today: string) => string;
  languages: (all: string) => string;
  topics: (all: string) => string;
  missing: (what: string) => string;
  wrongDay: (found: string) => string;
  unknown: (what: string, known: string) => string;
  noSlug: string;
  brokenOff: string;
  taken: (folder: string) => string;
  written: (folder: string) => string;
  next: string;
  usage: string;
};

const usage =
  'npm run new -- --title … [--date 2026-01-15T10:00] [--languages de,en] [--topics …] [--slug …]';

const dictionaries: Readonly<Record<string, NewReleaseWords>> = {
  de: {
    title: 'Titel',
    day: (today) => `Veröffentlicht am (${today})`,
    languages: (all) => `Sprachen (${all})`,
    topics: (all) => `Themen (${all})`,
    missing: (what) => `${what} fehlt. Geben Sie es an.`,
    wrongDay: (found) =>
      `Das ist kein Tag. Schreiben Sie Jahr, Monat, Tag und wenn Sie mögen die Uhrzeit (2026-01-15T10:00). Gefunden: ${found}`,
    unknown: (what, known) => `„${what}“ gibt es hier nicht. Wählen Sie aus (${known}).`,
    brokenOff: 'Abgebrochen; es wurde nichts angelegt.',
    noSlug: 'Aus diesem Titel wird kein Ordnername. Geben Sie einen an (--slug hafenfest).',
    taken: (folder) =>
      `${folder} gibt es schon; es wird nichts überschrieben. Geben Sie einen anderen Namen an (--slug …).`,
    written: (folder) => `Angelegt als Entwurf: ${folder}`,
    next: '„npm run check“ sagt, was noch fehlt; „npm run dev“ zeigt die Meldung.',
    usage,
  },
  en: {
    title: 'Headline',
    day: (today) => `Published at (${today})`,
    languages: (all) => `Languages (${all})`,
    topics: (all) => `Topics (${all})`,
    missing: (what) => `${what} is missing. Give it.`,
    wrongDay: (found) =>
      `This is no day. Write year, month, day and, if you like, the time (2026-01-15T10:00). Found: ${found}`,
    unknown: (what, known) => `There is no “${what}” here. Choose (${known}).`,
    brokenOff: 'Broken off; nothing has been made.',
    noSlug: 'No folder can be named after this headline. Give a name (--slug harbour-festival).',
    taken: (folder) => `${folder} exists already; nothing is overwritten. Give another name (--slug …).`,
    written: (folder) => `Made as a draft: ${folder}`,
    next: '“npm run check” says what is missing; “npm run dev” shows the release.',
    usage,
  },
  ko: {
    title: '제목',
    day: (today) => `발행 일시(${today})`,
    languages: (all) => `언어(${all})`,
    topics: (all) => `주제(${all})`,
    missing: (what) => `${what} 항목이 비어 있습니다. 입력하세요.`,
    wrongDay: (found) =>
      `날짜가 아닙니다. 연, 월, 일과 필요하면 시각을 쓰세요(2026-01-15T10:00). 발견한 값: ${found}`,
    unknown: (what, known) => `“${what}”은(는) 없습니다. 다음에서 고르세요(${known}).`,
    brokenOff: '중단했습니다. 아무것도 만들지 않았습니다.',
    noSlug: '이 제목으로는 폴더 이름을 만들 수 없습니다. 이름을 정하세요(--slug harbour-festival).',
    taken: (folder) => `${folder}이(가) 이미 있습니다. 덮어쓰지 않습니다. 다른 이름을 정하세요(--slug …).`,
    written: (folder) => `초안으로 만들었습니다: ${folder}`,
    next: '“npm run check”는 부족한 것을 알려 주고, “npm run dev”는 보도자료를 보여 줍니다.',
    usage,
  },
};

/** The words of `npm run new`, in the language of whoever sits at this machine. */
export function newReleaseWords(environment: NodeJS.ProcessEnv): NewReleaseWords {
  const words = dictionaries[terminalLanguage(environment)] ?? dictionaries['en'];
  if (!words) throw new Error('There are no English words.');
  return words;
}
