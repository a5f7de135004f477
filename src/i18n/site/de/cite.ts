/** The page that tells how to cite a release. */
export const citeWords = {
  title: 'Meldung zitieren',
  intro: 'Quellenangabe dieser Meldung zum Kopieren: als Zeile, für Wikipedia, für Literaturverwaltungen.',
  /** On the page of a release. */
  link: 'Zitieren',
  line: 'Zeile',
  wikipedia: 'Wikipedia',
  accessed: 'Der Tag Ihres Abrufs fehlt noch; tragen Sie ihn am Ende ein.',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON (Zotero, Citavi, Mendeley)',
  back: 'Zur Meldung',
  verify: 'Prüfen, ob ein Zitat echt ist',
};
