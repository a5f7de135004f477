import type { CorrectionWords } from '../de/corrections.ts';

/** What was put right after the publication. */
export const correctionWords: CorrectionWords = {
  title: 'Corrections and updates',
  correction: 'Correction',
  update: 'Update',
  was: 'Was',
  now: 'Now',
  concerns: 'Concerns',
  page: 'Corrections',
  intro: 'What we have corrected, updated or withdrawn since publication, newest first.',
  none: 'So far nothing had to be corrected.',
};
