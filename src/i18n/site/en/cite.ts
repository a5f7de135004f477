import type { Words } from '../de/words.ts';

/** The page that tells how to cite a release. */
export const citeWords: Words['cite'] = {
  title: 'Cite this release',
  intro: 'The source of this release to copy: as a line, for Wikipedia, for reference managers.',
  link: 'Cite',
  line: 'Line',
  wikipedia: 'Wikipedia',
  accessed: 'The day of your access is still missing; add it at the end.',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON (Zotero, Citavi, Mendeley)',
  back: 'Back to the release',
  verify: 'Check whether a quotation is genuine',
};
