import type { Counts, Pagefind, PagefindAnswer, PagefindOptions, PagefindResult } from '../pagefind-types.ts';
import { holding } from './known-words.ts';
import type { SearchQuestion } from './question.ts';

/** A result with the number of typed numbers that it holds exactly: Pagefind also finds `9,41` by `9,4`. */
export type RankedResult = PagefindResult & { exact: number };

/** Searches the index. Without another order the results with the most exact numbers come first, then those with the best score. */
export async function ask(
  question: SearchQuestion,
  engine: Pagefind,
  options: PagefindOptions,
): Promise<RankedResult[]> {
  const { results } = await answerTo(question, engine, options);
  const held = await Promise.all(
    // In the order of days numbers do not count.
    (options.sort ? [] : question.numbers).map(
      async (number) => new Set((await holding(number, engine)).map(({ id }) => id)),
    ),
  );
  const ranked = results.map((result) => ({
    ...result,
    exact: held.filter((ids) => ids.has(result.id)).length,
  }));
  return options.sort ? ranked : ranked.sort((a, b) => b.exact - a.exact);
}

/** The counts of the results for each value of each filter. The engine has to know all filters. */
export const countsIn = async (question: SearchQuestion, engine: Pagefind, options: PagefindOptions) =>
  (await answerTo(question, engine, options)).filters;

async function answerTo(
  { term, joined }: SearchQuestion,
  engine: Pagefind,
  options: PagefindOptions,
): Promise<PagefindAnswer> {
  if (term === undefined) return { results: [], filters: {} };
  const answer = await engine.search(term, options);
  return joined === undefined
    ? answer
    : eitherOf(
        answer,
        await engine.search(joined, options),
        await engine.search(`${term} ${joined}`, options),
      );
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
