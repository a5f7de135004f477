import type { ColouredPart, ColourFacts } from '../../../faults/colour-facts.ts';

const themes = { light: 'hellen', dark: 'dunklen' };
const parts: Partial<Record<ColouredPart, string>> = {
  paper: 'auf dem Grund der Seite',
  sheet: 'auf dem Grund von Kästen',
  mark: 'auf markierten Wörtern',
  ink: 'zum Text',
};
const takers: Partial<Record<ColouredPart, string>> = {
  accent: 'In Links',
  ink: 'Im Text',
  paper: 'Als Grund',
};
const ratio = (value: number) =>
  `${value.toLocaleString('de', { maximumFractionDigits: 1, roundingMode: 'floor' })}\u202f:\u202f1`;

/** What happened to a colour of the brand that could not be read. */
export const colourChanged = ({ theme, role, on, contrast, least, taken }: ColourFacts): string =>
  `Auf ${themes[theme]} Seiten hat diese Farbe ${parts[on]} zu wenig Kontrast (${ratio(contrast)}, nötig ${ratio(least)}). ${takers[role] ?? 'Dort'} steht stattdessen ${taken}; schreiben Sie eine eigene, wenn Sie eine andere wollen (${taken}).`;
