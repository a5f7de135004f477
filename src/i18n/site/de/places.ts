/** The places that releases, dates and organisations share. */
export const placeWords = {
  title: 'Orte',
  intro: 'Wo es geschieht: alle Meldungen, Termine und Organisationen nach Ort.',
  all: 'Alle Orte',
  country: 'Land',
  /** Where it lies. */
  lies: 'Lage',
  onMap: 'Auf der Karte',
  elsewhere: 'Anderswo',
  dates: 'Nächste Termine hier',
  organisations: 'Organisationen hier',
};
export type PlaceWords = typeof placeWords;
