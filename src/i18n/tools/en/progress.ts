import type { ProgressWords } from '../../shapes/progress.ts';

/** What a build says of its progress. */
export const progressWords: ProgressWords = {
  steps: {
    content: 'Content files',
    code: 'Code',
    pages: 'Pages and feeds',
    pictures: 'Pictures',
    search: 'Search',
    proof: 'Proof',
  },
  begun: (number, all, step) => `[${number}/${all}] ${step} …`,
  counted: (number, all, step, done, of) => `[${number}/${all}] ${step}: ${done} of ${of}`,
  left: (duration) => `about ${duration} to go`,
  over: (step, duration, count) => `${step}: ${count === undefined ? '' : `${count} in `}${duration}`,
  built: (duration) => `Built in ${duration}`,
  more: (lines) =>
    `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}: “npm run build -- --verbose” prints them.`,
};
