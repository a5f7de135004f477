/** The part of Pagefind's browser interface that the search uses: https://pagefind.app/docs/api/ */
export type Pagefind = {
  debouncedSearch(term: string, options?: object, delay?: number): Promise<Found | null>;
};
type Found = { results: { data(): Promise<Hit> }[] };
export type Hit = { url: string; excerpt: string; meta: Record<string, string | undefined> };

/** Loads the search engine of the site, once it is wanted. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
}
