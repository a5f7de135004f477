/** How to subscribe. */
export const feedWords = {
  title: 'Meldungen abonnieren',
  intro:
    'Neue Meldungen kommen von selbst zu Ihnen, vollständig und ohne Anmeldung: mit einem Feed. Sie brauchen dafür nur ein Leseprogramm und die Adresse eines Feeds.',
  howTitle: 'So geht es',
  how: [
    'Nehmen Sie ein Leseprogramm, das Sie schon haben: Thunderbird, Outlook und viele Browser lesen Feeds, auf dem Telefon zum Beispiel NetNewsWire, Feeder oder Feedly.',
    'Kopieren Sie hier die Adresse des Feeds, der Sie interessiert.',
    'Fügen Sie die Adresse im Leseprogramm unter „Feed hinzufügen“ oder „Abonnieren“ ein. Fertig.',
  ],
  mailTitle: 'Lieber per E-Mail?',
  mail: 'Dienste wie Blogtrottr, Feedrabbit oder Follow.it schicken Ihnen jeden neuen Eintrag eines Feeds als E-Mail. Sie melden sich dort an, nicht bei uns; unsere Website erfährt Ihre Adresse nicht.',
  /** Where the newsroom has a mailing of its own. */
  mailOwn: {
    text: 'Unsere Meldungen kommen auch per E-Mail. Sie melden sich an, bestätigen das in einer E-Mail und können sich jederzeit wieder abmelden.',
    signUp: 'Für E-Mails anmelden',
  },
  formats: 'Welches Format? Im Zweifel RSS. Alle Formate enthalten dieselben Meldungen mit vollem Text.',
  listTitle: 'Alle Feeds',
  main: (language: string) => `Alle Meldungen auf ${language}`,
  everything: 'Alle Meldungen in allen Sprachen',
  saved: 'Ausgewählte Suchen',
  copy: (format: string, feed: string) => `Adresse kopieren: ${format}, ${feed}`,
  copyShort: 'Kopieren',
  copied: 'Adresse kopiert',
  failed: 'Kopieren ist nicht möglich',
  opmlTitle: 'Alles auf einmal',
  opml: (language: string) => `Alle Feeds auf ${language} als Liste (OPML)`,
  opmlAll: 'Die Feeds aller Sprachen als Liste (OPML)',
  opmlText: 'Leseprogramme können eine solche Liste einlesen und abonnieren dann alle Feeds darin.',
  about: (subject: string, newsroom: string) => `${subject} | ${newsroom}`,
  archive: (subject: string, number: number) => `${subject}, Archiv ${number}`,
  opened:
    'Dies ist ein Feed. Kopieren Sie die Adresse dieser Seite in Ihr Leseprogramm, um ihn zu abonnieren.',
};
export type FeedWords = typeof feedWords;
