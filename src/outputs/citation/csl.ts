import type { CitePage } from '../../newsroom/pages/cite/cite-page.ts';

/** What the citations of a release are made of. `day` is `yyyy-mm-dd`. */
export type Cited = CitePage['cited'];

/**
 * A release as CSL-JSON, which reference managers read: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 * CSL has no type for press releases; what reference managers take for one is a page with a genre.
 */
export function cslOf({ key, url, title, issuer, newsroom, kind, day, language }: Cited) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    id: key,
    type: 'webpage' as const,
    title,
    author: [{ literal: issuer }],
    publisher: issuer,
    'container-title': newsroom,
    genre: kind,
    issued: { 'date-parts': [[year, month, date]] as [[number, number, number]] },
    URL: url,
    language,
  };
}

/** The same as a file to import: a list with one entry. */
export const cslJson = (cited: Cited): string => JSON.stringify([cslOf(cited)], undefined, 2);
