import type { LifeRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with corrections, translations, people who have left, and changes of facts. */
export const lifeFaults: Sentences<LifeRule> = {
  correctionOrder: ({ earlier }) =>
    `N’est pas postérieur à l’entrée précédente. Classez les corrections de la plus ancienne à la plus récente, chacune avec son propre moment (après ${earlier}).`,
  correctionTooEarly: ({ lift }) =>
    `N’est pas postérieur à la publication. Écrivez quand le texte publié a été modifié (après ${lift}).`,
  correctionStillWrong: () =>
    'Les mots inexacts sont encore ici. Corrigez ce passage, ou écrivez sous was exactement les mots qui étaient inexacts.',
  correctionNotMade: () =>
    'Ces mots ne sont pas dans le texte. Corrigez le texte, ou écrivez sous now les mots exactement comme ils y sont.',
  translationOfItself: () =>
    'Nomme sa propre langue. Écrivez la langue de l’original (of: de) ou supprimez translation.',
  sourceVersion: ({ max, language }) =>
    `L’original (${language}) n’a pas autant de versions. Écrivez celle qui a été traduite (au plus ${max}).`,
  translationBehind: ({ count, language, example }) =>
    `Il manque au texte ${count === 1 ? 'une modification' : `${count} modifications`} de l’original (${language}), et le site le dit. Reprenez ce qui a été modifié, avec son entrée sous corrections, ou écrivez la version à laquelle il correspond (${example}).`,
  untranslated: ({ language }) =>
    `Le texte est encore, mot pour mot, celui de l’original (${language}). Traduisez-le ou laissez-le à l’état de brouillon d’ici là (draft: true).`,
  correctionNotCarried: ({ at, language }) =>
    `Il manque au texte la correction de l’original (${language}) du ${at}. Reprenez-la au même moment sous corrections ; si le texte doit paraître sans elle en attendant, écrivez waived: [${at}].`,
  waiverIdle: () => 'Ce moment n’est celui d’aucune modification de l’original qui manque ici. Supprimez-le.',
  successorCycle: () =>
    'La succession tourne en rond. Écrivez quelqu’un qui exerce aujourd’hui (successor: nadja-dehne).',
  nobodyFollows: ({ day }) =>
    `N’exerce plus cette fonction depuis le ${day}, et personne ne l’exerce aujourd’hui. Nommez quelqu’un (successor: nadja-dehne).`,
  leaverInText: ({ name }) =>
    `Le numéro ou l’adresse de ${name}, qui a quitté cette fonction, se trouve ici. Supprimez-le du texte.`,
  reviewerMissing: ({ example }) =>
    `Quelqu’un doit relire un texte écrit par un modèle de langage et en répondre. Nommez cette personne (reviewedBy: ${example}).`,
  changeEmpty: ({ example }) =>
    `Ne change rien. Ajoutez ce qui vaut à partir de là (${example}) ou supprimez l’entrée.`,
  changeOrder: ({ earlier }) =>
    `Ne commence pas après l’entrée précédente. Classez les entrées de la plus ancienne à la plus récente (après ${earlier}).`,
  changeTwice: () =>
    'Commence en même temps qu’une entrée précédente. Réunissez les deux en une entrée, ou écrivez le bon début (validFrom: 2026-12-24).',
  changeIdle: () =>
    'Vaut déjà avant. Si la nouvelle valeur figure plus haut, remettez-y l’ancienne, car les lecteurs la voient aussitôt ; sinon, supprimez cette ligne.',
  factTooEarly: ({ from }) =>
    `Aucune valeur de ce chiffre n’est connue pour le jour du communiqué ; la première date de ${from}. Ajoutez une valeur antérieure au fichier du chiffre ou écrivez le nombre ici.`,
  factOutdated: ({ value, since, example }) =>
    `C’est une ancienne valeur. Depuis ${since}, c’est ${value} : écrivez ${example}, ou dites à quelle date elle était juste.`,
};
