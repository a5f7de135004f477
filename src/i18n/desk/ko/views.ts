import type { DeskViews } from '../../shapes/desk-views.ts';

const shown = '독자에게 이렇게 보입니다.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
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
  },
};
