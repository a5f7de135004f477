import type { DeskViews } from '../../shapes/desk-views.ts';
import { finishedWords } from './finished.ts';
import { publishedWords } from './published.ts';

const shown = '다음 빌드부터 사이트에 이렇게 보입니다.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  states: {
    draft: '초안',
    scheduled: '예약됨',
    embargoed: '엠바고',
    published: '공개됨',
    updated: '업데이트됨',
    corrected: '정정됨',
    withdrawn: '철회됨',
  },
  list: {
    state: '상태',
    lift: '공개 시각',
    year: '연도',
    delays: {
      here: '이 컴퓨터에만 있음',
      changed: '변경은 이 컴퓨터에만 있음',
      unbuilt: '다음 빌드에서 공개',
    },
  },
  pane: {
    title: '독자가 보는 페이지',
    place: '보기',
    places: {
      page: '페이지',
      teaser: '목록의 소개글',
      hit: '검색 결과',
      feed: '피드 항목',
      card: '공유 이미지',
    },
    width: '너비',
    widths: { phone: '휴대전화', desktop: '컴퓨터' },
    theme: '색상',
    themes: { light: '밝게', dark: '어둡게' },
    open: '페이지 열기',
    making: '페이지를 만드는 중입니다…',
    kept: '이 버전은 아직 보여 드릴 수 없습니다. 아래는 마지막으로 보여 드릴 수 있었던 버전입니다.',
    failed: '편집실이 응답하지 않습니다. “npm run dev”가 실행 중인지 확인하세요.',
    states: {
      draft: (at) => `초안. 공개되면(${at}) 이렇게 보입니다.`,
      scheduled: (at) => `예약됨. ${at}부터 독자에게 이렇게 보입니다.`,
      embargoed: (at) => `엠바고. ${at}부터 독자에게 이렇게 보입니다.`,
      published: () => `공개됨. ${shown}`,
      updated: () => `업데이트됨. ${shown}`,
      corrected: () => `정정됨. ${shown}`,
      withdrawn: () => `철회됨. ${shown}`,
    },
    soon: '저장하고 사이트를 빌드하면 독자에게 이렇게 보입니다.',
    unnamed: '이 페이지는 관련 보도자료가 처음 공개될 때 생깁니다. 그때 이렇게 보입니다.',
  },
  overview: {
    title: '한눈에 보기',
    back: '편집실로',
    next: '예정된 일',
    nothing: '예정된 일이 없습니다.',
    ahead: {
      lift: () => '공개됩니다',
      correction: () => '정정 또는 업데이트가 공개됩니다',
      withdrawal: () => '철회됩니다',
      registration: (event) => `신청 마감: ${event}`,
      event: (event) => `일정: ${event}`,
      leaves: (person) => `담당 마지막 날: ${person}`,
    },
    releases: '보도자료',
    all: '전체',
    lacks: '빠졌거나 뒤처진 언어가 있음',
    warned: '알림 있음',
    mine: '내가 마지막으로 고침',
    warnings: (count) => `알림 ${count}건`,
    edit: '편집',
    page: '페이지',
    columns: { state: '상태', lift: '공개 시각', title: '제목', languages: '언어' },
    languages: {
      missing: (language) => `${language} 없음`,
      behind: (language) => `${language} 뒤처짐`,
    },
    none: '이 상태의 보도자료가 없습니다.',
  },
  publish: {
    button: '발행…',
    waiting: (count) => `변경 ${count}건이 이 컴퓨터에만 있습니다.`,
    does: (to) =>
      `이 변경을 공유 저장소(${to})로 보냅니다. 다음 빌드는 그중 공개된 것만 보여 줍니다. 초안과 공개 시각 전의 보도자료는 계속 숨겨집니다. 저장소의 내용은 덮어쓰지 않습니다.`,
    sure: '지금 발행',
    cancel: '취소',
    done: '발행했습니다. 모든 변경이 공유 저장소에 있습니다.',
    upToDate: '모든 변경이 공유 저장소에 있습니다.',
    alone: '모든 변경이 이 컴퓨터에 있습니다. 공유 저장소가 없습니다.',
  },
  saved: {
    here: '저장했습니다. 아직 공유 저장소에는 없습니다.',
    when: {
      draft: () => '초안이라서 공개되지 않습니다.',
      scheduled: (at) => `${at}부터 공개됩니다.`,
      embargoed: (at) => `엠바고가 끝나는 ${at}부터 공개됩니다.`,
      published: () => '다음 빌드에서 공개됩니다.',
      updated: () => '다음 빌드에서 공개됩니다.',
      corrected: () => '다음 빌드에서 공개됩니다.',
      withdrawn: () => '다음 빌드에서 철회됩니다.',
    },
    close: '닫기',
  },
  heavy: {
    title: '큰 사진',
    says: (name, size) =>
      `${name} 파일은 ${size}입니다. 독자는 더 작은 판을 받고, 원본은 보도 자료집에 들어갑니다.`,
    cleaned: '저장할 때 촬영 위치, 일련번호, 카메라의 미리보기 그림을 지웁니다. 화소는 바뀌지 않습니다.',
    signed: '콘텐츠 자격 증명(C2PA)이 있어 그대로 둡니다.',
    elsewhere: '있는 그대로 저장합니다.',
    keep: '원본 사용',
    scale: (pixels) => `${pixels}픽셀로 줄이기`,
    hint: '인쇄한 한 쪽의 크기입니다(A4, 300dpi). 만든 사람의 정보는 파일에 남습니다.',
    next: '계속',
  },
  former: {
    title: '이 판에서 바뀐 것',
    nothing: '칸과 본문에서 바뀐 것이 없습니다.',
    about: '되살리면 그때의 내용이 양식에 나옵니다. 저장하기 전에는 아무것도 저장되지 않습니다.',
    restore: '양식에 되살리기',
    close: '닫기',
  },
  refused: {
    saved: {
      title: '아직 저장하지 않았습니다',
      about: '다음을 고친 뒤 다시 저장하세요. 누르면 그 자리로 이동합니다.',
    },
    deleted: {
      title: '삭제하지 않았습니다',
      about: '다른 글에 아직 필요합니다. 먼저 다음을 고친 뒤 다시 삭제하세요.',
    },
    step: { title: '변경되지 않았습니다', about: '모든 것이 이전과 같습니다. 이유는 다음과 같습니다.' },
    close: '확인',
  },
  published: publishedWords,
  finished: finishedWords,
};
