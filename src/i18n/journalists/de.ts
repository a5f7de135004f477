/** What journalists take with them: feeds, press kits, sources. */
export const journalists = {
  /** An abbreviation at the end of the name needs no second full stop. */
  terms: (licence: string, issuer: string) =>
    `Text: ${licence}. Bitte als Quelle nennen: ${issuer.replace(/\.?$/, '.')}`,
  citation: (issuer: string, title: string, kind: string, day: string) =>
    `${issuer}: ${title}. ${kind}, ${day}.`,
  feeds: {
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
  },
  newsdesk: {
    title: 'Für die Redaktion',
    kit: (files: number, size: string) => `Pressemappe (ZIP, ${files} Dateien, ${size})`,
    organisationKit: (files: number, size: string) =>
      `Logos und Selbstdarstellung (ZIP, ${files} Dateien, ${size})`,
    text: 'Text kopieren',
    quote: 'Zitat kopieren',
    cite: 'Quellenangabe kopieren',
    copied: 'Kopiert',
    failed: 'Kopieren ist nicht möglich',
    forms: { txt: 'Text', md: 'Markdown', json: 'JSON (ninjs)' },
    events: 'Termine für den Kalender',
    vcard: 'Kontakt speichern (vCard)',
  },
  files: {
    picture: 'Bild',
    caption: 'Bildunterschrift',
    alt: 'Alternativtext',
    credit: 'Bildnachweis',
    terms: 'Nutzung',
    size: (width: number, height: number) => `${width} × ${height} Pixel`,
  },
  moved: {
    title: 'Diese Seite ist umgezogen',
    text: 'Sie finden die Meldung jetzt hier:',
  },
  machines: {
    releases: 'Meldungen',
    feeds: 'Feeds',
    more: 'Weitere Seiten',
    twins:
      'Jede Meldung gibt es auch als Text (index.txt), Markdown (index.md) und JSON nach IPTC ninjs 3.1 (index.json).',
  },
};
export type JournalistWords = typeof journalists;
