import type { PlaceWords } from '../de/places.ts';

/** The places that releases, dates and organisations share. */
export const placeWords: PlaceWords = {
  title: '장소',
  intro: '어디에서 일어나는 일인지: 보도자료와 일정, 기관을 장소별로 볼 수 있습니다.',
  all: '모든 장소',
  country: '국가',
  /** Where it lies. */
  lies: '위치',
  onMap: '지도에서 보기',
  elsewhere: '다른 사이트',
  dates: '이곳의 다음 일정',
  organisations: '이곳의 기관',
};
