import type { FaultWords } from '../../../faults/fault-words.ts';
import { addressFaults } from './addresses.ts';
import { bodyFaults } from './body.ts';
import { editorialFaults } from './editorial.ts';
import { fieldFaults } from './fields.ts';
import { missingThings, fileFaults } from './files.ts';
import { lifeFaults } from './life.ts';
import { mediaFaults } from './media.ts';
import { nameFaults } from './names.ts';
import { pastFaults } from './past.ts';
import { reportWords } from './report.ts';

const number = new Intl.NumberFormat('de');

/** What is said of the content’s faults, from all topics. */
export const faultWords: FaultWords = {
  found: 'Gefunden',
  level: { error: 'Fehler', warning: 'Hinweis' },
  expected: {
    text: 'einen Text',
    list: 'eine Liste',
    map: 'eine Gruppe von Feldern',
    yesNo: 'true oder false',
    number: 'eine Zahl',
  },
  collections: missingThings,
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `Keine Probleme in ${number.format(files)} ${files === 1 ? 'Datei' : 'Dateien'}.`
      : `${number.format(errors)} Fehler und ${number.format(warnings)} ${warnings === 1 ? 'Hinweis' : 'Hinweise'} in ${number.format(files)} ${files === 1 ? 'Datei' : 'Dateien'}.`,
  report: reportWords,
  secretNote: 'Einige dieser Dateien sind noch nicht öffentlich; ihr Text wird nicht gezeigt.',
  pathNote:
    'Statt ihrer Pfade steht oben eine Prüfsumme; auf Ihrem eigenen Bildschirm nennt sie npm run check -- --paths.',
  couldNotRun: (reason) => `Die Prüfung konnte nicht laufen: ${reason}`,
  fixed: (files) =>
    files === 0
      ? 'Nichts war von selbst zu berichtigen.'
      : `${files} ${files === 1 ? 'Datei' : 'Dateien'} berichtigt: Anführungszeichen, geschützte Leerzeichen, Zeilenenden, Dateinamen.`,
  moved: (from, to) =>
    `Eine öffentliche Adresse ändert sich: ${from} heißt künftig ${to}. Links von anderen Websites auf die alte Adresse führen ins Leere.`,
  rules: {
    ...fieldFaults,
    ...fileFaults,
    ...addressFaults,
    ...nameFaults,
    ...mediaFaults,
    ...bodyFaults,
    ...editorialFaults,
    ...lifeFaults,
    ...pastFaults,
  },
};
