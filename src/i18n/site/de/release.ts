/** What stands around the text of a release. */
export const releaseWords = {
  reading: (minutes: number, characters: string) =>
    `${minutes} Min. Lesezeit · ${characters} Zeichen inkl. Leerzeichen`,
  age: (day: string) =>
    `Diese Meldung ist vom ${day}. Was sie sagt, galt an diesem Tag und kann überholt sein.`,
  contactToday: 'Ansprechpartner heute',
  share: {
    title: 'Weitergeben',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    mail: 'Per E-Mail',
    native: 'Teilen …',
    print: 'Drucken',
  },
  previousRelease: 'Vorherige Meldung',
  nextRelease: 'Nächste Meldung',
  neighbours: 'Vorherige und nächste Meldung',
  besides: 'Zu dieser Meldung',
  besidesList: 'Zu dieser Liste',
  onTheWeb: 'Diese Meldung im Web:',
  atTime: (day: string, time: string) => `${day}, ${time} Uhr`,
  dateline: (place: string, day: string) => `${place}, ${day} – `,
  topics: 'Themen',
  alsoIn: 'Auch auf',
  sourceLanguage: (language: string) => `Text auf ${language}`,
  notInLanguage: (shown: string) =>
    `Diese Meldung gibt es nicht auf Deutsch. Sie lesen den Text auf ${shown}.`,
  links: 'Weiterführende Links',
  downloads: 'Zum Herunterladen',
  events: 'Termine',
  related: 'Mehr zum Thema',
  contact: 'Pressekontakt',
  contactThen: 'Pressekontakt zum Zeitpunkt der Veröffentlichung',
  phone: 'Telefon',
  email: 'E-Mail',
  about: (organisation: string) => `Über ${organisation}`,
  withdrawn: {
    title: 'Zurückgezogen',
    on: (day: string) => `Diese Meldung wurde am ${day} zurückgezogen.`,
    replacement: 'An ihrer Stelle gilt',
  },
  state: {
    draft: 'Entwurf: nicht öffentlich',
    scheduled: (at: string) => `Geplant für ${at}: nicht öffentlich`,
    embargoed: (until: string) => `Sperrfrist bis ${until}: nicht öffentlich`,
  },
};
export type ReleaseWords = typeof releaseWords;
