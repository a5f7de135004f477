import type { PastRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

const facts = { number: 'eine Zahl', date: 'ein Datum', name: 'ein Name' };

/** What is wrong with a text compared with what it was. */
export const pastFaults: Sentences<PastRule> = {
  changedSilently: () =>
    'Der veröffentlichte Text ist geändert, ohne dass es dort steht. War es mehr als ein Tippfehler, ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `Im veröffentlichten Text ist ${facts[fact]} geändert, ohne dass es dort steht. Ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: correction, note: … }]).`,
  factRewritten: ({ release }) =>
    `Eine veröffentlichte Meldung (${release}) nennt hier einen anderen Wert und änderte sich stillschweigend. Schreiben Sie einen neuen Wert unter changes, mit dem Tag, ab dem er gilt; war der alte falsch, ergänzen Sie in der Meldung einen Eintrag unter corrections.`,
  addressChanged: ({ example }) =>
    `Die Meldung war unter einer anderen Adresse veröffentlicht, die nun ins Leere führt. Ergänzen Sie die alte (redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `Die Meldung hätte in Feeds eine neue Kennung und käme allen noch einmal. Schreiben Sie die erste dazu (guid: ${example}).`,
  historyShallow: () =>
    'Git kennt hier nur das Ende der Geschichte; veröffentlichte Fassungen werden weder verglichen noch gezeigt. Holen Sie sie ganz (git fetch --unshallow; bei GitHub Actions fetch-depth: 0).',
  recordBroken: ({ commit, line }) =>
    `Zeile ${line} der Notiz zum Commit ${commit} im Verzeichnis der Deploys ist nicht zu lesen; was dort veröffentlicht wurde, gilt als unbekannt. Löschen oder berichtigen Sie die Zeile (git notes --ref=depesche/deploys edit ${commit}).`,
  heldBackInCommit: ({ commit }) =>
    `Der Commit ${commit} enthält eine Meldung, die noch nicht öffentlich sein darf, und dieses Repository kann jeder lesen. Nehmen Sie sie vor dem Hochladen aus der Geschichte (git rebase -i ${commit}~).`,
};
