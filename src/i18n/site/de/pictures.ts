/** The pages of all pictures. */
export const pictureWords = {
  title: 'Bilder',
  intro:
    'Alle Bilder dieses Newsrooms in voller Größe, mit Bildunterschrift, Nachweis und Nutzungsbedingungen, die neuesten zuerst.',
  of: (subject: string) => `Bilder: ${subject}`,
  count: (count: number) => (count === 1 ? 'Ein Bild' : `${count} Bilder`),
  none: 'Noch keine Bilder.',
  all: 'Alle Bilder',
  logos: 'Logos',
  portraits: 'Porträts',
  filter: 'Auswahl der Bilder',
  byTopic: 'Nach Thema',
  byYear: 'Nach Jahr',
  byOrganisation: 'Nach Organisation',
  pages: 'Seiten der Bilder',
  newer: 'Neuere Bilder',
  older: 'Ältere Bilder',
  /** The link to the file, below a small picture. */
  take: 'Original herunterladen',
  file: 'Datei',
  print: 'Druck',
  /** The largest print in good quality, in centimetres. */
  printable: (across: number, down: number) => `bis ${across} × ${down} cm bei 300 dpi`,
  shownIn: 'Erschienen in',
  copyCaption: 'Bildunterschrift und Nachweis kopieren',
};
export type PictureWords = typeof pictureWords;
