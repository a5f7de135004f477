import type { Collection, FileRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** A thing of a collection that somebody names and that is not there. */
export const missingThings: Readonly<Record<Collection, string>> = {
  releases: '보도자료 폴더',
  organisations: '기관',
  people: '인물',
  topics: '주제',
  places: '장소',
  facts: '수치',
  events: '일정',
};

/** What is wrong with a file: its name, its place, its address, what it lacks or names. */
export const fileFaults: Sentences<FileRule> = {
  newsroomMissing: () => '뉴스룸 설정이 없습니다. content/newsroom.yaml 파일을 작성하세요.',
  frontmatterMissing: () =>
    '파일이 기본 정보로 시작하지 않습니다. 파일 맨 위에 하이픈 세 개로 된 줄을 두 개 넣고 그 사이에 쓰세요(--- title: … ---).',
  notUtf8: () => '파일이 UTF-8 텍스트가 아닙니다. UTF-8 인코딩으로 저장하세요.',
  strangeLineEnd: () =>
    '어떤 프로그램은 줄 끝으로 읽고 어떤 프로그램은 그렇지 않은 문자가 여기 있습니다. 이 문자를 지우고 줄바꿈(Enter)이나 공백을 쓰세요.',
  danglingReference: ({ collection, suggestion }) =>
    `존재하지 않는 ${missingThings[collection]}입니다.${meant(suggestion)} 존재하는 ID를 쓰거나 파일을 추가하세요.`,
  duplicateSlug: ({ other }) =>
    `주소가 ${other} 파일과 같습니다. 두 폴더 중 하나의 이름을 바꾸세요(2019-09-11-busan-delegation-2).`,
  duplicateGuid: ({ other }) =>
    `영구 ID가 ${other} 파일과 같습니다. 이 guid 항목을 지우거나 다른 값을 쓰세요.`,
  duplicateAddress: ({ other }) => `주소가 ${other} 파일과 같습니다. 다른 주소를 쓰세요(address: contact).`,
  reservedAddress: ({ values }) => `사이트 자체에서 쓰는 주소입니다. 다른 주소를 쓰세요(${values} 제외).`,
  reservedId: ({ values, example }) =>
    `사이트 자체에서 쓰는 ID입니다(${values}). 파일 이름을 바꾸세요(${example}).`,
  fileName: ({ languages }) => `파일 이름에 이 뉴스룸의 언어가 없습니다. 파일 이름을 바꾸세요(${languages}).`,
  folderName: ({ example }) =>
    `폴더 이름이 날짜와 짧은 이름으로 되어 있지 않습니다. 폴더 이름을 바꾸세요(${example}).`,
  folderDate: ({ day }) =>
    `폴더 이름의 날짜가 다릅니다. 아직 발행 전이면 폴더 이름을 바꾸거나(${day}-…) 그대로 두세요.`,
  otherKind: ({ needs }) =>
    needs === 'file'
      ? '링크나 폴더라서 읽지 않습니다. 파일 자체를 여기에 두세요.'
      : '폴더가 있어야 할 자리에 파일이나 링크가 있어 읽지 않습니다. 폴더 자체를 여기에 두세요.',
  tooLarge: ({ max, length }) =>
    `${length}자로 글 한 편이 너무 깁니다. ${max}자 이하로 쓰고 나머지는 내려받을 파일로 곁에 두세요(attachments: [{ file: ./report.pdf, title: … }]).`,
  nestedTooDeep: ({ max }) =>
    `목록, 인용, 태그 안에 ${max}단계보다 깊이 들어 있습니다. 단계를 줄이세요(- 목록 안의 목록).`,
  tooManyMarks: ({ mark, max }) =>
    `${mark} 기호가 ${max}번을 넘습니다. 이 기호는 많을수록 시간과 메모리가 더 듭니다. 줄여 쓰세요(&amp; 대신 글자 자체를 쓰고, 표와 목록은 첨부 파일로: attachments: [{ file: ./table.csv, title: … }]).`,
  tooCostly: ({ seconds, megabytes }) =>
    `읽을 수 없습니다. 읽다가 중단되거나 CPU 시간 ${seconds}초 또는 메모리 ${megabytes}MB가 넘게 듭니다. 수천 번 되풀이되는 기호(< { [ * > |)를 찾아 지우거나 글을 나누세요.`,
  strayFile: () =>
    '사용되지 않는 파일입니다. 파일 이름을 영문 소문자, 숫자, 하이픈 하나씩과 .yaml 확장자로 바꾸세요(nadja-dehne.yaml).',
  translationsDisagree: ({ other }) =>
    `${other} 파일과 값이 다릅니다. 이 항목은 모든 언어에서 같으므로 모든 파일에 같은 값을 쓰세요.`,
  noBoilerplate: ({ day, organisation }) =>
    `${day} 기준으로 유효한 ${organisation} 기관 소개문이 없습니다. 기관 파일에 소개문을 추가하거나(validFrom: ${day}) 여기에 boilerplates: []로 쓰세요.`,
  sameValidFrom: ({ day }) =>
    `기관 소개문 두 개의 시작일이 ${day}로 같습니다. 하나에 실제 시작일을 쓰거나 하나를 지우세요.`,
  noInterfaceWords: ({ language }) =>
    `이 언어로 된 화면 문구가 없어 독자에게 영어 문구가 보입니다. 사전을 추가하세요(src/i18n/site/${language}/).`,
  noSourceText: ({ language }) =>
    `뉴스룸의 첫 번째 언어로 된 파일이 없습니다. 브라우저 편집실에 필요하므로 추가하세요(index.${language}.mdx).`,
  heldBackInPublic: () =>
    '저장소는 공개인데 이 글은 아직 공개 전입니다. 비공개 저장소에 두거나 공개 시점 이후에 올리세요(저장소가 실제로는 비공개라면 repository: private).',
  draftInPublic: () =>
    '공개 저장소에 있는 초안은 누구나 읽을 수 있습니다. 공개할 뜻이 없으면 비공개 저장소에 두세요(저장소가 실제로는 비공개라면 repository: private).',
  heldBackTold: ({ held, example }) =>
    `이 표현은 아직 공개되지 않은 ${held}에도 있습니다. 여기서 빼거나, ${example === undefined ? '그 글이 공개될 때까지 기다리세요.' : `이미 알려져도 된다면 그 폴더를 쓰세요(${example}).`}`,
  heldBackToldBefore: ({ held, example }) =>
    `이 표현은 아직 공개되지 않은 ${held}에도 있습니다. 커밋 순서로 보면 여기에서 먼저 공개되었습니다. 그렇지 않다면 빼세요.${example === undefined ? '' : ` 맞다면 그 폴더를 쓰세요(${example}).`}`,
  tellsIdle: () => '이 보도자료에는 더 이상 공개 전인 내용이 없습니다. 여기서 빼세요(tells: []).',
};
