import type { Counts, Pagefind, PagefindAnswer, PagefindOptions, PagefindResult } from '../pagefind-types.ts';
import { holding } from './known-words.ts';
import type { SearchQuestion } from './question.ts';

/** Searches the index. */
export async function ask(
  { term, joined, numbers }: SearchQuestion,
  engine: Pagefind,
  options: PagefindOptions,
): Promise<PagefindAnswer> {
  if (term === undefined) return { results: [], filters: {} };
  const answer = await engine.search(term, options);
  const either =
    joined === undefined
      ? answer
      : eitherOf(
          answer,
          await engine.search(joined, options),
          await engine.search(`${term} ${joined}`, options),
        );
  if (options.sort) return either;
  return { ...either, results: await exactFirst(either.results, numbers, engine) };
}

/** The results of one or the other search, each with its better score. `both` has the results of both. */
function eitherOf(one: PagefindAnswer, other: PagefindAnswer, both: PagefindAnswer): PagefindAnswer {
  const found = new Map<string, PagefindResult>();
  for (const result of [...one.results, ...other.results])
    if (result.score > (found.get(result.id)?.score ?? -Infinity)) found.set(result.id, result);
  return {
    results: [...found.values()].sort((a, b) => b.score - a.score),
    filters: added(added(one.filters, other.filters, 1), both.filters, -1),
  };
}

function added(counts: Counts, more: Counts, times: 1 | -1): Counts {
  const sums = structuredClone(counts);
  for (const [facet, values] of Object.entries(more)) {
    const of = (sums[facet] ??= {});
    for (const [value, count] of Object.entries(values)) of[value] = (of[value] ?? 0) + times * count;
  }
  return sums;
}

/** The results with those first that hold the most numbers exactly: Pagefind also finds `9,41` by `9,4`. */
async function exactFirst(
  results: readonly PagefindResult[],
  numbers: readonly string[],
  engine: Pagefind,
): Promise<PagefindResult[]> {
  const held = await Promise.all(
    numbers.map(async (number) => new Set((await holding(number, engine)).map(({ id }) => id))),
  );
  const exact = ({ id }: PagefindResult) => held.filter((ids) => ids.has(id)).length;
  return results.toSorted((a, b) => exact(b) - exact(a));
}
