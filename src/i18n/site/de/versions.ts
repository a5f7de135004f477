/** The published versions of a text. */
export const versionWords = {
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
export type VersionWords = typeof versionWords;
