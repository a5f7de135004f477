/** What the search says. */
export const searchWords = {
  title: 'Suche',
  label: 'Meldungen durchsuchen',
  placeholder: 'Thema, Name, Ort …',
  submit: 'Suchen',
  hint: 'Gesucht wird in den deutschen Texten.',
  loading: 'Die Suche wird geladen …',
  resultsOne: 'Ein Treffer für „{term}“',
  resultsMany: '{count} Treffer für „{term}“',
  older: 'Ältere Meldungen werden noch durchsucht …',
  none: 'Nichts gefunden für „{term}“. Versuchen Sie ein anderes Wort oder blättern Sie im Archiv.',
  suggestion: 'Meinten Sie {term}?',
  also: 'auch: {term}',
  more: 'Weitere Treffer zeigen',
  failed: 'Die Suche konnte nicht geladen werden. Bitte blättern Sie im Archiv.',
  withoutScript:
    'Die Suche läuft in Ihrem Browser und braucht dafür JavaScript. Ohne JavaScript finden Sie jede Meldung im Archiv.',
  toArchive: 'Zum Archiv',
  notBuilt: 'Der Suchindex entsteht beim Bauen: einmal „npm run build“ ausführen, dann die Seite neu laden.',
  close: 'Schließen',
  keys: 'Pfeiltasten wählen einen Treffer, Enter öffnet ihn, Esc schließt.',
  slash: 'Mit der Taste / öffnen',
  everywhere: 'Alle Sprachen durchsuchen',
  narrow: 'Eingrenzen',
  facets: {
    topic: 'Thema',
    organisation: 'Organisation',
    place: 'Ort',
    year: 'Jahr',
    kind: 'Art',
    language: 'Sprache',
  },
  any: {
    topic: 'Alle Themen',
    organisation: 'Alle Organisationen',
    place: 'Alle Orte',
    year: 'Alle Jahre',
    kind: 'Alle Arten',
    language: 'Alle Sprachen',
  },
  sort: 'Reihenfolge',
  byRelevance: 'Beste Treffer zuerst',
  byDate: 'Neueste zuerst',
  reset: 'Auswahl aufheben',
  chosenOne: 'Eine Meldung',
  chosenMany: '{count} Meldungen',
  chosenNone: 'Keine Meldung entspricht dieser Auswahl.',
  help: 'Vielleicht hilft das weiter',
  years: 'Meldungen nach Jahr',
};
export type SearchWords = typeof searchWords;

/** How a search can be followed. `{search}` and `{address}` are those of the reader. */
export const searchFollowWords = {
  title: 'Diese Suche abonnieren',
  intro: 'Neue Meldungen kommen von selbst, mit dem Feed, der dieser Suche am nächsten ist:',
  inLanguage: '{subject} ({language})',
  ask: 'Nichts davon passt genau? Bitten Sie die Pressestelle um einen eigenen Feed:',
  request: 'E-Mail mit dieser Suche vorbereiten',
  subject: 'Feed für eine Suche: {search}',
  body: 'Guten Tag,\n\nbitte richten Sie für diese Suche einen Feed ein:\n\n{search}\n{address}\n\nVielen Dank',
};
export type SearchFollowWords = typeof searchFollowWords;

/** The pictures that a search finds. */
export const searchPictureWords = {
  title: 'Bilder',
  offer: 'Bilder zu „{term}“ suchen',
  none: 'Kein Bild zu „{term}“.',
  one: 'Ein Bild zu „{term}“',
  many: '{count} Bilder zu „{term}“',
  /** The way to the others, where more are found than are shown. */
  desk: 'Alle Bilder dieses Newsrooms',
};
export type SearchPictureWords = typeof searchPictureWords;
