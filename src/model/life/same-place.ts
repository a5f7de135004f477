type Known = { wikidata?: string | undefined; geonames?: number | undefined };

/** The addresses of pages elsewhere that say which place is meant: those of Wikidata and GeoNames. */
export const sameAsOf = ({ wikidata, geonames }: Known): string[] => [
  ...(wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
  ...(geonames === undefined ? [] : [`https://www.geonames.org/${geonames}`]),
];
