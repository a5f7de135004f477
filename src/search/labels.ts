/** By what a search can be narrowed, in the order in which it is offered. */
export const facets = ['topic', 'organisation', 'year', 'kind', 'language'] as const;
export type Facet = (typeof facets)[number];

/** The values of each facet in the words of a reader; the values themselves are the same in all languages. */
export type Labels = Partial<Record<Facet, Readonly<Record<string, string>>>>;
