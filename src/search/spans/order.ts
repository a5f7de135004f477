import type { RankedResult } from '../question/answer.ts';
import { comparableBy } from './rarity.ts';
import type { Shelf, Stack } from './stack.ts';

/** The score of the best text in another language; the best one in the reader's language has 1. */
const foreignWorth = 0.8;

/** The next result of a shelf, and where it stands. */
export type NextResult = { stack: Stack; shelf: Shelf; result: RankedResult };

/**
 * The best next result of all shelves. `stacks` has the reader's language first. By relevance the spans of a language compare their
 * scores; between languages the best of each counts as the best, because their scores say nothing of each other.
 */
export async function foremost(stacks: readonly Stack[], isByDay: boolean): Promise<NextResult | undefined> {
  const next = stacks.flatMap((stack, place) => {
    const all = stack.shelves.map(({ rarity }) => rarity);
    const factors = new Map(stack.shelves.map((shelf) => [shelf, comparableBy(shelf.rarity, all)]));
    const factorOf = (shelf: Shelf) => factors.get(shelf) ?? 1;
    const most = Math.max(...stack.shelves.map((shelf) => shelf.best * factorOf(shelf))) || 1;
    const scale = (place ? foreignWorth : 1) / most;
    const found = stack.shelves.flatMap((shelf) => {
      const [result] = shelf.results;
      return result ? [{ stack, shelf, result, rank: result.score * factorOf(shelf) * scale }] : [];
    });
    return isByDay ? found : found.sort(byClass).slice(0, 1);
  });
  if (next.length < 2) return next[0];
  const ranks = await Promise.all(
    next.map(async ({ result, rank }) =>
      isByDay ? Date.parse((await result.data()).meta['date'] ?? '') : rank,
    ),
  );
  return next[ranks.indexOf(Math.max(...ranks))];
}

/** First what has the most exact numbers, then the better score. */
const byClass = (a: NextResult & { rank: number }, b: NextResult & { rank: number }) =>
  b.result.exact - a.result.exact || b.rank - a.rank;
