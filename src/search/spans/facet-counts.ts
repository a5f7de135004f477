import type { Search } from '../address.ts';
import { facets } from '../labels.ts';
import type { Counts } from '../pagefind-types.ts';
import { countsIn } from '../question/answer.ts';
import type { Shelf, Stack } from './stack.ts';

/** The counts of the stacks that are shown, and the languages of all. */
export async function facetCounts(
  stacks: readonly Stack[],
  shown: readonly Stack[],
  search: Search,
): Promise<Counts> {
  const totals = stacks.map(({ language, shelves }): [string, number] => [
    language,
    shelves.reduce((sum, { total }) => sum + total, 0),
  ]);
  const counts: Counts = { language: Object.fromEntries(totals.filter(([, total]) => total > 0)) };
  const { language: _, ...chosen } = search.chosen;
  const shelves = shown.flatMap((stack) => stack.shelves);
  for (const ofSpan of await Promise.all(shelves.map((shelf) => countsOf(shelf, chosen))))
    for (const [facet, values] of Object.entries(ofSpan)) {
      const sums = (counts[facet] ??= {});
      for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count;
    }
  return counts;
}

/** The counts of one span: of a facet that was chosen, as if another of its values were. */
async function countsOf(
  { question, engine }: Shelf,
  chosen: Readonly<Record<string, string>>,
): Promise<Counts> {
  await engine.filters();
  const counts: Counts = { ...(await countsIn(question, engine, { filters: chosen })) };
  for (const facet of facets.filter((one) => one in chosen)) {
    const { [facet]: _, ...others } = chosen;
    counts[facet] = (await countsIn(question, engine, { filters: others }))[facet] ?? {};
  }
  return counts;
}
