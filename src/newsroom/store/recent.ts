import type { OpenNewsroom } from './newsroom.ts';
import { once } from './once.ts';

/**
 * Caches the latest results of a function that many outputs call for the same release in a row. The limit saves memory
 * in a large archive.
 */
export function recent<Key, Answer>(
  make: (newsroom: OpenNewsroom, key: Key) => Answer,
  nameOf: (key: Key) => string,
  limit: number,
): (newsroom: OpenNewsroom, key: Key) => Answer {
  const answersOf = once(() => new Map<string, { answer: Answer }>());
  return (newsroom, key) => {
    const answers = answersOf(newsroom);
    const name = nameOf(key);
    const kept = answers.get(name) ?? { answer: make(newsroom, key) };
    answers.delete(name);
    answers.set(name, kept);
    const [oldest] = answers.keys();
    if (answers.size > limit && oldest !== undefined) answers.delete(oldest);
    return kept.answer;
  };
}
