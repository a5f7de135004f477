import type { Label } from '../../shapes/desk.ts';
import { recordingLabels } from './recordings.ts';

/** The fields of pictures, organisations, people, topics, standing pages and components. */
export const entityLabels: Readonly<Record<string, Label>> = {
  ...recordingLabels,
  '*.src': ['사진', '글과 같은 폴더에 있는 원래 크기의 사진 파일입니다.'],
  '*.alt': [
    '대체 텍스트',
    '사진을 볼 수 없는 사람을 위해 무엇이 보이는지 쓰세요. 사진 설명을 되풀이하지 마세요.',
  ],
  '*.caption': [
    '사진 설명',
    '사진 아래에 들어갈 한 줄입니다. 왼쪽부터 누가, 무엇을, 언제, 어디서 하는지 쓰세요.',
  ],
  '*.credit': ['출처', '사진과 함께 표기할 출처입니다.'],
  '*.tells': [
    '미리 밝혀도 되는 보도자료',
    '아직 공개 전이지만 그 표현이 여기에 먼저 나와도 되는 보도자료입니다. 웹사이트에는 표시되지 않습니다.',
  ],
  '*.unread': [
    '내용 검색 없이 게시',
    '공개 전인 글이 있어도 게시합니다. 보류된 문구를 찾을 수 없는 파일(스캔, 음성, 영상)에만 쓰고, 먼저 직접 확인하세요.',
  ],
  '*.digitalSourceType': [
    '제작 방식',
    '사진이 어떻게 만들어졌는지입니다. 인공지능으로 만들거나 바꾼 사진은 독자에게 그렇게 알립니다.',
  ],
  '*.licence': ['이용 조건', '다른 사람이 사용할 수 있는 조건입니다.'],
  '*.changes': [
    '바뀌는 내용',
    '정해진 날부터 달라지는 내용입니다. 그전에는 아무에게도 보이지 않습니다. 오래된 것부터 쓰세요.',
  ],
  '*.validFrom': ['적용 시점', '하나만 채우세요. 날짜나 시각, 또는 함께 공개될 보도자료입니다.'],
  '*.day': ['날짜', '뉴스룸 시간대로 그날 0시부터입니다.'],
  '*.instant': ['날짜와 시각', '날짜와 시각을 쓰세요.'],
  '*.with': ['함께 공개될 보도자료', '이 보도자료가 공개되는 즉시 적용됩니다.'],
  '*.remove': ['없어지는 내용', '그때부터 더는 싣지 않는 내용입니다.'],
  '*.inAll': ['모든 언어 공통', '모든 언어에서 이름이 같을 때만 쓰고, 아니면 비워 두세요.'],
  'organisations.name': ['이름', '본문에 쓰는 이름입니다.'],
  'organisations.legalName': ['등록 명칭', '등록된 정식 명칭입니다.'],
  'organisations.alsoKnownAs': [
    '다른 이름',
    '독자가 검색할 만한 다른 이름입니다. 공식 명칭, 옛 이름, 약칭을 쓰세요.',
  ],
  'organisations.kind': ['종류', '이 뉴스룸과 어떤 관계인지입니다.'],
  'organisations.url': ['홈페이지', '기관의 홈페이지 주소입니다.'],
  'organisations.sameAs': [
    '같은 기관의 다른 페이지',
    '같은 기관을 다룬 다른 사이트의 페이지입니다. 어느 기관인지 기계가 알 수 있게 합니다.',
  ],
  'organisations.postalAddress': [
    '우편 주소',
    '한 줄로 쓴 우편 주소입니다. 발행 정보에 책임자와 함께 실립니다.',
  ],
  'organisations.description': ['소개', '어떤 기관인지 한 문장으로 쓰세요.'],
  'organisations.logos': ['로고', '다른 사람이 내려받을 수 있는 로고입니다.'],
  'organisations.logos.file': ['파일', '같은 폴더에 있는 파일입니다.'],
  'organisations.logos.title': ['제목', '어떤 로고이며 어디에 쓰는지입니다.'],
  'organisations.boilerplates': [
    '기관 소개문',
    '기관을 소개하는 글과 그 적용 시점입니다. 보도자료에는 공개되는 때에 유효한 소개문이 실립니다.',
  ],
  'organisations.boilerplates.short': ['짧은 소개문', '보도자료 끝에 싣는 소개 단락입니다.'],
  'organisations.boilerplates.long': ['긴 소개문', '보도자료 꾸러미와 기관 페이지에 싣는 자세한 소개입니다.'],
  'people.name': ['이름', '성과 이름을 모두 쓰세요.'],
  'people.nameIn': ['다른 문자로 쓴 이름', '다른 언어의 문자로 쓴 이름입니다.'],
  'people.familyName': [
    '성',
    '성이 이름의 마지막 낱말이 아닐 때만 쓰세요(Kim Minsu). 주소록은 성으로 정렬합니다.',
  ],
  'people.organisation': ['기관', '소속 기관입니다.'],
  'people.role': ['직함', '그곳에서 맡은 일입니다.'],
  'people.speaksAbout': [
    '인터뷰 주제',
    '기자가 이 사람에게 문의할 수 있는 주제입니다. 주제 중 하나가 공개되면 인물 목록에 나옵니다.',
  ],
  'people.languages': ['언어', '인터뷰할 수 있는 언어입니다(ko, en).'],
  'people.email': ['이메일', '기자가 연락할 주소입니다.'],
  'people.phone': ['전화', '기자가 연락할 번호입니다. 국가 번호부터 쓰세요(+82 …).'],
  'people.activeUntil': [
    '근무 마지막 날',
    '이 업무를 맡는 마지막 날입니다. 그 뒤에는 직접 연락처가 보이지 않습니다.',
  ],
  'people.successor': ['후임', '대신 연락할 사람입니다.'],
  'topics.name': ['이름', '독자에게 보이는 이름입니다.'],
  'topics.alsoKnownAs': [
    '다른 이름',
    '독자가 검색할 만한 다른 이름입니다. 공식 명칭, 옛 이름, 약칭을 쓰세요.',
  ],
  'topics.mediaTopic': ['IPTC 번호', 'IPTC Media Topics에서 이 주제의 번호입니다. 통신사가 사용합니다.'],
  'topics.contacts': [
    '담당자',
    '이 주제에 관해 기자가 연락할 사람입니다. 비워 두면 뉴스룸의 언론 담당자입니다.',
  ],
  'topics.intro': ['머리글', '주제 페이지 맨 위에 놓일 한두 문장입니다.'],
  'pages.title': ['제목', '페이지의 제목입니다.'],
  'pages.summary': ['요약문', '검색 엔진에 보일 한 문장입니다.'],
  'pages.address': ['주소', '주소의 마지막 부분입니다. 비워 두면 폴더 이름을 씁니다.'],
  'pages.header': ['메뉴에 표시', '모든 페이지의 메뉴에 이 페이지로 가는 링크를 둡니다.'],
  'pages.footer': ['하단 메뉴에 표시', '모든 페이지의 하단 메뉴에 이 페이지로 가는 링크를 둡니다.'],
  'Quote.speaker': ['말한 사람', '이 말을 한 사람입니다.'],
  'Quote.role': ['직함', '지금과 달랐다면 당시의 직함을 쓰세요.'],
  'FactBox.title': ['제목', '정보 상자의 제목입니다.'],
  'Download.file': ['파일', '글과 같은 폴더에 있는 파일입니다.'],
  'Download.title': ['제목', '어떤 파일인지 말로 쓰세요.'],
  'EventCard.title': ['일정', '이 보도자료에 있는 일정의 제목을 그대로 쓰세요.'],
  'OrgLink.id': ['기관', '링크가 가리키는 기관입니다.'],
};
