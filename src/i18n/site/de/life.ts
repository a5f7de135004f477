/** What readers are told of a text’s life after its publication, and of who or what wrote it. */
export const lifeWords = {
  /** Phrases that tell a time from the day of publication, as alternatives of a regular expression. */
  vagueTimes:
    'in Kürze|demnächst|in den (?:nächsten|kommenden) (?:Tagen|Wochen|Monaten)|kommende Woche|nächste Woche|derzeit',
  vague: (phrases: string) => `Zeitangaben wie ${phrases} zählen von diesem Tag an.`,
  toPlace: 'Zur Stelle im Text',
  edition: (version: number, day: string) => `Fassung ${version} vom ${day}`,
  behindTitle: 'Übersetzung nicht auf dem neuesten Stand',
  behind: (source: string) =>
    `Das Original (${source}) wurde seit der Übersetzung geändert. Hier fehlt noch:`,
  machineTranslation: (of: string) => `Diese Fassung wurde maschinell übersetzt (Original: ${of}).`,
  assistedTranslation: (of: string) =>
    `Diese Fassung wurde mit maschineller Hilfe übersetzt (Original: ${of}).`,
  ai: {
    assisted: 'Dieser Text entstand mit Hilfe künstlicher Intelligenz.',
    generated: 'Dieser Text wurde von künstlicher Intelligenz erzeugt.',
  },
  aiReviewed: {
    assisted: (person: string) =>
      `Dieser Text entstand mit Hilfe künstlicher Intelligenz; geprüft und verantwortet hat ihn ${person}.`,
    generated: (person: string) =>
      `Dieser Text wurde von künstlicher Intelligenz erzeugt; geprüft und verantwortet hat ihn ${person}.`,
  },
  takenOver: (from: string, month: string) =>
    `Diese Meldung wurde im ${month} von ${from} übernommen; ihre früheren Fassungen sind hier nicht verzeichnet.`,
  formerly: 'Früher zuständig',
  today: 'Heute zuständig',
  contactGone: 'Nicht mehr in dieser Aufgabe.',
  insteadOf: (person: string) => `zuständig anstelle von ${person}`,
};
export type LifeWords = typeof lifeWords;
