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

const number = new Intl.NumberFormat('fr');

/** What is said of the content’s faults, from all topics. */
export const faultWords: FaultWords = {
  found: 'Trouvé',
  level: { error: 'erreur', warning: 'remarque' },
  expected: {
    text: 'un texte',
    list: 'une liste',
    map: 'un ensemble de champs',
    yesNo: 'true ou false',
    number: 'un nombre',
  },
  collections: missingThings,
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `Aucun problème dans ${number.format(files)} ${files === 1 ? 'fichier' : 'fichiers'}.`
      : `${number.format(errors)} ${errors < 2 ? 'erreur' : 'erreurs'} et ${number.format(warnings)} ${warnings < 2 ? 'remarque' : 'remarques'} dans ${number.format(files)} ${files === 1 ? 'fichier' : 'fichiers'}.`,
  report: reportWords,
  secretNote: 'Certains de ces fichiers ne sont pas encore publics ; leur texte n’est pas affiché.',
  pathNote:
    'Une somme de contrôle figure ci-dessus à la place de leurs chemins ; sur votre propre écran, npm run check -- --paths les nomme.',
  couldNotRun: (reason) => `La vérification n’a pas pu se faire : ${reason}`,
  fixed: (files) =>
    files === 0
      ? 'Rien ne pouvait être corrigé automatiquement.'
      : `Corrigé dans ${files} ${files === 1 ? 'fichier' : 'fichiers'} : guillemets, espaces insécables, fins de ligne, noms de fichiers.`,
  moved: (from, to) =>
    `Une adresse publique change : ${from} devient ${to}. Les liens d’autres sites vers l’ancienne adresse ne mèneront plus nulle part.`,
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
