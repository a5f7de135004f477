/** The press calendar. */
export const pressDateWords = {
  title: 'Termine',
  /** In the menu. */
  menu: 'Termine',
  intro: 'Was ansteht und was war: Termine aus den Meldungen und Termine für die Presse.',
  upcoming: 'Nächste Termine',
  none: 'Zurzeit steht kein Termin an.',
  past: (year: string) => `Termine ${year}`,
  subscribe: 'Kalender abonnieren',
  how: 'Kopieren Sie die Adresse in Ihr Kalenderprogramm. Verschobene und abgesagte Termine ändern sich dort von selbst.',
  all: 'Alle Termine',
  accreditation: 'Akkreditierung',
  stream: 'Übertragung ansehen',
  kinds: {
    pressConference: 'Pressekonferenz',
    photoCall: 'Fototermin',
    results: 'Zahlen',
    deadline: 'Frist',
    other: 'Termin',
  },
};
