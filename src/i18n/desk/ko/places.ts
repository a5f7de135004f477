import type { Label } from '../../shapes/desk.ts';

/** The fields of a place, and those that name one. */
export const placeLabels: Readonly<Record<string, Label>> = {
  'releases.place': ['장소', '이 보도자료가 실릴 장소 페이지와 피드를 정합니다.'],
  'organisations.place': ['장소', '기관이 있는 곳입니다. 이 장소의 페이지에 실립니다.'],
  'newsroom.feeds.places': ['장소', '이 가운데 한 장소의 보도자료입니다.'],
  'newsroom.feeds.kinds': ['종류', '이 가운데 한 종류의 보도자료입니다.'],
  'places.name': [
    '이름',
    '독자가 보는 이름입니다. 일정의 장소가 이 이름이나 ID와 같으면 이곳에서 열리는 것입니다.',
  ],
  'places.alsoKnownAs': ['다른 이름', '독자가 검색하거나 일정에 쓰는 다른 이름입니다.'],
  'places.country': ['국가', 'ISO 3166-1의 두 글자 코드입니다. 예: KR, DE'],
  'places.coordinates': ['좌표', '지도와 기계가 읽는 위치입니다.'],
  'places.coordinates.latitude': ['위도', '도 단위이며 북쪽이 양수입니다.'],
  'places.coordinates.longitude': ['경도', '도 단위이며 동쪽이 양수입니다.'],
  'places.wikidata': ['위키데이터', '어느 곳인지 기계가 알 수 있게 하는 위키데이터 ID입니다.'],
  'places.geonames': ['GeoNames', 'GeoNames의 번호입니다.'],
  'places.intro': ['소개', '장소 페이지 첫머리에 놓일 한두 문장입니다.'],
};
