import type { HistoryFaults } from './fault-rules.ts';

/** The published versions of a text. */
export const versions = {
  title: (count: number) => (count === 1 ? 'Eine Fassung' : `${count} Fassungen`),
  heading: 'Fassungen dieser Meldung',
  intro:
    'Was sich seit der Veröffentlichung an Titel, Zusammenfassung und Text geändert hat, die neueste Fassung zuerst.',
  version: (number: number) => `Fassung ${number}`,
  kinds: {
    first: 'Erste Veröffentlichung',
    correction: 'Korrektur',
    update: 'Aktualisierung',
    silent: 'Änderung ohne Vermerk',
  },
  parts: { title: 'Titel', summary: 'Zusammenfassung', body: 'Text' },
  removed: { before: 'Gestrichen:', after: 'Ende der Streichung.' },
  added: { before: 'Eingefügt:', after: 'Ende der Einfügung.' },
  unchanged: 'Unveränderte Absätze sind ausgelassen.',
  back: 'Zur Meldung',
  asJson: 'Alle Fassungen als JSON',
  missing:
    'Die Fassungen dieser Meldung lassen sich hier nicht zeigen: Diese Website wurde ohne die Versionsgeschichte ihrer Texte erstellt. Die Korrekturen und Aktualisierungen stehen in der Meldung.',
};
export type VersionWords = typeof versions;

const facts = { number: 'eine Zahl', date: 'ein Datum', name: 'ein Name' };

export const historyFaults: HistoryFaults = {
  changedSilently: () =>
    'Der veröffentlichte Text ist geändert, ohne dass es dort steht. War es mehr als ein Tippfehler, ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `Im veröffentlichten Text ist ${facts[fact]} geändert, ohne dass es dort steht. Ergänzen Sie einen Eintrag (corrections: [{ at: …, kind: correction, note: … }]).`,
  addressChanged: ({ example }) =>
    `Die Meldung war unter einer anderen Adresse veröffentlicht, die nun ins Leere führt. Ergänzen Sie die alte (redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `Die Meldung hätte in Feeds eine neue Kennung und käme allen noch einmal. Schreiben Sie die erste dazu (guid: ${example}).`,
  historyShallow: () =>
    'Git kennt hier nur das Ende der Geschichte; veröffentlichte Fassungen werden weder verglichen noch gezeigt. Holen Sie sie ganz (git fetch --unshallow; bei GitHub Actions fetch-depth: 0).',
  heldBackInCommit: ({ commit }) =>
    `Der Commit ${commit} enthält eine Meldung, die noch nicht öffentlich sein darf, und dieses Repository kann jeder lesen. Nehmen Sie sie vor dem Hochladen aus der Geschichte (git rebase -i ${commit}~).`,
};
