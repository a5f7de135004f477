import type { ColouredPart, ColourFacts } from '../../../faults/colour-facts.ts';

const parts: Partial<Record<ColouredPart, string>> = {
  paper: 'on the page',
  sheet: 'on boxes',
  mark: 'on marked words',
  ink: 'with the text',
};
const takers: Partial<Record<ColouredPart, string>> = {
  accent: 'Links take',
  ink: 'The text takes',
  paper: 'The page takes',
};
const ratio = (value: number) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 1, roundingMode: 'floor' })}:1`;

/** What happened to a colour of the brand that could not be read. */
export const colourChanged = ({ theme, role, on, contrast, least, taken }: ColourFacts): string =>
  `On ${theme} pages this colour has too little contrast ${parts[on]} (${ratio(contrast)}, needed: ${ratio(least)}). ${takers[role] ?? 'That place takes'} ${taken} instead; write one of your own if you want another (${taken}).`;
