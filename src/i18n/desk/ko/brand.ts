import type { Label } from '../../shapes/desk.ts';

const colours = (path: string): Record<string, Label> => ({
  [`${path}.brand`]: ['브랜드 색', '선, 장식, 띠, 아이콘에 씁니다. 글자에는 쓰지 않습니다.'],
  [`${path}.link`]: ['링크', '비워 두면 브랜드 색을 필요한 만큼 어둡거나 밝게 씁니다.'],
  [`${path}.paper`]: ['바탕', '페이지의 색입니다.'],
  [`${path}.ink`]: ['글자', '글자의 색입니다.'],
});

const typeface = (path: string): Record<string, Label> => ({
  [`${path}.name`]: ['이름', '글꼴의 이름입니다.'],
  [`${path}.files`]: ['파일', '곧은 글꼴은 모두 합쳐 60KB까지 바로 불러옵니다.'],
  [`${path}.files.file`]: ['파일', 'WOFF2 파일입니다.'],
  [`${path}.files.weights`]: [
    '굵기',
    '파일의 굵기입니다. 가변 글꼴은 가장 가는 굵기와 가장 굵은 굵기를 쓰세요.',
  ],
  [`${path}.files.italic`]: ['기울임꼴', '기울임꼴 파일인지 정합니다.'],
  [`${path}.licence`]: ['라이선스', '공개 웹사이트에서 쓸 수 있게 하는 라이선스입니다.'],
  [`${path}.kind`]: ['종류', '글꼴을 불러올 때까지 같은 종류의 시스템 글꼴이 대신합니다.'],
});

/** The fields of the brand. */
export const brandLabels: Readonly<Record<string, Label>> = {
  'brand.logo': ['로고', '페이지 머리에 나오는 로고입니다.'],
  'brand.logo.light': ['밝은 화면용', 'SVG 또는 PNG 파일입니다.'],
  'brand.logo.dark': ['어두운 화면용', '없으면 밝은 화면용 로고를 씁니다.'],
  'brand.logo.band': ['색 띠용', '없으면 밝은 화면용 로고를 씁니다.'],
  'brand.logo.alt': ['로고가 뜻하는 말', '비워 두면 뉴스룸의 이름을 씁니다.'],
  'brand.logo.height': ['높이', '픽셀 단위입니다.'],
  'brand.logo.withName': ['이름과 함께', '로고 옆에 뉴스룸의 이름을 놓습니다.'],
  'brand.icon': ['아이콘', '브라우저 탭과 피드 리더에 쓰는 정사각형 SVG 파일입니다.'],
  'brand.colours': [
    '색',
    '디자인 지침의 색을 그대로 쓰세요. 읽기 어려운 색은 필요한 만큼 어둡거나 밝아집니다.',
  ],
  'brand.masthead': ['페이지 머리', '페이지 위에 그대로 놓거나 브랜드 색 띠 위에 놓습니다.'],
  'brand.type': ['글꼴', '글꼴, 굵기, 간격을 정합니다.'],
  'brand.type.text': ['본문 글꼴', '본문과, 따로 글꼴이 없는 제목에 씁니다.'],
  'brand.type.title': ['제목 글꼴', '제목에 씁니다.'],
  'brand.type.korean': ['한글 글꼴', '독자의 기기에 있는 글꼴을 좋아하는 순서로 쓰세요.'],
  'brand.type.weights': ['굵기', '쓰임마다의 굵기입니다. 글꼴에 없는 굵기는 가장 가까운 굵기가 됩니다.'],
  'brand.type.weights.text': ['본문', '400이 보통 굵기입니다.'],
  'brand.type.weights.strong': ['강조', '강조한 말, 이름표, 버튼에 씁니다.'],
  'brand.type.weights.title': ['제목', '목록의 제목과 소제목에 씁니다.'],
  'brand.type.weights.display': ['가장 큰 제목', '머리기사의 제목 같은 것입니다.'],
  'brand.type.tracking': ['자간', '글자 사이의 간격이며 em 단위입니다.'],
  'brand.type.tracking.title': ['제목', '제목과 소제목에 씁니다.'],
  'brand.type.tracking.display': ['가장 큰 제목', '머리기사의 제목 같은 것입니다.'],
  'brand.type.wordSpace': ['낱말 간격', '굵은 제목에서 낱말 사이에 더하는 간격이며 em 단위입니다.'],
  'brand.shape': ['모양', '모서리와 선입니다.'],
  'brand.shape.radius': ['모서리', '모서리가 둥근 정도이며 픽셀 단위입니다.'],
  'brand.shape.rule': ['선', '굵은 선의 두께이며 픽셀 단위입니다.'],
  'brand.ratio': ['사진 비율', '목록에 나오는 사진의 비율입니다.'],
  'brand.scheme': ['밝은 화면과 어두운 화면', '독자가 고르게 하거나 하나만 둡니다.'],
  'brand.home': ['기관 홈페이지', '페이지 끝에 링크로 나옵니다.'],
  'brand.home.url': ['주소', 'https://로 시작합니다.'],
  'brand.home.label': ['이름', '링크의 이름입니다.'],
  'brand.profiles': ['소셜 미디어', '페이지 끝에 링크로 나옵니다.'],
  'brand.profiles.name': ['서비스', '예: Mastodon.'],
  'brand.profiles.url': ['주소', '프로필의 주소입니다.'],
  'brand.colours.second': ['둘째 브랜드 색', '첫째 색과 함께 장식에 씁니다. 글자에는 쓰지 않습니다.'],
  'brand.colours.dark': ['어두운 화면의 색', '비워 두면 밝은 화면의 색을 바꾸어 씁니다.'],
  ...colours('brand.colours'),
  ...colours('brand.colours.dark'),
  ...typeface('brand.type.text'),
  ...typeface('brand.type.title'),
};

const kinds = { sans: '고딕', serif: '명조', mono: '고정폭' };

/** What the choices of the brand mean. */
export const brandOptions = {
  'brand.masthead': { plain: '페이지 위', band: '색 띠 위' },
  'brand.scheme': { both: '독자가 선택', light: '밝은 화면만', dark: '어두운 화면만' },
  'brand.ratio': { '16:9': '16:9', '3:2': '3:2', '4:3': '4:3', '1:1': '1:1' },
  'brand.type.text.kind': kinds,
  'brand.type.title.kind': kinds,
};
