import { historyFaults } from '../history/ko.ts';
import { body } from './body/ko.ts';
import { editorial } from './editorial/ko.ts';
import type { FaultWords } from './fault-words.ts';
import { life } from './life/ko.ts';
import { meantIn } from './suggestions.ts';

const meant = meantIn.ko;

export const ko: FaultWords = {
  found: '찾은 내용',
  level: { error: '오류', warning: '경고' },
  expected: {
    text: '텍스트로',
    list: '목록으로',
    map: '항목 묶음으로',
    yesNo: 'true 또는 false로',
    number: '숫자로',
  },
  collections: {
    releases: '보도자료 폴더',
    organisations: '기관',
    people: '인물',
    topics: '주제',
  },
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `파일 ${files}개에 문제가 없습니다.`
      : `파일 ${files}개에서 오류 ${errors}건, 경고 ${warnings}건을 찾았습니다.`,
  secretNote: '일부 파일은 아직 공개 전이므로 그 내용을 표시하지 않습니다.',
  pathNote:
    '위에는 파일 경로 대신 해시값을 표시했습니다. 본인 화면에서는 npm run check -- --paths 명령으로 경로를 볼 수 있습니다.',
  couldNotRun: (reason) => `검사를 실행할 수 없습니다: ${reason}`,
  usage:
    '사용법: npm run check -- [--format text|github] [--fix] [--next [--json]] [--paths] [--lang de|en|ko]',
  fixed: (files) =>
    files === 0
      ? '자동으로 고칠 것이 없습니다.'
      : `파일 ${files}개를 고쳤습니다. 따옴표, 줄바꿈 없는 공백, 줄 끝 공백입니다.`,
  rules: {
    ...historyFaults,
    newsroomMissing: () => '뉴스룸 설정이 없습니다. content/newsroom.yaml 파일을 작성하세요.',
    frontmatterMissing: () =>
      '파일이 기본 정보로 시작하지 않습니다. 파일 맨 위에 하이픈 세 개로 된 줄을 두 개 넣고 그 사이에 쓰세요(--- title: … ---).',
    yamlSyntax: ({ kind }) =>
      `올바른 YAML이 아닙니다(${kind}). 들여쓰기와 따옴표를 확인하세요. 콜론이 든 텍스트는 따옴표로 묶으세요(title: "Dresden: a visit").`,
    aliasUsed: () => '별칭(*name)이 쓰였습니다. 별칭 대신 값을 직접 쓰세요.',
    unknownKey: ({ suggestion, known }) =>
      suggestion
        ? `알 수 없는 항목입니다. 혹시 ${suggestion}인가요?`
        : `알 수 없는 항목입니다. 다음 중 하나를 쓰거나 이 줄을 지우세요(${known}).`,
    missing: ({ example }) => `필요한 항목이 없습니다. 추가하세요(${example}).`,
    wrongType: ({ expected, example }) => `형식이 맞지 않습니다. ${expected} 쓰세요(${example}).`,
    emptyText: () => '비어 있습니다. 텍스트를 쓰거나 이 줄을 지우세요.',
    oneOf: ({ values, suggestion }) =>
      `쓸 수 없는 값입니다.${meant(suggestion)} 다음 중 하나를 쓰세요(${values}).`,
    textTooShort: ({ min, length }) => `${length}자로 너무 짧습니다. ${min}자 이상으로 쓰세요.`,
    textTooLong: ({ max, length }) => `${length}자로 너무 깁니다. ${max}자 이하로 쓰세요.`,
    lineBreak: () => '줄바꿈이 들어 있습니다. 한 줄로 쓰세요.',
    controlCharacter: () => '보이지 않는 제어 문자가 들어 있습니다. 텍스트를 직접 다시 입력하세요.',
    tooMany: ({ max, count }) => `${count}개로 너무 많습니다. ${max}개 이하로 줄이세요.`,
    tooFew: ({ min, example }) => `개수가 너무 적습니다. ${min}개 이상 쓰세요(${example}).`,
    notAnInstant: ({ example }) =>
      `올바른 날짜와 시각이 아닙니다. 날짜, 시각, UTC 시차를 쓰세요(${example}).`,
    offsetMissing: ({ example }) =>
      `UTC 시차가 없습니다. 시차를 추가하세요. 베를린은 +01:00, 여름에는 +02:00입니다(${example}).`,
    noSuchDay: ({ example }) => `달력에 없는 날짜입니다. 실제로 있는 날짜를 쓰세요(${example}).`,
    notADay: ({ example }) => `날짜가 아닙니다. 연, 월, 일을 쓰세요(${example}).`,
    notAnEventTime: ({ example }) =>
      `날짜도, 시각이 있는 날짜도, 연월도 아닙니다. 이 가운데 하나를 쓰세요(${example}).`,
    precisionNeedsMonth: () =>
      '초, 중순, 말은 연월에만 쓸 수 있습니다. start 항목을 연월로 쓰거나(2019-11) precision 항목을 지우세요.',
    endBeforeStart: () => '시작하기 전에 끝납니다. 시작보다 이르지 않은 종료 시점을 쓰세요.',
    notAnId: ({ example }) =>
      `ID 형식이 아닙니다. a부터 z까지의 영문 소문자, 숫자, 하이픈만 쓰세요(${example}).`,
    notAUrl: ({ example }) => `웹 주소가 아닙니다. https://부터 전체 주소를 쓰세요(${example}).`,
    notAnEmail: ({ example }) => `이메일 주소가 아닙니다. 전체 주소를 쓰세요(${example}).`,
    notAPhone: ({ example }) => `국제 전화번호 형식이 아닙니다. + 기호와 국가 번호로 시작하세요(${example}).`,
    notAFile: ({ example }) => `이 폴더의 파일을 가리키지 않습니다. ./ 뒤에 파일 이름을 쓰세요(${example}).`,
    notALanguage: ({ example }) => `언어가 아닙니다. 언어 코드를 쓰세요(${example}).`,
    notATimeZone: ({ example }) => `시간대가 아닙니다. 지역과 도시를 쓰세요(${example}).`,
    notAPath: ({ example }) => `주소에 쓸 수 없습니다. 영문자, 숫자, 하이픈을 쓰세요(${example}).`,
    notUtf8: () => '파일이 UTF-8 텍스트가 아닙니다. UTF-8 인코딩으로 저장하세요.',
    strangeLineEnd: () =>
      '어떤 프로그램은 줄 끝으로 읽고 어떤 프로그램은 그렇지 않은 문자가 여기 있습니다. 이 문자를 지우고 줄바꿈(Enter)이나 공백을 쓰세요.',
    invalid: ({ example }) => `올바르지 않습니다. 다음과 같이 쓰세요(${example}).`,
    danglingReference: ({ collection, suggestion }) =>
      `존재하지 않는 ${ko.collections[collection]}입니다.${meant(suggestion)} 존재하는 ID를 쓰거나 파일을 추가하세요.`,
    duplicateSlug: ({ other }) =>
      `주소가 ${other} 파일과 같습니다. 두 폴더 중 하나의 이름을 바꾸세요(2019-09-11-busan-delegation-2).`,
    duplicateGuid: ({ other }) =>
      `영구 ID가 ${other} 파일과 같습니다. 이 guid 항목을 지우거나 다른 값을 쓰세요.`,
    duplicateAddress: ({ other }) => `주소가 ${other} 파일과 같습니다. 다른 주소를 쓰세요(address: contact).`,
    redirectTaken: ({ other }) =>
      `이 이전 주소는 이미 ${other} 파일이 쓰고 있습니다. 둘 중 한쪽에서 지우세요. 그대로 두면 한 페이지가 사라집니다.`,
    redirectReserved: () =>
      '이 이전 주소는 사이트 자체가 쓰는 주소입니다. 이미 페이지로 연결되므로 지우세요.',
    reservedAddress: ({ values }) => `사이트 자체에서 쓰는 주소입니다. 다른 주소를 쓰세요(${values} 제외).`,
    fileName: ({ languages }) =>
      `파일 이름에 이 뉴스룸의 언어가 없습니다. 파일 이름을 바꾸세요(${languages}).`,
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
    strayFile: () =>
      '사용되지 않는 파일입니다. 파일 이름을 소문자와 .yaml 확장자로 바꾸세요(nadja-dehne.yaml).',
    translationsDisagree: ({ other }) =>
      `${other} 파일과 값이 다릅니다. 이 항목은 모든 언어에서 같으므로 모든 파일에 같은 값을 쓰세요.`,
    altMissing: ({ example }) => `사진에 대체 텍스트가 없습니다. 무엇이 보이는지 쓰세요(alt: ${example}).`,
    creditMissing: ({ example }) => `사진에 출처 표기가 없습니다. 출처를 쓰세요(credit: ${example}).`,
    pictureNeedsFigure: ({ example }) =>
      `본문의 사진에는 대체 텍스트와 출처 표기가 필요합니다. Figure 컴포넌트로 쓰세요(${example}).`,
    pictureAbsent: ({ suggestion }) =>
      `폴더에 없는 사진입니다.${meant(suggestion)} 본문 파일과 같은 폴더에 사진을 넣거나 이름을 고치세요.`,
    pictureCorrupt: () => '사진을 읽을 수 없습니다. JPEG 또는 PNG로 다시 저장하여 파일을 교체하세요.',
    pictureTooSmall: ({ min, width }) =>
      `사진 너비가 ${width}픽셀입니다. 너비가 ${min}픽셀 이상인 원본을 넣으세요.`,
    pictureFormat: ({ values }) => `표시할 수 없는 사진 형식입니다. 다음 형식 중 하나를 쓰세요(${values}).`,
    attachmentAbsent: ({ suggestion }) =>
      `폴더에 없는 파일입니다.${meant(suggestion)} 그 폴더에 넣거나 이름을 고치세요.`,
    unsafeSvg: () =>
      '이 SVG에는 프로그램이 들어 있거나 다른 파일을 참조합니다. 단순한 그림(“일반 SVG”)으로 다시 내보내세요.',
    attachmentFormat: ({ values }) =>
      `내려받기로 제공하지 않는 파일 형식입니다. 다음 형식 중 하나를 쓰세요(${values}).`,
    eventUnknown: ({ suggestion }) =>
      `이 파일에는 이 제목의 일정이 없습니다.${meant(suggestion)} events 항목에 있는 제목을 쓰세요.`,
    videoHost: ({ values }) =>
      `재생할 수 있는 동영상의 주소가 아닙니다. 동영상 한 편의 주소를 쓰세요(https://vimeo.com/123456789; ${values}).`,
    ...body,
    titleLong: ({ length }) =>
      `${length}자입니다. 검색 엔진과 휴대전화에서는 뒷부분이 잘립니다. 되도록 90자 이하로 쓰세요.`,
    noPicture: () =>
      '보도자료에 사진이 없습니다. 가능하면 추가하세요(image: { src: ./photo.jpg, alt: …, credit: … }).',
    noBoilerplate: ({ day, organisation }) =>
      `${day} 기준으로 유효한 ${organisation} 기관 소개문이 없습니다. 기관 파일에 소개문을 추가하거나(validFrom: ${day}) 여기에 boilerplates: []로 쓰세요.`,
    sameValidFrom: ({ day }) =>
      `기관 소개문 두 개의 시작일이 ${day}로 같습니다. 하나에 실제 시작일을 쓰거나 하나를 지우세요.`,
    repeated: () => '두 번 적혀 있습니다. 하나를 지우세요.',
    noInterfaceWords: ({ language }) =>
      `이 언어로 된 화면 문구가 없어 독자에게 영어 문구가 보입니다. 사전을 추가하세요(src/i18n/site/${language}/).`,
    noSourceText: ({ language }) =>
      `뉴스룸의 첫 번째 언어로 된 파일이 없습니다. 브라우저 편집기에 필요하므로 추가하세요(index.${language}.mdx).`,
    heldBackInPublic: () =>
      '저장소는 공개인데 이 글은 아직 공개 전입니다. 비공개 저장소에 두거나 공개 시점 이후에 올리세요(저장소가 실제로는 비공개라면 repository: private).',
    draftInPublic: () =>
      '공개 저장소에 있는 초안은 누구나 읽을 수 있습니다. 공개할 뜻이 없으면 비공개 저장소에 두세요(저장소가 실제로는 비공개라면 repository: private).',
    ...editorial,
    ...life,
  },
};
