import type { PastRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

const facts = { number: 'un nombre', date: 'une date', name: 'un nom' };

/** What is wrong with a text compared with what it was. */
export const pastFaults: Sentences<PastRule> = {
  changedSilently: () =>
    'Le texte publié a été modifié et ne le dit pas. Si c’était plus qu’une faute de frappe, ajoutez une entrée (corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `Dans le texte publié, ${facts[fact]} a été modifié sans qu’il le dise. Ajoutez une entrée (corrections: [{ at: …, kind: correction, note: … }]).`,
  factRewritten: ({ release }) =>
    `Un communiqué publié (${release}) indique ici une autre valeur et changerait sans un mot. Écrivez la nouvelle valeur sous changes, avec le jour à partir duquel elle vaut ; si l’ancienne était fausse, ajoutez une entrée sous corrections du communiqué.`,
  addressChanged: ({ example }) =>
    `Le communiqué a été publié à une autre adresse, qui ne mène plus nulle part. Ajoutez l’ancienne (redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `Le communiqué aurait un nouvel identifiant dans les flux, et tous le recevraient une seconde fois. Ajoutez le premier (guid: ${example}).`,
  historyShallow: () =>
    'Git ne connaît ici que la fin de l’historique ; les versions publiées ne sont ni comparées ni montrées. Récupérez tout l’historique (git fetch --unshallow ; avec GitHub Actions, fetch-depth: 0).',
  recordBroken: ({ commit, line }) =>
    `La ligne ${line} de la note du commit ${commit} dans le registre des mises en ligne n’est pas lisible ; on ne sait donc pas ce qui a été publié alors. Supprimez ou corrigez la ligne (git notes --ref=depesche/deploys edit ${commit}).`,
  heldBackInCommit: ({ commit }) =>
    `Le commit ${commit} contient un communiqué qui ne doit pas encore être public, et tout le monde peut lire ce dépôt. Retirez-le de l’historique avant de l’envoyer (git rebase -i ${commit}~).`,
};
