/** What was put right after the publication. */
export const correctionWords = {
  title: 'Korrekturen und Aktualisierungen',
  correction: 'Korrektur',
  update: 'Aktualisierung',
  was: 'Bisher',
  now: 'Jetzt',
  concerns: 'Betrifft',
  page: 'Korrekturen',
  intro:
    'Hier steht, was wir nach der Veröffentlichung korrigiert, aktualisiert oder zurückgezogen haben, das Neueste zuerst.',
  none: 'Bisher musste nichts berichtigt werden.',
};
export type CorrectionWords = typeof correctionWords;
