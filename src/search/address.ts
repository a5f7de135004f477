import { type Facet, facets } from './labels.ts';

/** What a reader searches for and how, as it stands in the address of the page. */
export type Search = {
  term: string;
  chosen: Partial<Record<Facet, string>>;
  sort: 'relevance' | 'date';
  /** Whether the texts of all languages are searched. */
  isEverywhere: boolean;
};

const own = ['q', 'sort', 'all', ...facets];

/** The search in the query of an address; undefined when it holds none. */
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

/** The query of the address (`?q=Hafen&year=2026`, or nothing) with this search in place of another. */
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

/** Whether there is anything to search for. */
export const isAsking = ({ term, chosen }: Search): boolean =>
  term.trim() !== '' || Object.values(chosen).some(Boolean);
