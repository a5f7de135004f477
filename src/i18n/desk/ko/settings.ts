import type { Label } from '../../shapes/desk.ts';

/** The fields of the newsroom itself. */
export const settingsLabels: Readonly<Record<string, Label>> = {
  'newsroom.name': ['이름', '페이지 머리와 피드에 나오는 뉴스룸의 이름입니다.'],
  'newsroom.description': [
    '소개',
    '검색 엔진과 피드 리더에 보일 한 문장입니다. 누가 무엇을 알리는지 쓰세요.',
  ],
  'newsroom.url': ['주소', '경로를 포함한 뉴스룸의 공개 주소입니다. 모든 전체 주소가 이 주소로 시작합니다.'],
  'newsroom.tagAuthority': [
    '피드 ID 도메인',
    '피드 항목의 영구 ID에 쓰는 도메인입니다. 한 번 정하면 주소가 바뀌어도 고치지 마세요.',
  ],
  'newsroom.languages': ['언어', '언어 코드입니다(ko, en). 첫 번째가 기본 언어이며 짧은 주소를 씁니다.'],
  'newsroom.timeZone': ['시간대', '날짜를 표시하고 주소를 만들 때 쓰는 시간대입니다(Asia/Seoul).'],
  'newsroom.publisher': [
    '발행 기관',
    '발행하는 기관입니다. 다른 기관을 쓰지 않은 보도자료의 발표 기관도 됩니다.',
  ],
  'newsroom.dateline': ['발신지', '발신지를 쓰지 않은 보도자료의 첫머리에 놓일 장소입니다.'],
  'newsroom.contacts': ['언론 담당자', '담당자를 쓰지 않은 보도자료의 언론 담당자입니다.'],
  'newsroom.responsible': [
    '편집 책임자',
    '언론 관련 법에 따라 내용을 책임지는 사람입니다. 발행 정보(`pages/imprint`) 끝에 이름, 기관, 우편 주소가 실립니다.',
  ],
  'newsroom.archivePageSize': ['쪽당 보도자료 수', '보도자료 모음 한 쪽에 싣는 보도자료의 수입니다.'],
  'newsroom.feedItems': ['피드당 보도자료 수', '피드 하나에 싣는 최신 보도자료의 수입니다.'],
  'newsroom.feeds': ['저장된 검색', '누구나 피드로 구독할 수 있는 검색입니다.'],
  'newsroom.feeds.id': ['ID', '피드 주소에 쓰는 이름입니다. 바뀌지 않습니다.'],
  'newsroom.feeds.title': ['제목', '무엇에 관한 피드인지 짧게 쓰세요.'],
  'newsroom.feeds.topics': ['주제', '이 가운데 한 주제를 다룬 보도자료입니다.'],
  'newsroom.feeds.organisations': ['기관', '이 가운데 한 기관이 나오는 보도자료입니다.'],
  'newsroom.feeds.languages': ['언어', '이 가운데 한 언어로 쓴 보도자료입니다.'],
  'newsroom.feeds.text': ['낱말', '이 낱말이 모두 나오는 보도자료입니다.'],
  'newsroom.front': ['첫 화면', '첫 화면에 무엇을 어떤 순서로 보일지 정합니다.'],
  'newsroom.front.lead': [
    '머리기사',
    '첫 화면을 여는 보도자료입니다. 비워 두면 가장 최근 보도자료가 나옵니다.',
  ],
  'newsroom.front.blocks': ['구성', '첫 화면의 구성 요소와 그 순서입니다. 쓰지 않은 요소는 나오지 않습니다.'],
  'newsroom.demo': [
    '시범 사이트',
    '사이트 전체를 시범용으로 표시합니다. 배너가 나오고, 검색 엔진에서 빠지며, 연락처에 링크가 걸리지 않습니다.',
  ],
  'newsroom.demoNote': [
    '시범 사이트 안내',
    '시범 사이트라는 안내 뒤에 놓일 한 문장입니다. 내용의 출처를 쓰세요.',
  ],
  'newsroom.mailing': [
    '메일 구독 신청',
    '독자가 보도자료를 이메일로 신청하는 곳, 곧 메일링 프로그램의 신청 양식 주소입니다. 피드 안내 페이지에서 연결됩니다.',
  ],
  'newsroom.hub': [
    'WebSub 허브',
    '새 소식을 구독자에게 곧바로 알립니다. 피드에 표시되며 배포할 때마다 알림을 받습니다.',
  ],
  'newsroom.servedBy': [
    '서버',
    '사이트를 제공하는 서버입니다. 그 서버로 할 수 없는 일은 검사할 때 알려 줍니다.',
  ],
  'newsroom.unread': [
    '내용을 검색할 수 없는 파일',
    '보류된 문구를 찾을 수 없는데도 게시하는 ‘public’ 폴더의 파일입니다(film.mp4).',
  ],
  'newsroom.repository': [
    '저장소',
    '외부인이 이 저장소를 읽을 수 있는지입니다. 공개 저장소라면 아직 공개 전인 보도자료를 검사에서 거부합니다.',
  ],
  'newsroom.desk': ['브라우저 편집실', '/admin/에서 글을 쓸 수 있도록 저장소의 위치를 정합니다.'],
  'newsroom.desk.host': ['호스팅 서비스', '저장소가 있는 서비스입니다.'],
  'newsroom.desk.repository': ['저장소', '저장소의 소유자와 이름입니다(association/newsroom).'],
  'newsroom.desk.branch': ['브랜치', '글을 저장하는 브랜치입니다.'],
  'newsroom.desk.folder': ['폴더', '저장소 최상위에서 본 콘텐츠 폴더의 경로입니다.'],
  'newsroom.desk.address': ['호스팅 서비스 주소', '직접 운영하는 GitLab, Gitea, Forgejo의 주소입니다.'],
  'newsroom.desk.appId': ['애플리케이션 ID', '편집실에 로그인할 때 쓰는 OAuth 애플리케이션의 ID입니다.'],
  'newsroom.desk.signIn': ['로그인 도우미', 'GitHub에만 필요한 OAuth 도우미의 주소입니다.'],
  'newsroom.desk.review': [
    '발행 전 검토',
    '모든 변경을 누군가 승인해야 하는 제안으로 만듭니다(GitHub, GitLab).',
  ],
};
