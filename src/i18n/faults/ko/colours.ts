import type { ColouredPart, ColourFacts } from '../../../faults/colour-facts.ts';

const themes = { light: '밝은', dark: '어두운' };
const parts: Partial<Record<ColouredPart, string>> = {
  paper: '페이지 바탕에서',
  sheet: '상자 바탕에서',
  mark: '표시된 낱말에서',
  ink: '글자와의',
};
const takers: Partial<Record<ColouredPart, string>> = {
  accent: '링크에는',
  ink: '글자에는',
  paper: '바탕에는',
};
const ratio = (value: number) =>
  `${value.toLocaleString('ko', { maximumFractionDigits: 1, roundingMode: 'floor' })}:1`;

/** What happened to a colour of the brand that could not be read. */
export const colourChanged = ({ theme, role, on, contrast, least, taken }: ColourFacts): string =>
  `${themes[theme]} 페이지에서 이 색은 ${parts[on]} 대비가 부족합니다(${ratio(contrast)}, 필요한 값 ${ratio(least)}). ${takers[role] ?? '그 자리에는'} 대신 ${taken} 색을 씁니다. 다른 색을 원하면 직접 쓰세요(${taken}).`;
