/** The people whom journalists may call. */
export const speakerWords = {
  title: 'Personen',
  intro: 'Wer Redaktionen zu welchem Thema Auskunft gibt, in welchen Sprachen und auf welchem Weg.',
  about: (topic: string) => `Personen zum Thema ${topic}`,
  all: 'Alle Themen',
  filter: 'Auswahl nach Thema',
  filterLanguages: 'Auswahl nach Sprache',
  allLanguages: 'Alle Sprachen',
  inLanguage: (language: string) => `Auskunft auf ${language}`,
  speaksAbout: 'Spricht über',
  languages: 'Sprachen',
  viaOffice: 'Erreichbar über die Pressestelle:',
  office: 'Kontakt',
  releases: (topic: string) => `Meldungen zu ${topic}`,
  none: 'Derzeit ist hier niemand genannt.',
  portraitOf: (name: string) => `Porträt von ${name}`,
  takePortrait: 'Porträt herunterladen',
  quotations: 'Zitate',
};
export type SpeakerWords = typeof speakerWords;
