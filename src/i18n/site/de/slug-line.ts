/** The slug line of a release: what it is at a glance, in the release and, shorter, in every list. */
export const slugLineWords = {
  appears: (at: string) => `Erscheint am ${at}`,
  corrected: (day: string) => `Korrigiert am ${day}`,
  updated: (day: string) => `Aktualisiert am ${day}`,
  withdrawn: (day: string) => `Zurückgezogen am ${day}`,
  /** The states in a list. */
  short: { corrected: 'korrigiert', updated: 'aktualisiert' },
  version: (number: number, count: number) => `Fassung ${number} von ${count}`,
  pictures: (count: number) => (count === 1 ? `${count} Bild` : `${count} Bilder`),
  films: (count: number) => (count === 1 ? 'Film' : `${count} Filme`),
  sounds: (count: number) => (count === 1 ? 'Ton' : `${count} Tonaufnahmen`),
  events: (count: number) => (count === 1 ? 'Termin' : `${count} Termine`),
  kit: 'Pressemappe',
  contact: 'Kontakt',
  /** Below the masthead of the front page, after the number of releases. */
  latest: (day: string) => `zuletzt ${day}`,
  corrections: (count: number) => (count === 1 ? `${count} Korrektur` : `${count} Korrekturen`),
};
export type SlugLineWords = typeof slugLineWords;
