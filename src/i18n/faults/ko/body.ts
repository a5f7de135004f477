import type { BodyRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the text of a release: its tags, components, links, headings and marks. */
export const bodyFaults: Sentences<BodyRule> = {
  bodyEmpty: () => '보도자료에 본문이 없습니다. 하이픈 세 개로 된 두 번째 줄 아래에 본문을 쓰세요.',
  bodySyntax: ({ reason }) => `여기서 본문을 읽을 수 없습니다(${reason}). 이 위치 주변의 태그를 확인하세요.`,
  angleBracket: () =>
    '여기서 < 기호는 컴포넌트의 시작을 뜻합니다. 기호 자체를 나타내려면 \\< 형태로 쓰세요(5 \\< 7).',
  brace: () => '여기서 { 기호는 코드의 시작을 뜻합니다. 기호 자체를 나타내려면 \\{ 형태로 쓰세요(\\{1\\}).',
  htmlComment: () => '여기서는 주석을 다른 방식으로 씁니다. {/* … */} 형태로 쓰세요({/* check this */}).',
  tagNotClosed: ({ tag }) =>
    `<${tag}> 태그가 닫히지 않았습니다. 끝나는 곳에 </${tag}> 태그를 쓰거나 <${tag} /> 형태로 쓰세요(<br />).`,
  importOrExport: () =>
    '코드처럼 시작합니다(import 또는 export). 보도자료에는 코드를 쓸 수 없으므로 이 줄을 지우거나 문장을 다른 단어로 시작하세요.',
  expression: () =>
    '중괄호 안의 코드는 실행되지 않습니다. 값을 직접 쓰세요. 기호 자체를 나타내려면 \\{ 형태로 쓰세요(\\{name\\}).',
  attributeExpression: ({ attribute }) =>
    `중괄호 안의 코드는 실행되지 않습니다. 값을 따옴표 안에 쓰세요(${attribute}="…").`,
  spread: () => '속성은 코드에서 가져올 수 없습니다. 속성을 하나씩 직접 쓰세요(speaker="frank-boesenberg").',
  unknownComponent: ({ suggestion, known }) =>
    known
      ? `알 수 없는 컴포넌트입니다.${meant(suggestion && `<${suggestion}>`)} 다음 중 하나를 쓰세요(${known}).`
      : '고정 페이지에는 컴포넌트를 쓸 수 없습니다. 마크다운으로 쓰세요(## 제목, **굵게**, - 목록).',
  unknownTag: ({ suggestion, known }) =>
    `허용되지 않는 HTML 태그입니다.${meant(suggestion && `<${suggestion}>`)} 마크다운(**bold**, *italic*)이나 다음 중 하나를 쓰세요(${known}).`,
  unknownAttribute: ({ suggestion, known }) =>
    `알 수 없는 속성입니다.${meant(suggestion)} 쓸 수 있는 속성으로 바꾸거나${known ? `(${known})` : ''} 지우세요.`,
  repeatedAttribute: ({ attribute }) => `${attribute} 속성이 두 번 쓰였습니다. 하나를 지우세요.`,
  missingAttribute: ({ attribute, example }) => `${attribute} 속성이 없습니다. 추가하세요(${example}).`,
  contentMissing: ({ component }) =>
    `안에 내용이 없습니다. <${component}> 태그와 </${component}> 태그 사이에 글을 쓰세요.`,
  contentNotAllowed: ({ component }) =>
    `안에 글을 넣을 수 없습니다. 태그를 바로 닫으세요(<${component} … />).`,
  onlyFigures: () =>
    '사진 모음에는 Figure 컴포넌트만 넣을 수 있습니다. 글은 사진 모음의 앞이나 뒤에 쓰세요(<Figure … />).',
  linkInLink: () => '링크 안에 다른 링크가 있습니다. 둘 중 하나를 지우세요.',
  inlineOnly: ({ component }) =>
    `<${component}> 태그는 문장 안에 쓰는 태그입니다. 태그 안의 글을 단락 없이 한 줄로 쓰세요.`,
  blockOnly: ({ component }) =>
    `<${component}> 태그는 문장과 따로 쓰는 태그입니다. 앞뒤에 빈 줄을 두고 쓰세요.`,
  dangerousUrl: ({ scheme }) => `${scheme} 링크는 허용되지 않습니다. 웹 주소를 쓰세요(https://example.org/).`,
  unknownLink: () =>
    '이 링크는 어디로도 연결되지 않습니다. 전체 주소나 이 사이트의 경로를 쓰세요(https://example.org/ 또는 /archive/).',
  headingOne: () =>
    '# 기호를 하나만 쓰면 문서 전체의 제목이 하나 더 생깁니다. 본문 안의 제목은 ## 기호로 시작하세요(## Background).',
  headingSkipped: ({ from, to }) =>
    `${from} 다음에 제목 단계를 건너뛰었습니다. 여기에는 ${to} 기호를 쓰세요.`,
  rawMarkdown: () =>
    '본문에 ** 기호가 그대로 남아 있습니다. 굵게 할 단어와 기호 사이에 공백이나 괄호를 두지 말고 쓰세요(**word**).',
  plainSigns: ({ count, example }) =>
    `여기에는 * 또는 ~ 문자 ${count}개가 글자 그대로 쓰였습니다. 다른 프로그램은 서식 기호로 읽습니다. 문자마다 앞에 역슬래시를 쓰거나(${example}) npm run check -- --fix 명령을 실행하세요.`,
  takenForList: ({ written }) =>
    `이 줄은 항목이 하나뿐인 목록이 됩니다. 문장이면 기호 앞에 역슬래시를 쓰세요(${written}). 목록이면 항목을 하나 더 쓰세요.`,
  takenForQuotation: ({ written }) =>
    `이 줄은 인용문이 되어 앞의 기호가 사라집니다. 기호 앞에 역슬래시를 쓰세요(${written}).`,
  itemNumber: ({ written, shown }) =>
    `목록은 번호를 스스로 매기므로 ${written}. 대신 ${shown}. 번호가 표시됩니다. 번호를 차례대로 쓰거나, 목록이 아니면 ${written}\\.처럼 쓰세요.`,
  underlinedHeading: ({ written }) =>
    `줄 아래의 선은 그 줄을 제목으로 만듭니다. 제목이면 ${written}처럼 쓰고, 아니면 사이에 빈 줄을 두고 구분선은 ***로 쓰세요.`,
  unusedDefinition: ({ label }) =>
    `이 줄은 아무에게도 보이지 않습니다. 링크 대상이나 각주로 읽히는데 본문에서 가리키는 곳이 없습니다. 문장이면 \\[${label}]처럼 쓰고, 아니면 본문에서 가리키거나([${label}]) 지우세요.`,
  straightQuotes: () => '본문에 곧은따옴표가 있습니다. 해당 언어의 따옴표를 쓰세요(“…”).',
};
