/** The part of Pagefind's browser interface that the search uses: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  /** Without a term, everything that the filters let through. */
  search(term: string | null, options?: PagefindOptions): Promise<PagefindAnswer>;
};
export type PagefindOptions = { filters?: Readonly<Record<string, string>>; sort?: { date: 'desc' } };
/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;
export type PagefindAnswer = { results: PagefindResult[]; filters: Counts };
export type PagefindResult = { score: number; data(): Promise<PagefindPage> };
export type PagefindPage = {
  url: string;
  /** The whole text, its words separated by spaces. */
  content: string;
  meta: Record<string, string | undefined>;
  /** Which words of the text match, by their number. */
  locations: number[];
};

/** Loads the search engine of one language, once it is wanted. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // The day is kept for the list of results; nobody searches for a part of it.
  await pagefind.options({ ranking: { metaWeights: { date: 0 } } });
  // Without this Pagefind counts only the filters that are in use.
  await pagefind.filters();
  return pagefind;
}
