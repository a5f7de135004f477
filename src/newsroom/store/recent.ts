/**
 * Keeps the latest answers of a query that many outputs ask in a row about the same release; more would fill the
 * memory of a large archive. In development nothing is kept, so that an edit shows.
 */
export function recent<Key, Answer>(
  query: (key: Key) => Promise<Answer>,
  nameOf: (key: Key) => string,
  limit: number,
): (key: Key) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (key) => {
    if (!import.meta.env.PROD) return query(key);
    const name = nameOf(key);
    const answer = kept.get(name) ?? query(key);
    kept.delete(name);
    kept.set(name, answer);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
