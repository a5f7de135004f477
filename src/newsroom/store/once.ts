/**
 * Makes a query answer once a build. In development every call asks anew, so that an edit shows.
 */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= query()) : query());
}
