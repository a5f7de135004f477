/** The part of Pagefind's browser interface that the search uses: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: object): Promise<void>;
  /** Loads the values of all filters. Before this call a search counts only those by which it was narrowed. */
  filters(): Promise<Counts>;
  /** `null` as the term finds everything that passes the filters. */
  search(term: string | null, options?: PagefindOptions): Promise<PagefindAnswer>;
};
export type PagefindOptions = { filters?: Readonly<Record<string, string>>; sort?: { date: 'desc' } };
/** The number of results for each value of each filter. */
export type Counts = Record<string, Record<string, number>>;
export type PagefindAnswer = { results: PagefindResult[]; filters: Counts };
export type PagefindResult = { id: string; score: number; data(): Promise<PagefindPage> };
export type PagefindPage = {
  url: string;
  /** The whole text: words separated by spaces, blocks by line breaks. */
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** The numbers of the words that match. */
  locations: number[];
};
