import type { ProgressWords } from '../../shapes/progress.ts';

/** What a build says of its progress. */
export const progressWords: ProgressWords = {
  steps: {
    content: 'Inhaltsdateien',
    code: 'Code',
    pages: 'Seiten und Feeds',
    pictures: 'Bilder',
    search: 'Suche',
    proof: 'Beweis',
  },
  begun: (number, all, step) => `[${number}/${all}] ${step} …`,
  counted: (number, all, step, done, of) => `[${number}/${all}] ${step}: ${done} von ${of}`,
  left: (duration) => `noch etwa ${duration}`,
  over: (step, duration, count) => `${step}: ${count === undefined ? '' : `${count} in `}${duration}`,
  built: (duration) => `Gebaut in ${duration}`,
  more: (lines) =>
    `… und ${lines} weitere ${lines === 1 ? 'Zeile' : 'Zeilen'}: „npm run build -- --verbose“ zeigt sie.`,
};
