import type { FieldRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the value of a field. */
export const fieldFaults: Sentences<FieldRule> = {
  yamlSyntax: ({ kind }) =>
    `올바른 YAML이 아닙니다(${kind}). 들여쓰기와 따옴표를 확인하세요. 콜론이 든 텍스트는 따옴표로 묶으세요(title: "Dresden: a visit").`,
  aliasUsed: () =>
    '앵커(&name)나 별칭(*name)이 쓰였습니다. 값을 직접 쓰세요. 이렇게 시작하는 텍스트는 따옴표로 묶으세요.',
  yamlFeature: ({ kind }) =>
    `YAML은 여기의 ${kind}를 텍스트가 아니라 지시문으로 읽습니다. 지우세요. 이렇게 시작하는 텍스트는 따옴표로 묶으세요.`,
  needsQuotes: ({ written }) =>
    `YAML이 이 텍스트를 쓰인 그대로 읽지 않습니다. 따옴표로 묶으세요(${written}).`,
  commentCutsText: ({ written }) =>
    `YAML은 # 뒤를 주석으로 읽으므로 그 내용이 사라집니다. 텍스트를 따옴표로 묶으세요(${written}). 주석이라면 항목 위에 한 줄로 따로 쓰세요.`,
  paragraphsJoined: () =>
    '여기서는 빈 줄이 단락을 나누지 않고, YAML이 단락을 합칩니다. 콜론 뒤에 |를 쓰고 텍스트를 들여쓰기하여 아래에 쓰세요.',
  colonNeedsSpace: ({ written }) => `콜론 뒤에 빈칸이 없습니다. 빈칸을 넣으세요(${written}).`,
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
  titleLong: ({ length, max }) =>
    `${length}자입니다. 검색 엔진과 휴대전화에서는 뒷부분이 잘립니다. 되도록 ${max}자 이하로 쓰세요.`,
  lineBreak: () => '줄바꿈이 들어 있습니다. 한 줄로 쓰세요.',
  controlCharacter: () => '보이지 않는 제어 문자가 들어 있습니다. 텍스트를 직접 다시 입력하세요.',
  directionOpen: ({ sign }) =>
    `보이지 않는 문자(${sign})가 글의 방향을 바꾸고, 되돌리는 문자가 없습니다. 그 문자를 지우세요. 히브리어와 아랍어는 저절로 바르게 표시됩니다(본문에서는 <span lang="he">שלום</span>도 가능).`,
  tooMany: ({ max, count }) => `${count}개로 너무 많습니다. ${max}개 이하로 줄이세요.`,
  tooFew: ({ min, example }) => `개수가 너무 적습니다. ${min}개 이상 쓰세요(${example}).`,
  deprecated: ({ version, instead }) =>
    `곧 없어질 표기입니다. ${version} 버전부터는 읽지 않습니다. 대신 이렇게 쓰세요: ${instead}. “npm run migrate”로 바꿀 수도 있습니다.`,
  repeated: () => '두 번 적혀 있습니다. 하나를 지우세요.',
  notAnInstant: ({ example }) => `올바른 날짜와 시각이 아닙니다. 날짜, 시각, UTC 시차를 쓰세요(${example}).`,
  offsetMissing: ({ example }) => `UTC 시차가 없습니다. 시차를 추가하세요(${example}).`,
  yearOutOfRange: ({ min, max, example }) =>
    `연도가 ${min}년에서 ${max}년 사이가 아닙니다. 연도를 고치세요(${example}).`,
  noSuchDay: ({ example }) => `달력에 없는 날짜입니다. 실제로 있는 날짜를 쓰세요(${example}).`,
  notADay: ({ example }) => `날짜가 아닙니다. 연, 월, 일을 쓰세요(${example}).`,
  notAnEventTime: ({ example }) =>
    `날짜도, 시각이 있는 날짜도, 연월도 아닙니다. 이 가운데 하나를 쓰세요(${example}).`,
  notABeginning: ({ example }) =>
    `날짜도, 시각이 있는 날짜도, 보도자료도 아닙니다. 셋 중 하나를 쓰세요(${example} 또는 { with: 2019-10-01-iksan-call }).`,
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
  notAColour: ({ example }) =>
    `색이 아닙니다. 디자인 지침에 적힌 대로 #을 붙여 따옴표 안에 쓰세요(${example}).`,
  notATypefaceName: ({ example }) =>
    `글꼴 이름이 아닙니다. 글자, 숫자, 띄어쓰기와 . + - _ & ( )만 쓰세요(${example}).`,
  lostPlaceholder: ({ missing }) => `프로그램이 값을 넣을 자리가 빠졌습니다. ${missing}도 쓰세요.`,
  notATimeZone: ({ example }) => `시간대가 아닙니다. 지역과 도시를 쓰세요(${example}).`,
  notAPath: ({ example }) => `주소에 쓸 수 없습니다. 영문자, 숫자, 하이픈을 쓰세요(${example}).`,
  invalid: ({ example }) => `올바르지 않습니다. 다음과 같이 쓰세요(${example}).`,
  familyNameElsewhere: () =>
    '이 사람의 이름에 없는 성입니다. 이름에 있는 그대로 쓰세요(name: Kim Minsu, familyName: { en: Kim }).',
};
