import type { Pagefind } from '../pagefind-types.ts';
import type { SearchQuestion } from '../question/question.ts';

/** How many pages a span has, and how many of them hold each word of a question. */
export type Rarity = { pages: number; holding: ReadonlyMap<string, number> };

/** Counts the pages that hold each word of a question. Their parts of the index are loaded already. */
export async function rarityIn({ term }: SearchQuestion, engine: Pagefind, pages: number): Promise<Rarity> {
  const holding = new Map<string, number>();
  for (const word of new Set(term?.replaceAll('"', '').split(' ')))
    holding.set(word, (await engine.search(word)).results.length);
  return { pages, holding };
}

/**
 * The factor that makes the scores of a span what they were in an index of `all` spans together: Pagefind weighs a word by how rare it is in its
 * index, and a word may be rare in one year and frequent in another.
 */
export function comparableBy(own: Rarity, all: readonly Rarity[]): number {
  let [inAll, inOwn] = [0, 0];
  for (const [word, count] of own.holding) {
    const others = all.filter(({ holding }) => holding.has(word));
    inAll += weight(
      sum(others.map(({ pages }) => pages)),
      sum(others.map(({ holding }) => holding.get(word) ?? 0)),
    );
    inOwn += weight(own.pages, count);
  }
  return inAll > 0 && inOwn > 0 ? inAll / inOwn : 1;
}

/** The weight of a word that `count` of so many pages hold, as Pagefind has it (BM25). */
const weight = (pages: number, count: number) =>
  Math.log(1 + Math.max(0, pages - count + 0.5) / (count + 0.5));

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
