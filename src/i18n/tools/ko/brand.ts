import type { BrandWords } from '../../shapes/brand.ts';

/** What `npm run brand` says. */
export const brandWords: BrandWords = {
  title: '브랜드',
  none: 'content/brand.yaml이 없어 기본 모습으로 보입니다.',
  faults: 'content/brand.yaml에 오류가 있습니다. npm run check로 확인하세요.',
  themes: { light: '밝게', dark: '어둡게' },
  parts: {
    paper: '페이지 바탕',
    sheet: '상자 바탕',
    ink: '글자',
    'ink-soft': '연한 글자',
    rule: '선',
    accent: '링크',
    brand: '브랜드',
    'on-brand': '브랜드 위 글자',
    second: '두 번째 색',
    alert: '경고',
    mark: '표시된 낱말',
  },
  changed: '읽을 수 있도록 바꾼 색:',
  specimens: '이 브랜드로 본 모든 구성 요소와 페이지: npm run dev 후 /admin/brand/',
};
