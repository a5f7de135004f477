import { isAsking, type Search } from './address.ts';
import { excerptOf, markedTitle, nameFound, type ExcerptPiece } from './result/excerpt.ts';
import { facets } from './labels.ts';
import {
  type Counts,
  loadPagefind,
  type Pagefind,
  type PagefindPage,
  type PagefindResult,
} from './pagefind-types.ts';
import { ask } from './question/answer.ts';
import { type SearchQuestion, questionFor } from './question/question.ts';

/** The index of a language, with the address of its folder. */
export type Index = { language: string; folder: string };

export type SearchHit = {
  url: string;
  language: string;
  title: ExcerptPiece[];
  excerpt: ExcerptPiece[];
  /** A name of a topic or an organisation by which it is found alone; empty when its text says the words. */
  also: ExcerptPiece[];
  /** The instant of publication, ISO 8601. */
  date: string;
  /** Whether it was changed since: `corrected` or `updated`. */
  state: string | undefined;
  /** The ids of its topics. */
  topics: readonly string[];
};

export type Found = {
  total: number;
  /** The number of results for each value of each facet. What it needs grows with the archive, and no hit waits for it. */
  counts(): Promise<Counts>;
  /** The next hits, in order. */
  next(count: number): Promise<SearchHit[]>;
};

/** The results of one language. When results are sorted by day, the page of the next one is loaded to compare. */
type Shelf = {
  language: string;
  question: SearchQuestion;
  results: PagefindResult[];
  /** The number of its results. */
  total: number;
  counts(): Promise<Counts>;
  /** The factor for its scores, which makes those of several indexes comparable. */
  scale: number;
};

/** The score of the best text in another language; the best one in the reader's language has 1. */
const foreignWorth = 0.8;

const engines = new Map<string, Promise<Pagefind>>();

function engineOf({ folder }: Index): Promise<Pagefind> {
  const kept = engines.get(folder) ?? loadPagefind(folder);
  engines.set(folder, kept);
  // After a failure the next search tries again.
  kept.catch(() => engines.delete(folder));
  return kept;
}

/** Searches the index of the reader's language, which is the first one, or all indexes. */
export async function find(search: Search, indexes: readonly Index[]): Promise<Found> {
  const searched = search.isEverywhere ? indexes : indexes.slice(0, 1);
  if (!isAsking(search)) return { total: 0, counts: async () => ({}), next: async () => [] };
  const shelves = await Promise.all(
    searched.map((index, place) => shelfOf(index, search, place ? foreignWorth : 1)),
  );
  const shown = shelves.filter(({ language }) => language === (search.chosen.language ?? language));
  return {
    total: shown.reduce((sum, { total }) => sum + total, 0),
    counts: () => summed(shelves, shown),
    next: async (count) => {
      const hits: SearchHit[] = [];
      while (hits.length < count) {
        const shelf = await foremost(shown, search.sort);
        const result = shelf?.results.shift();
        if (!shelf || !result) break;
        hits.push(hitOf(await result.data(), shelf));
      }
      return hits;
    },
  };
}

async function shelfOf(index: Index, search: Search, worth: number): Promise<Shelf> {
  const engine = await engineOf(index);
  const question = await questionFor(search.term, index.language, engine);
  const { language: _, ...chosen } = search.chosen;
  // Without a term there is no relevance to sort by.
  const sort = search.sort === 'date' || question.term === null ? { sort: { date: 'desc' as const } } : {};
  const { results } = await ask(question, engine, { filters: chosen, ...sort });
  return {
    language: index.language,
    question,
    results: [...results],
    total: results.length,
    counts: () => countsOf(question, engine, chosen),
    scale: worth / (results[0]?.score || 1),
  };
}

/** The counts of one index: of a facet that was chosen, as if another of its values were. */
async function countsOf(
  question: SearchQuestion,
  engine: Pagefind,
  chosen: Readonly<Record<string, string>>,
): Promise<Counts> {
  await engine.filters();
  const counts: Counts = { ...(await ask(question, engine, { filters: chosen })).filters };
  for (const facet of facets.filter((one) => one in chosen)) {
    const { [facet]: _, ...others } = chosen;
    counts[facet] = (await ask(question, engine, { filters: others })).filters[facet] ?? {};
  }
  return counts;
}

/** The counts of the shelves that are shown, and the languages of all. */
async function summed(shelves: readonly Shelf[], shown: readonly Shelf[]): Promise<Counts> {
  const filled = shelves.filter(({ total }) => total > 0);
  const counts: Counts = {
    language: Object.fromEntries(filled.map(({ language, total }) => [language, total])),
  };
  for (const ofLanguage of await Promise.all(shown.map((shelf) => shelf.counts())))
    for (const [facet, values] of Object.entries(ofLanguage)) {
      const sums = (counts[facet] ??= {});
      for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count;
    }
  return counts;
}

/** The shelf with the best next result. */
async function foremost(shelves: readonly Shelf[], sort: Search['sort']): Promise<Shelf | undefined> {
  const filled = shelves.filter(({ results }) => results.length);
  if (filled.length < 2) return filled[0];
  const ranks = await Promise.all(
    filled.map(async ({ results: [first], question, scale }) =>
      sort === 'date' || question.term === null
        ? Date.parse((await first?.data())?.meta['date'] ?? '')
        : (first?.score ?? 0) * scale,
    ),
  );
  return filled[ranks.indexOf(Math.max(...ranks))];
}

function hitOf(page: PagefindPage, { language, question }: Shelf): SearchHit {
  const { url, content, meta, filters, locations } = page;
  const title = meta['title'] ?? url;
  return {
    url,
    language,
    title: markedTitle(title, question.words),
    excerpt: excerptOf({ content, title, locations }, question.words),
    also: nameFound(content, question.words),
    date: meta['date'] ?? '',
    state: meta['state'],
    topics: filters['topic'] ?? [],
  };
}
