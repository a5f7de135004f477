import type { ColouredPart, ColourFacts } from '../../../faults/colour-facts.ts';

const themes = { light: 'claires', dark: 'sombres' };
const parts: Partial<Record<ColouredPart, string>> = {
  paper: 'sur la page',
  sheet: 'sur les encadrés',
  mark: 'sur les mots marqués',
  ink: 'avec le texte',
};
const takers: Partial<Record<ColouredPart, string>> = {
  accent: 'Les liens prennent',
  ink: 'Le texte prend',
  paper: 'La page prend',
};
const ratio = (value: number) =>
  `${value.toLocaleString('fr', { maximumFractionDigits: 1, roundingMode: 'floor' })}\u202f:\u202f1`;

/** What happened to a colour of the brand that could not be read. */
export const colourChanged = ({ theme, role, on, contrast, least, taken }: ColourFacts): string =>
  `Sur les pages ${themes[theme]}, cette couleur a trop peu de contraste ${parts[on]} (${ratio(contrast)}, il faut ${ratio(least)}). ${takers[role] ?? 'On y met'} ${taken} à la place ; écrivez-en une autre si vous préférez (${taken}).`;
