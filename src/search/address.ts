import { type Facet, facets } from './labels.ts';

/** A search as the address of the page has it. */
export type Search = {
  term: string;
  chosen: Partial<Record<Facet, string>>;
  sort: 'relevance' | 'date';
  /** Whether all languages are searched, not only the reader's. */
  isEverywhere: boolean;
};

const own = ['q', 'sort', 'all', ...facets];

/** The search in the query of an address. Undefined when there is none. */
export function searchIn(query: string): Search | undefined {
  const values = new URLSearchParams(query);
  if (!own.some((key) => values.has(key))) return undefined;
  return {
    term: values.get('q') ?? '',
    chosen: Object.fromEntries(
      facets.flatMap((facet) => (values.get(facet) ? [[facet, values.get(facet)]] : [])),
    ),
    sort: values.get('sort') === 'date' ? 'date' : 'relevance',
    isEverywhere: values.has('all'),
  };
}

/** The query of an address (`?q=Hafen&year=2026`, or empty) with its search replaced by this one. */
export function withSearch(query: string, search: Search | undefined): string {
  const values = new URLSearchParams(query);
  for (const key of own) values.delete(key);
  if (search?.term) values.set('q', search.term);
  for (const facet of facets) {
    const value = search?.chosen[facet];
    if (value) values.set(facet, value);
  }
  if (search?.sort === 'date') values.set('sort', 'date');
  if (search?.isEverywhere) values.set('all', '1');
  const written = values.toString();
  return written && `?${written}`;
}

/** Whether a search has a term or a filter. */
export const isAsking = ({ term, chosen }: Search): boolean =>
  term.trim() !== '' || Object.values(chosen).some(Boolean);

/** Whether results are sorted by day, newest first. Without a term there is no relevance to sort by. */
export const isByDay = ({ term, sort }: Search): boolean => sort === 'date' || term.trim() === '';
