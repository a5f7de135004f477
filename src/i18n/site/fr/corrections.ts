import type { CorrectionWords } from '../de/corrections.ts';

/** What was put right after the publication. */
export const correctionWords: CorrectionWords = {
  title: 'Corrections et mises à jour',
  correction: 'Correction',
  update: 'Mise à jour',
  was: 'Avant',
  now: 'Maintenant',
  concerns: 'Concerne',
  page: 'Corrections',
  intro: 'Ce que nous avons corrigé, mis à jour ou retiré après publication, du plus récent au plus ancien.',
  none: 'À ce jour, rien n’a dû être corrigé.',
};
