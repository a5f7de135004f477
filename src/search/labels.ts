/** The facets by which a search can be narrowed, in the order of the form. */
export const facets = ['topic', 'organisation', 'place', 'year', 'kind', 'language'] as const;
export type Facet = (typeof facets)[number];

/** The label of each value of a facet, in the reader's language. The values are the same in all languages. */
export type Labels = Partial<Record<Facet, Readonly<Record<string, string>>>>;
